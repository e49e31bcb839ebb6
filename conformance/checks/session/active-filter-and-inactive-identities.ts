import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { type Session, signIn } from '../sign-in.ts';

export const activeFilterAndInactiveIdentities = check({
  id: 'session.active-filter-and-inactive-identities',
  title: 'The filter active looks at the session alone, or also at its identity, as the release does',
  level: 'may',
  operations: ['listIdentitySessions', 'patchIdentity'],
  source: ['quirks/sessions-active-shows-inactive', 'behaviour/sessions.activeFilter'],
  async run({ target, people, dialect }) {
    const { identity } = await signIn(target, people);
    const json = [{ op: 'replace', path: '/state', value: 'inactive' }];
    expectStatus(await target.call('patchIdentity', [identity], { json }), 200);
    const answer = await target.call('listIdentitySessions', [identity], { query: { active: 'true' } });
    const length = dialect.sessions.activeFilter === 'session' ? 1 : 0;
    expectEqual(answer.json<Session[]>().length, length, 'length of the list', answer);
  },
});
