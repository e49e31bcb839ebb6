import { jsonOrUndefined } from '../../json/json-or-undefined.ts';
import { operations } from '../../operations/operations.ts';
import { type ControlOperation, json } from '../control-request.ts';

/** GET /about: what is served, for tools that fit themselves to it. */
export const getAbout: ControlOperation = ({ world: { backend, journal } }) => {
  const { dialect, schemas } = backend;
  return json(200, {
    release: dialect.release,
    identitiesPath: `${dialect.http.basePath}/identities`,
    similarSearch: dialect.list.similarFilter !== 'ignored',
    journalSize: journal.size,
    operations: Object.keys(operations),
    defaultSchema: schemas.defaultId,
    schemas: schemas.all.map(({ id, source }) => ({ id, schema: shown(source) })),
  });
};

/** A schema whose text is no JSON is configured all the same; nothing can be told of it. */
function shown(source: string): unknown {
  const schema = jsonOrUndefined(source);
  return schema === undefined ? {} : schema;
}
