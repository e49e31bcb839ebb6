import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const slashesAndBlanks = check({
  id: 'external-id.slashes-and-blanks',
  title: 'An external id may have slashes, blanks and signs of percent',
  level: 'should',
  operations: ['getIdentityByExternalID'],
  when: ({ http }) => http.externalIdRoute,
  source: ['spec/parameters/external-id.yaml'],
  async run({ target, people }) {
    const external_id = `${people.unique()}/a b+c%d`;
    const { id } = await people.creation({ external_id });
    const answer = await target.call('getIdentityByExternalID', [external_id]);
    expectStatus(answer, 200);
    expectEqual(answer.member('id'), id, 'id', answer);
  },
});
