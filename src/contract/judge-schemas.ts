import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Response, Routes } from './judge-routes.ts';

/**
 * Compiles every schema that an answer can be judged by, and shows Prism a body that none of them allows: where it
 * does not object, it would accept anything.
 * @throws Error that names the operation and the status
 */
export function compileAnswers(routes: Routes): void {
  const ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const groups = [routes.unknownPath, routes.wrongMethod].flatMap(({ get, other }) => [get, other]);
  for (const { name, responses } of [...groups, ...routes.paths.flatMap(({ methods }) => [...methods.values()])]) {
    for (const response of responses) {
      try {
        compileResponse(ajv, response);
      } catch (error) {
        throw new Error(`the contract cannot be judged by: ${name} ${response.code}: ${(error as Error).message}`);
      }
    }
  }
}

function compileResponse(ajv: Ajv2020, response: Response): void {
  for (const { schema } of response.headers ?? []) ajv.compile(schema as object);
  for (const content of response.contents ?? []) {
    if (content.schema === undefined) continue;
    ajv.compile(content.schema as object);
    const body = content.mediaType.startsWith('application/json') ? 'no answer looks like this' : 0;
    const headers = { 'content-type': content.mediaType };
    const judged = { ...response, headers: [], contents: [content] };
    const resource = { id: '', method: 'get', path: '/', responses: [judged] };
    const verdict = validateOutput({
      resource,
      element: { statusCode: Number(response.code), headers, body },
    } as never);
    if (verdict._tag === 'Right') throw new Error(`Prism accepts ${JSON.stringify(body)} as ${content.mediaType}`);
  }
  const required = (response.headers ?? []).filter((header) => header.required);
  if (required.length === 0) return;
  const resource = { id: '', method: 'get', path: '/', responses: [{ ...response, contents: [] }] };
  const verdict = validateOutput({ resource, element: { statusCode: Number(response.code), headers: {} } } as never);
  if (verdict._tag === 'Right') throw new Error(`Prism does not miss ${required.map(({ name }) => name).join(', ')}`);
}
