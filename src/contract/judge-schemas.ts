import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import type { IMediaTypeContent } from '@stoplight/types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Response, Routes } from './judge-routes.ts';

/**
 * Shows Prism, for every schema that an answer can be judged by, what that schema does not allow. Prism accepts
 * anything where a schema does not compile; this makes it compile, and keep, all of them.
 * @throws Error that names the operation and the status whose schema lets everything pass
 */
export function proveAnswers(routes: Routes): void {
  const groups = [routes.unknownPath, routes.wrongMethod].flatMap(({ get, other }) => [get, other]);
  const proven = new Set<object>();
  for (const { name, responses } of [...groups, ...routes.paths.flatMap(({ methods }) => [...methods.values()])]) {
    for (const response of responses) {
      const message = firstHole(response, proven);
      if (message) throw new Error(`the contract cannot be judged by: ${name} ${response.code}: ${message}`);
    }
  }
}

function firstHole(response: Response, proven: Set<object>): string | undefined {
  for (const { name, schema } of response.headers ?? []) {
    if (schema === undefined || proven.has(schema)) continue;
    const fault = compileFault(schema);
    if (fault) return `header ${name}: ${fault}`;
    proven.add(schema);
  }
  const missing = (response.headers ?? []).filter((header) => header.required);
  if (missing.length > 0 && accepts({ ...response, contents: [] }, {}, undefined)) {
    return `Prism does not miss ${missing.map(({ name }) => name).join(', ')}`;
  }
  for (const content of response.contents ?? []) {
    if (content.schema === undefined || proven.has(content.schema)) continue;
    if (acceptsNonsense(response, content)) {
      return compileFault(content.schema) ?? `Prism accepts anything as ${content.mediaType}`;
    }
    proven.add(content.schema);
  }
  return undefined;
}

function acceptsNonsense(response: Response, content: IMediaTypeContent): boolean {
  const body = content.mediaType.startsWith('application/json') ? 'no answer looks like this' : 0;
  return accepts({ ...response, headers: [], contents: [content] }, { 'content-type': content.mediaType }, body);
}

function accepts(response: Response, headers: Record<string, string>, body: unknown): boolean {
  const resource = { id: '', method: 'get', path: '/', responses: [response] };
  const element = { statusCode: Number(response.code), headers, body };
  return validateOutput({ resource, element } as never)._tag === 'Right';
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false });

function compileFault(schema: object): string | undefined {
  try {
    ajv.compile(schema);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
