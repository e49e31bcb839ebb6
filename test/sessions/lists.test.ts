import { describe, expect, it } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { clockedBackend, hour, second } from '../mock/clocked-backend.ts';

const nextOf = (link = ''): string | undefined => /<([^>]*)>; rel="next"/.exec(link)?.[1];

describe.each(releaseNames)('lists of sessions in %s', (release) => {
  const setUp = async () => {
    const backend = clockedBackend(release);
    const people = [await backend.person('ada@example.org'), await backend.person('bo@example.org')];
    const ids: string[] = [];
    for (const who of ['ada', 'bo', 'ada', 'ada', 'bo', 'ada', 'bo']) {
      ids.push((await backend.logIn(`${who}@example.org`)).json.session.id);
      backend.wait(second);
    }
    return { ...backend, people, newestFirst: ids.reverse() };
  };

  it('show each session once, page by page', async () => {
    const { admin, newestFirst } = await setUp();
    const seen: string[] = [];
    for (let next: string | undefined = '/admin/sessions?page_size=3'; next !== undefined; ) {
      const { json, headers } = await admin('GET', next);
      seen.push(...json.map(({ id }: { id: string }) => id));
      next = nextOf(headers.link);
    }
    expect(seen).toEqual(release === 'v1.0.0' ? [...newestFirst].sort() : newestFirst);
  });

  it('tell active from inactive and ended ones', async () => {
    const { admin, wait, newestFirst, people } = await setUp();
    const count = async (query: string) =>
      Promise.all(
        [`/admin/sessions${query}`, `/admin/identities/${people[0].id}/sessions${query}`].map(
          async (path) => (await admin('GET', path)).json.length,
        ),
      );
    await admin('DELETE', `/admin/sessions/${newestFirst[1]}`);
    expect(await count('?active=true')).toEqual([6, 3]);
    expect(await count('?active=false')).toEqual([1, 1]);
    expect(await count('?active=')).toEqual([7, 4]);
    wait(25 * hour);
    expect(await count('?active=T')).toEqual([0, 0]);
    expect(await count('?active=F')).toEqual([7, 4]);
  });

  it('lose the sessions of an identity with it, and those that are deleted', async () => {
    const { admin, people } = await setUp();
    const sessionsOf = (person: { id: string }) => `/admin/identities/${person.id}/sessions`;
    expect((await admin('DELETE', sessionsOf(people[1]))).status).toBe(204);
    expect((await admin('DELETE', sessionsOf(people[1]))).status).toBe(404);
    expect((await admin('GET', '/admin/sessions')).json).toHaveLength(4);
    await admin('DELETE', `/admin/identities/${people[0].id}`);
    expect((await admin('GET', '/admin/sessions')).json).toEqual([]);
    expect((await admin('GET', sessionsOf(people[0]))).json).toEqual([]);
  });

  it('show page 0 and page 1 of an identity as the same', async () => {
    const { admin, people, newestFirst } = await setUp();
    const page = async (number: number) =>
      (await admin('GET', `/admin/identities/${people[0].id}/sessions?page=${number}&per_page=3`)).json.map(
        ({ id }: { id: string }) => newestFirst.indexOf(id),
      );
    expect([await page(0), await page(1), await page(2), await page(3)]).toEqual([[1, 3, 4], [1, 3, 4], [6], []]);
  });
});
