// Promise: no text can keep a pattern of an identity schema busy: patterns take time in proportion to the text, as in Go.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mockForSuite } from '../mock/start-mock.ts';
import { send } from '../wire/send.ts';

const schema = fileURLToPath(new URL('./backtracking.schema.json', import.meta.url));
const server = mockForSuite({ config: undefined, identitySchema: [`default=${schema}`] });

const patterns = { nested: '^(a+)+$', either: '^(a|a)*$', spread: '^(.*a){12}$' };

test.each(Object.entries(patterns))('%s: %s', async (trait, pattern) => {
  const text = `${'a'.repeat(20_000)}!`;
  const body = JSON.stringify({ traits: { [trait]: text } });
  const answer = await send(server.adminUrl, { method: 'POST', path: '/admin/identities', body });
  expect(answer).toMatchObject({ status: 400 });
  expect(JSON.parse((answer as { text: string }).text).error.reason).toBe(
    `I[#/traits/${trait}] S[#/properties/traits/properties/${trait}/pattern] does not match pattern ${JSON.stringify(pattern)}`,
  );
  const fitting = JSON.stringify({ traits: { [trait]: 'a'.repeat(20_000) } });
  expect(await send(server.adminUrl, { method: 'POST', path: '/admin/identities', body: fitting })).toMatchObject({
    status: 201,
  });
});
