import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';
import { pointerOf, withValue } from '../../people/trait.ts';

export const replacesATrait = check({
  id: 'patch.replaces-a-trait',
  level: 'must',
  title: 'A JSON Patch replaces a trait and leaves all else',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const having = people.having(features.freeText);
    const before = await having.create({ metadata_public: { kept: true } });
    const json = [{ op: 'replace', path: pointerOf(having.trait), value: 'changed' }];
    const answer = await target.call('patchIdentity', [before.id], { json });
    expectStatus(answer, 200);
    const read = (await target.call('getIdentity', [before.id])).json<Identity>();
    expectEqual(read.traits, withValue(before.traits, having.trait, 'changed'), 'traits', answer);
    expectEqual(
      [read.metadata_public, read.metadata_admin],
      [before.metadata_public, before.metadata_admin],
      'metadata',
      answer,
    );
  },
});
