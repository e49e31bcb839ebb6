import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const identifierOfNobodyFindsNobody = check({
  id: 'filter.identifier-of-nobody-finds-nobody',
  level: 'must',
  title: 'A credentials_identifier that nobody has finds an empty list',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['spec/parameters/credentials-identifier.yaml'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], {
      query: { credentials_identifier: `${nobody}@identikit.example` },
    });
    expectStatus(answer, 200);
    expectEqual(answer.json(), [], 'the list', answer);
  },
});
