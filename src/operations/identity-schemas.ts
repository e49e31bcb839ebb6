import { notFound } from '../http/errors.ts';
import { ok } from '../http/json-answer.ts';
import { quote } from '../json/encode.ts';
import type { Operation } from './operation.ts';

export const listIdentitySchemas: Operation = ({ realm }) =>
  ok(`[${realm.schemas.all.map(({ id, source }) => `{"id":${quote(id)},"schema":${source}}`).join(',')}]\n`);

export const getIdentitySchema: Operation = ({ params, realm }) => {
  const schema = realm.schemas.find(params.id!);
  if (!schema) throw notFound(`Identity schema \`${params.id}\` could not be found.`);
  return ok(schema.source);
};
