import { describe, expect, it } from 'vitest';
import { doubleTarget, keysetLinks, numberedTarget, pageLinks } from './link-header.ts';
import { Query } from './query.ts';

const nil = '00000000-0000-0000-0000-000000000000';
const none = Query.parse('');

describe('pages by token', () => {
  it('keep every parameter, sorted and encoded again', () => {
    const query = Query.parse('z=1&unknown=a+b&b=%20&e=%C3%A9&slash=/&ids=1');
    expect(keysetLinks('/admin/identities', query, { size: 250 })).toEqual([
      `</admin/identities?b=+&e=%C3%A9&ids=1&page_size=250&page_token=${nil}&slash=%2F&unknown=a+b&z=1>; rel="first"`,
    ]);
  });

  it('name the next page when there is one', () => {
    const query = Query.parse('ids=a&ids=b&page=1&page_size=1');
    expect(keysetLinks('/admin/identities', query, { size: 1, next: 'a' }).join(',')).toBe(
      `</admin/identities?ids=a&ids=b&page=1&page_size=1&page_token=${nil}>; rel="first",` +
        '</admin/identities?ids=a&ids=b&page=1&page_size=1&page_token=a>; rel="next"',
    );
  });
});

describe('numbered pages', () => {
  const links = (total: number, page: number, size: number) =>
    pageLinks(total, page * size, size, numberedTarget('/c', none)).replaceAll('/c?', '');

  it.each([
    [5, 0, 2, '<page=1&per_page=2>; rel="next",<page=2&per_page=2>; rel="last"'],
    [
      5,
      1,
      2,
      '<page=0&per_page=2>; rel="first",<page=2&per_page=2>; rel="next",<page=0&per_page=2>; rel="prev",<page=2&per_page=2>; rel="last"',
    ],
    [5, 2, 2, '<page=0&per_page=2>; rel="first",<page=1&per_page=2>; rel="prev"'],
    [5, 9, 2, '<page=0&per_page=2>; rel="first",<page=1&per_page=2>; rel="prev"'],
    [1, 0, 250, '<page=0&per_page=1>; rel="first"'],
    [
      0,
      0,
      250,
      '<page=0&per_page=250>; rel="first",<page=1&per_page=250>; rel="next",<page=-1&per_page=250>; rel="prev"',
    ],
    [
      0,
      1001,
      1,
      '<page=0&per_page=1>; rel="first",<page=1002&per_page=1>; rel="next",<page=1000&per_page=1>; rel="prev"',
    ],
    [120, 2, 50, '<page=0&per_page=50>; rel="first",<page=1&per_page=50>; rel="prev"'],
    [50, 0, 50, '<page=0&per_page=50>; rel="first"'],
  ])('%i rows, page %i of %i', (total, page, size, expected) => {
    expect(links(total, page, size)).toBe(expected);
  });

  it('are told as tokens, too', () => {
    expect(pageLinks(0, 0, 250, doubleTarget('http://127.0.0.1/identities', none))).toBe(
      '<http://127.0.0.1/identities?page=0&page_size=250&page_token=eyJvZmZzZXQiOiIwIiwidiI6Mn0&per_page=250>; rel="first",' +
        '<http://127.0.0.1/identities?page=1&page_size=250&page_token=eyJvZmZzZXQiOiIyNTAiLCJ2IjoyfQ&per_page=250>; rel="next",' +
        '<http://127.0.0.1/identities?page=-1&page_size=250&page_token=eyJvZmZzZXQiOiItMjUwIiwidiI6Mn0&per_page=250>; rel="prev"',
    );
    expect(pageLinks(4, 2, 1, doubleTarget('/schemas', Query.parse('page=2&per_page=1')))).toBe(
      '</schemas?page=0&page_size=1&page_token=eyJvZmZzZXQiOiIwIiwidiI6Mn0&per_page=1>; rel="first",' +
        '</schemas?page=3&page_size=1&page_token=eyJvZmZzZXQiOiIzIiwidiI6Mn0&per_page=1>; rel="next",' +
        '</schemas?page=1&page_size=1&page_token=eyJvZmZzZXQiOiIxIiwidiI6Mn0&per_page=1>; rel="prev",' +
        '</schemas?page=3&page_size=1&page_token=eyJvZmZzZXQiOiIzIiwidiI6Mn0&per_page=1>; rel="last"',
    );
  });
});
