import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectListed } from '../expect-listed.ts';

export const identifierIgnoresCaseAndBlanks = check({
  id: 'filter.identifier-ignores-case-and-blanks',
  title: 'credentials_identifier is looked for without regard to letter case and blanks around it',
  level: 'should',
  operations: ['listIdentities'],
  source: ['spec/parameters/credentials-identifier.yaml'],
  async run({ target, people }) {
    const having = people.having(features.emailIdentifier);
    const { id, traits } = await having.creation();
    const query = { credentials_identifier: ` ${having.valueOf({ traits }).toUpperCase()} ` };
    const answer = await target.call('listIdentities', [], { query });
    expectListed(answer, [id]);
  },
});
