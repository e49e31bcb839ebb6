// Promise: worlds never see each other, and each is what it would have been alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hosted } from './hosted.ts';

const mock = hosted({ clock: '2026-01-02T03:04:05Z', count: 3 });

type Step = readonly [world: number, kind: 'create' | 'patch' | 'delete' | 'list', person: number];

const steps = fc.array(
  fc.tuple(fc.nat({ max: 2 }), fc.constantFrom<Step[1]>('create', 'patch', 'delete', 'list'), fc.nat({ max: 4 })),
  { maxLength: 25 },
);

let made = 0;

test('whatever happens in which order', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const run = made++;
      const together = [0, 1, 2].map((world) => `t${run}.${world}`);
      const alone = [0, 1, 2].map((world) => `a${run}.${world}`);
      for (const name of [...together, ...alone]) await mock.control('POST', '/worlds', { name });
      const answers: string[][] = [[], [], []];
      for (const step of all) answers[step[0]]!.push(await carryOut(together[step[0]]!, step));
      for (const [world, name] of alone.entries()) {
        const own = all.filter((step) => step[0] === world);
        const lone: string[] = [];
        for (const step of own) lone.push(await carryOut(name, step));
        expect(lone).toEqual(answers[world]);
        expect(await contents(name)).toEqual(await contents(together[world]!));
      }
      for (const name of [...together, ...alone])
        expect((await mock.control('DELETE', `/worlds/${name}`)).status).toBe(204);
    }),
    { numRuns: 15 },
  );
  expect((await mock.send('GET', '/admin/identities')).json).toHaveLength(3);
});

async function carryOut(world: string, [, kind, person]: Step): Promise<string> {
  const listed = (await mock.inWorld(world, 'GET', '/admin/identities')).json as { id: string }[];
  const id = listed[person % Math.max(listed.length, 1)]?.id ?? '00000000-0000-4000-8000-000000000000';
  switch (kind) {
    case 'create':
      return (await mock.inWorld(world, 'POST', '/admin/identities', { traits: { email: `p${person}@example.org` } }))
        .text;
    case 'patch':
      return (
        await mock.inWorld(world, 'PATCH', `/admin/identities/${id}`, [
          { op: 'replace', path: '/traits/email', value: `p${person}@example.org` },
        ])
      ).text;
    case 'delete':
      return (await mock.inWorld(world, 'DELETE', `/admin/identities/${id}`)).text;
    case 'list':
      return JSON.stringify(listed);
  }
}

const contents = async (world: string) =>
  (await mock.control('GET', '/export', undefined, { 'x-identikit-world': world })).json;
