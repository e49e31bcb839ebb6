import { textOf, withStatus } from '../answers.ts';
import { to } from '../asked.ts';
import { differs, mutantsOf, spoils } from '../mutant.ts';

const get = to('GET', '/schemas/*');

/** Wrong about identity schemas. */
export const schemaMutants = mutantsOf('schema', [
  differs('empty-schemas-null', 'An empty page of schemas is null', { schemas: { emptyPage: 'null' } }),
  differs('schema-pages-apart', 'Pages of schemas do not overlap', { schemas: { pages: 'apart' } }),
  differs('schema-links-absolute', 'Pages of schemas link below the base URL', { schemas: { pageLinks: 'base-url' } }),
  spoils('schemas-with-blanks', 'A schema is served with blanks between its signs', get, (answer) => ({
    ...answer,
    body: textOf(answer).replace('{', '{ '),
  })),
  spoils('unknown-schema-empty', 'An unknown schema is answered with 200', get, (answer) =>
    withStatus(answer, 404, 200),
  ),
  spoils('schemas-by-plain-id-only', 'A schema is not found by its id in base64url', get, (answer, { target }) => {
    const id = target.split('/').at(-1)!;
    const isEncoded = /^[\x20-\x7e]+$/.test(Buffer.from(id, 'base64url').toString('latin1'));
    return isEncoded && answer.status === 200 ? { ...answer, status: 404 } : answer;
  }),
]);
