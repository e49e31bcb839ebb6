import { expect, it } from 'vitest';
import { newestRelease, releases } from '../../dialect/releases.ts';
import type { ApiError } from '../../http/errors.ts';
import { Query } from '../../http/query.ts';
import type { Realm } from '../realm.ts';
import { checkReturnTo } from './return-to.ts';

const settings = {
  publicBaseUrl: 'http://127.0.0.1:4433',
  defaultReturnUrl: 'http://127.0.0.1:4455/',
  allowedReturnUrls: ['https://good.example/app', 'https://*.wild.example'],
};

const realm = { settings, dialect: releases[newestRelease] } as unknown as Realm;

function reasonFor(url: string): string | undefined {
  try {
    checkReturnTo(Query.parse('').set('return_to', url), realm);
  } catch (error) {
    return (error as ApiError).reason;
  }
  return undefined;
}

const forbidden = (url: string) => `Requested return_to URL "${url}" is not allowed.`;
const unreadable = (text: string) => `Unable to parse the return_to query parameter as an URL: parse ${text}`;

// As six releases answered, which agree.
it.each([
  ['https://good.example/app', undefined],
  ['https://good.example/apple', undefined],
  ['https://GOOD.example/app/x?y=1#z', undefined],
  ['https://user:pw@good.example/app', undefined],
  ['https://a.wild.example/', undefined],
  ['http://127.0.0.1:4433/self-service/settings/browser', undefined],
  ['https://good.example/ap', forbidden('https://good.example/ap')],
  ['https://good.example:443/app', forbidden('https://good.example:443/app')],
  ['http://good.example/app', forbidden('http://good.example/app')],
  ['//good.example/app', forbidden('http://good.example/app')],
  ['https://wild.example/', forbidden('https://wild.example/')],
  ['https://a.WILD.example:81/', forbidden('https://a.WILD.example:81/')],
  ['https://evil.example/%22"<>', forbidden('https://evil.example/%22%22%3C%3E')],
  ['https://good.example/a pp', forbidden('https://good.example/a%20pp')],
  ['/app', forbidden('http://127.0.0.1:4455/app')],
  ['app', forbidden('http://127.0.0.1:4455/app')],
  ['mailto:x@y', forbidden('mailto:x@y')],
  ['://', unreadable('"://": missing protocol scheme')],
  ['%zz', unreadable('"%zz": invalid URL escape "%zz"')],
  ['http://[::1/', unreadable(`"http://[::1/": missing ']' in host`)],
])('return_to %s', (url, reason) => {
  expect(reasonFor(url)).toBe(reason);
});

it('may be left out', () => {
  expect(reasonFor('')).toBeUndefined();
});

it('is refused with an id', () => {
  expect(() => checkReturnTo(Query.parse('return_to=https://evil.example'), realm)).toThrow(
    expect.objectContaining({ id: 'self_service_flow_return_to_forbidden', code: 400 }),
  );
});
