// Promise: the typed client speaks the whole control API, and every answer is as spec/control.yaml says.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { controlClient } from '../../src/control/client.ts';
import { hosted } from './hosted.ts';

const mock = hosted({ count: 1, controlToken: 'opensesame' });
const clientOf = (world?: string) =>
  controlClient({ adminUrl: mock.server.adminUrl, token: 'opensesame', ...(world === undefined ? {} : { world }) });

test('a world from its beginning to its end', async () => {
  const control = clientOf();
  expect((await control.POST('/worlds', { body: { name: 'w' } })).data).toEqual({
    name: 'w',
    from: 'default',
    identities: 1,
  });
  const inside = clientOf('w');
  expect((await inside.PUT('/clock', { body: { now: '2026-01-02T03:04:05Z', frozen: true } })).data?.frozen).toBe(true);
  expect((await inside.POST('/clock/advance', { body: { by: '1h' } })).data?.now).toBe('2026-01-02T04:04:05Z');
  await mock.inWorld('w', 'POST', '/admin/identities', { traits: { email: 'ada@example.org' } });
  expect((await inside.GET('/journal')).data?.exchanges).toHaveLength(1);
  const contents = (await inside.GET('/export')).data;
  expect((await inside.POST('/reset')).response.status).toBe(204);
  expect((await inside.POST('/import', { body: contents as never })).data).toEqual({ identities: 2, sessions: 0 });
  expect((await control.DELETE('/worlds/{name}', { params: { path: { name: 'w' } } })).response.status).toBe(204);
  expect((await inside.GET('/clock')).error).toMatchObject({ type: 'urn:identikit:problem:unknown-world' });
});

/** As much of a document as the test looks into. */
interface Paths {
  readonly get?: { readonly responses: { readonly 200: { readonly content?: Readonly<Record<string, object>> } } };
}

test('the document is served, and answers are as it says', async () => {
  const bearer = { authorization: 'Bearer opensesame' };
  const document = (await mock.control('GET', '/openapi.json', undefined, bearer)).json;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'control');
  for (const [path, item] of Object.entries<Paths>(document.paths)) {
    if (!item.get?.responses['200'].content?.['application/json'] || path.includes('{')) continue;
    const answer = await mock.control('GET', path, undefined, bearer);
    const pointer = `control#/paths/${path.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
    const validate = ajv.getSchema(pointer)!;
    expect(validate(answer.json), `${path}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  }
});
