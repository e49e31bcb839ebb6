import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { expectListed } from '../expect-listed.ts';

export const oidcIdentifier = check({
  id: 'filter.oidc-identifier',
  level: 'must',
  title: 'credentials_identifier finds provider:subject of an OpenID Connect link, in its letter case only',
  operations: ['listIdentities'],
  when: ({ list }) => list.identifierTypes === 'all',
  source: ['behaviour/list.identifierTypes'],
  async run({ target, people }) {
    const subject = people.unique();
    const credentials = { oidc: { config: { providers: [{ provider: 'identikit', subject }] } } };
    const { id } = await people.creation({ credentials });
    const find = (credentials_identifier: string) =>
      target.call('listIdentities', [], { query: { credentials_identifier } });
    const answer = await find(`identikit:${subject}`);
    expectListed(answer, [id]);
    const other = await find(`Identikit:${subject}`);
    expectEqual(other.json(), [], 'the list for another letter case', other);
  },
});
