import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const oidcWithoutLinksShowsAnEmptyOne = check({
  id: 'credentials.oidc-without-links-shows-an-empty-one',
  title: 'An oidc credential without links shows one of empty texts',
  level: 'may',
  operations: ['createIdentity', 'getIdentity'],
  source: ['quirks/oidc-ghost-provider'],
  async run({ target, people }) {
    const { id } = await people.creation({ credentials: { oidc: { config: { providers: [] } } } });
    const answer = await target.call('getIdentity', [id], { query: { include_credential: 'oidc' } });
    const { providers } = answer.json<Identity>().credentials?.oidc?.config as {
      providers: readonly { subject: string }[];
    };
    expectEqual(
      providers.map(({ subject }) => subject),
      [''],
      'subjects of the links',
      answer,
    );
  },
});
