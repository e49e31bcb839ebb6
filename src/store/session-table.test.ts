import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Session } from '../identity/sessions/session.ts';
import { SessionTable } from './session-table.ts';

const session = fc.record({
  id: fc.constantFrom(...'abcdef'),
  identityId: fc.constantFrom('x', 'y', 'z'),
  createdAt: fc.constantFrom(
    '2030-01-02T03:04:05Z',
    '2030-01-02T03:04:05.9Z',
    '2030-01-02T03:04:05.95Z',
    '2030-01-02T03:04:05.958Z',
    '2030-01-02T03:04:06Z',
  ),
});
const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: session }) },
  { weight: 1, arbitrary: fc.record({ removeOf: fc.constantFrom('x', 'y', 'z') }) },
);

const sessionOf = (given: Pick<Session, 'id' | 'identityId' | 'createdAt'>): Session => ({
  ...given,
  token: `token of ${given.id}`,
  logoutToken: '',
  active: true,
  expiresAt: given.createdAt,
  authenticatedAt: given.createdAt,
  issuedAt: given.createdAt,
  authenticatorAssuranceLevel: 'aal1',
  authenticationMethods: [],
  devices: [],
});

/** The newest first; what is the same age by id. */
function inOrder(sessions: Iterable<Session>): Session[] {
  return [...sessions].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? -1 : 1));
}

it('finds sessions by id, token, age and identity, whatever was written', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), fc.nat(30), (commands, forkedAt) => {
      const table = new SessionTable();
      const model = new Map<string, Session>();
      let fork = table.fork();
      let forked = new Map(model);
      commands.forEach((command, index) => {
        if (index === forkedAt) {
          fork = table.fork();
          forked = new Map(model);
        }
        if ('put' in command) {
          table.put(sessionOf(command.put));
          model.set(command.put.id, sessionOf(command.put));
        } else {
          const doomed = [...model.values()].filter(({ identityId }) => identityId === command.removeOf);
          expect(table.removeOf(command.removeOf)).toBe(doomed.length);
          for (const { id } of doomed) model.delete(id);
        }
      });
      for (const [actual, expected] of [
        [table, model],
        [fork, forked],
      ] as const) {
        const all = inOrder(expected.values());
        expect(actual.size).toBe(all.length);
        expect([...actual.newestFirst()]).toEqual(all);
        expect([...actual.afterId('b')].map(({ id }) => id)).toEqual(
          [...expected.keys()].filter((id) => id > 'b').sort(),
        );
        for (const id of 'abcdef') {
          expect(actual.get(id)).toEqual(expected.get(id));
          expect(actual.getByToken(`token of ${id}`)).toEqual(expected.get(id));
        }
        for (const owner of 'xyz')
          expect(actual.ofIdentity(owner)).toEqual(all.filter(({ identityId }) => identityId === owner));
      }
    }),
  );
});
