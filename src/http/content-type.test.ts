import { expect, it } from 'vitest';
import { releases } from '../dialect/releases.ts';
import { jsonBodyFault } from './content-type.ts';

const fault = (contentType: string | undefined, release: 'v1.3.1' | 'v25.4.0', length = 2) =>
  jsonBodyFault(
    { method: 'PUT', headers: { 'content-type': contentType }, body: { text: '{}', length, tooLarge: false } },
    releases[release].http,
  )?.reason;

const unknown = (type: string) =>
  `HTTP PUT Request used unknown HTTP Header "Content-Type: ${type}", only [application/json] are supported.`;

it('a body of no length is told first', () => {
  expect(fault('text/plain', 'v25.4.0', 0)).toBe(
    'Unable to decode HTTP Request Body because its HTTP Header "Content-Length" is zero.',
  );
  expect(fault('application/json', 'v25.4.0', -1)).toBeUndefined();
});

it.each([
  ['application/json', true, true],
  ['Application/JSON; charset=utf-8', true, true],
  ['application/json;', true, true],
  ['application/json; charset', false, false],
  ['application/json; a="x;\\" y"', true, true],
  ['application/json; a=b; a=c', false, false],
  ['text/html, application/json', true, false],
  ['application/json, text/html', true, false],
  ['text/, application/json', false, false],
  ['text/plain', false, false],
  [undefined, false, false],
])('%s', (type, list, single) => {
  expect(fault(type, 'v1.3.1')).toBe(list ? undefined : unknown(type ?? ''));
  expect(fault(type, 'v25.4.0')).toBe(single ? undefined : unknown(type ?? ''));
});
