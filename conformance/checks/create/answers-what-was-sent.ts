import { check } from '../../check.ts';
import { expectEqual, expectHeader, expectMatch, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const answersWhatWasSent = check({
  id: 'create.answers-what-was-sent',
  level: 'must',
  title: 'Creating an identity answers 201 with what was sent',
  operations: ['createIdentity'],
  source: ['spec/paths/identities.yaml'],
  async run({ target, people }) {
    const body = people.body({ metadata_public: { plan: 'free' } });
    const answer = await target.call('createIdentity', [], { json: body });
    expectStatus(answer, 201);
    expectHeader(answer, 'Content-Type', 'application/json; charset=utf-8');
    const made = answer.json<Identity>();
    expectMatch(made.id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, 'id', answer);
    const sent = Object.keys(body).map((name) => [name, made[name as keyof Identity]]);
    expectEqual(Object.fromEntries(sent), body, 'what was sent', answer);
    expectEqual(made.state, 'active', 'state', answer);
  },
});
