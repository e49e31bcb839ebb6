import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const oidcLink = check({
  id: 'credentials.oidc-link',
  level: 'must',
  title: 'A link to a provider is imported, and found in include_credential=oidc',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/import-oidc.yaml'],
  async run({ target, people }) {
    const subject = people.unique();
    const credentials = { oidc: { config: { providers: [{ provider: 'identikit', subject }] } } };
    const { id } = await people.creation({ credentials });
    const answer = await target.call('getIdentity', [id], { query: { include_credential: 'oidc' } });
    expectStatus(answer, 200);
    const shown = answer.json<Identity>().credentials?.oidc;
    expectEqual(shown?.identifiers, [`identikit:${subject}`], 'credentials.oidc.identifiers', answer);
    const [link] = (shown?.config as { providers?: Record<string, unknown>[] } | undefined)?.providers ?? [];
    expectEqual(
      [link?.provider, link?.subject],
      ['identikit', subject],
      'credentials.oidc.config.providers[0]',
      answer,
    );
  },
});
