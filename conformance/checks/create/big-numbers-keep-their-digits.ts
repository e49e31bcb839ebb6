import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const bigNumbersKeepTheirDigits = check({
  id: 'create.big-numbers-keep-their-digits',
  title: 'Numbers beyond 2^53 keep all their digits',
  level: 'should',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/identity.yaml'],
  async run({ target, people }) {
    const body = JSON.stringify(people.body({ metadata_public: { n: 0 } })).replace(
      '{"n":0}',
      '{"n":12345678901234567890}',
    );
    const made = await target.call('createIdentity', [], { body });
    expectStatus(made, 201);
    const read = await target.call('getIdentity', [made.member('id')]);
    expectMatch(read.text, /"n": ?12345678901234567890[,}]/, 'metadata_public.n', read);
  },
});
