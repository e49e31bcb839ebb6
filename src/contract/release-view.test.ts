import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseNames } from '../dialect/release-name.ts';
import { type Part, viewOf } from './release-view.ts';

const release = fc.constantFrom(...releaseNames);

test('a part is there from its first to its last release, and nowhere else', () => {
  const property = fc.property(release, release, release, (since, until, view) => {
    const part: Part = {
      list: [{ 'x-since': since, 'x-until': until, a: 1 }],
      map: { a: { 'x-since': since, 'x-until': until } },
    };
    const [first, last, place] = [since, until, view].map((name) => releaseNames.indexOf(name));
    const isThere = first! <= place! && place! <= last!;
    expect(viewOf(view, part)).toEqual(isThere ? { list: [{ a: 1 }], map: { a: {} } } : { list: [], map: {} });
  });
  fc.assert(property);
});

test('a member that a release lacks is not required by it, and never by the view of all', () => {
  const part: Part = { required: ['id', 'later'], properties: { id: {}, later: { 'x-since': 'v1.1.0' } } };
  expect(viewOf('v1.0.0', part)).toEqual({ required: ['id'], properties: { id: {} } });
  expect(viewOf('v1.1.0', part)).toEqual({ required: ['id', 'later'], properties: { id: {}, later: {} } });
  expect(viewOf('all', part)).toEqual({ required: ['id'], properties: { id: {}, later: {} } });
});

test('values of an enum and changed members follow the release', () => {
  const part: Part = {
    enum: ['email', 'sms', 'phone'],
    'x-enum-since': { sms: 'v1.1.0' },
    'x-enum-until': { phone: 'v1.0.0' },
    maximum: 1000,
    default: 'x',
    'x-changed': [{ 'x-since': 'v25.4.0', maximum: 500, default: null }],
  };
  expect(viewOf('v1.0.0', part)).toEqual({ enum: ['email', 'phone'], maximum: 1000, default: 'x' });
  expect(viewOf('v26.2.0', part)).toEqual({ enum: ['email', 'sms'], maximum: 500 });
  expect(viewOf('all', part)).toEqual({ enum: ['email', 'sms', 'phone'], maximum: 1000, default: 'x' });
});

test('a mark that is no release is refused', () => {
  expect(() => viewOf('v1.0.0', { a: { 'x-since': 'v2' } })).toThrow('"v2" is no release');
});
