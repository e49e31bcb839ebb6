import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const location = check({
  id: 'create.location',
  title: 'Location leads to the new identity, as the release spells it',
  level: 'should',
  operations: ['createIdentity'],
  source: ['quirks/create-location', 'behaviour/create.location'],
  async run({ target, people, dialect }) {
    const answer = await target.call('createIdentity', [], { json: people.body() });
    expectStatus(answer, 201);
    const location = answer.headers.location ?? '';
    const { id } = answer.json<Identity>();
    expectThat(location.endsWith(`/identities/${id}`), 'Location', `…/identities/${id}`, location, answer);
    const base = `${dialect.http.basePath}/identities/`;
    expectEqual(location.includes(base), dialect.create.location === 'with-base-path', `Location has ${base}`, answer);
  },
});
