// Promise: no request changes what every object of JavaScript has.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mockForSuite } from '../mock/start-mock.ts';
import { send } from '../wire/send.ts';

const server = mockForSuite();

const lure = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'traits',
  'metadata_public',
  'metadata_admin',
  'credentials',
);
const pointer = fc.array(lure, { minLength: 1, maxLength: 4 }).map((parts) => `/${[...parts, 'polluted'].join('/')}`);
const value = fc
  .array(lure, { maxLength: 4 })
  .map((names) => names.reduceRight((inner, name) => `{"${name}":${inner}}`, '{"polluted":true}'));

test('through bodies, patches, queries and paths', async () => {
  const property = fc.asyncProperty(fc.array(pointer, { maxLength: 4 }), value, lure, async (pointers, body, name) => {
    const ask = (method: string, path: string, text?: string) =>
      send(server.adminUrl, { method, path, body: text, headers: { 'content-type': 'application/json' } });
    const created = await ask('POST', '/admin/identities', `{"traits":${body},"metadata_admin":${body}}`);
    const path = `/admin/identities/${JSON.parse((created as { text: string }).text).id}`;
    const operations = pointers.map((at) => `{"op":"add","path":"${at}","value":${body}}`);
    const answers = [
      created,
      await ask('POST', '/admin/identities', body),
      await ask('PATCH', path, `[${operations.join(',')}]`),
      await ask('PUT', path, `{"traits":${body},"credentials":${body}}`),
      await ask('PATCH', '/admin/identities', `{"identities":[{"create":{"traits":${body}}}]}`),
      await ask('GET', `/admin/identities?${name}=1&${name}[polluted]=1`),
      await ask('DELETE', `${path}/credentials/${name}`),
      await ask('GET', `/admin/${name}/polluted`),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain('an error of the mock itself');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 60 });
});
