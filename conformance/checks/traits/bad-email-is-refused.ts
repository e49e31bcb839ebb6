import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectRefusal } from '../refusal.ts';

export const badEmailIsRefused = check({
  id: 'traits.bad-email-is-refused',
  level: 'must',
  title: 'What is no e-mail address is refused where one is wanted',
  operations: ['createIdentity'],
  source: ['spec/responses/bad-request-on-write.yaml'],
  async run({ target, people }) {
    const having = people.having(features.email);
    const traits = having.traitsWith('no address');
    const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
    expectRefusal(answer, having, traits);
  },
});
