import { jsonOrUndefined } from '../../json/json-or-undefined.ts';
import { nearest } from './nearest.ts';
import type { Explainer } from './refusal.ts';

/** 400: the traits do not meet their schema. */
export const wrongTraits: Explainer = ({ reason, body, backend }) => {
  const found = [...reason.matchAll(/I\[#([^\]]*)\] S\[#([^\]]*)\] (.+)/g)].at(-1);
  if (!found) return undefined;
  const [, instance = '', pointer = '', text = ''] = found;
  const id = schemaIdOf(body) || backend.schemas.defaultId;
  const near = misspelt(text, instance, pointer, backend.schemas.find(id)?.source);
  return {
    why: `${instance === '' ? 'The traits' : instance.slice(1)}: ${text}.`,
    schema: { id, pointer: pointer === '' ? '/' : pointer },
    ...(near === undefined ? {} : { nearest: near }),
  };
};

/** 400: a member that bodies of this operation do not have. */
export const unknownMember: Explainer = ({ message, reason }) => {
  const [, name] = /json: unknown field "([^"]*)"/.exec(`${reason}\n${message}`) ?? [];
  if (name === undefined) return undefined;
  const near = nearest(name, bodyMembers);
  return {
    why: `Bodies of this operation have no member ${JSON.stringify(name)}, and unknown ones are refused.`,
    ...(near === undefined ? {} : { nearest: `There is ${JSON.stringify(near)}.` }),
  };
};

/** 400 or 500: the body is not JSON. */
export const brokenJson: Explainer = ({ message, reason, exchange, body }) => {
  const text = `${reason}\n${message}`;
  if (body !== undefined || !/invalid character|unexpected (?:end|EOF)|\bEOF\b|unable to decode/i.test(text))
    return undefined;
  if (exchange.request.body === '') return { why: 'The body is empty, and JSON was expected.' };
  return { why: `The body is not JSON: ${fault(exchange.request.body)}.` };
};

/** 400: a member of the wrong type. */
export const wrongType: Explainer = ({ message, reason }) => {
  const [, value, where, type] =
    /json: cannot unmarshal (.+?) into Go (?:struct field (\S+)|value) of type (\S+)/.exec(`${reason}\n${message}`) ??
    [];
  if (value === undefined) return undefined;
  const member = where?.slice(where.indexOf('.') + 1);
  return { why: `${member ?? 'The body'} is ${article(value)}, and should be ${expected(type!)}.` };
};

const bodyMembers = [
  'schema_id',
  'traits',
  'credentials',
  'verifiable_addresses',
  'recovery_addresses',
  'metadata_public',
  'metadata_admin',
  'state',
  'external_id',
  'organization_id',
  'identities',
  'create',
  'patch_id',
  'identity_id',
  'expires_in',
  'flow_type',
];

const schemaIdOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'schema_id' in body ? String(body.schema_id) : '';

/** The member that the schema knows and the traits name wrongly. */
function misspelt(text: string, instance: string, pointer: string, source: string | undefined): string | undefined {
  const [, names = ''] = /additionalProperties (.+) not allowed/.exec(text) ?? [];
  const [wrong] = [...names.matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
  const known = wrong === undefined || source === undefined ? undefined : propertiesAt(source, pointer);
  const near = known && nearest(wrong!, known);
  return near === undefined ? undefined : `${instance.slice(1)}/${near}`;
}

/** The names below `properties` in the schema that a pointer leads to or into. */
function propertiesAt(source: string, pointer: string): readonly string[] {
  let at = jsonOrUndefined(source);
  let known: readonly string[] = [];
  for (const part of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (typeof at === 'object' && at !== null && 'properties' in at) known = Object.keys(at.properties as object);
  }
  return known;
}

function fault(text: string): string {
  try {
    JSON.parse(text);
    return 'it is JSON to others, and not to Go';
  } catch (error) {
    return (error as Error).message;
  }
}

const article = (value: string): string => (/^(?:object|array)/.test(value) ? `an ${value}` : `a ${value}`);

const expected = (type: string): string => {
  if (type.startsWith('[]')) return 'a list';
  if (/^(?:int|float|uint)/.test(type)) return 'a number';
  if (type === 'bool') return 'true or false';
  if (type === 'string' || /State|Type|Via|Status/.test(type)) return 'a string';
  return 'an object';
};
