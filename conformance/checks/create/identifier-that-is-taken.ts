import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { texts } from '../texts.ts';

export const identifierThatIsTaken = check({
  id: 'create.identifier-that-is-taken',
  level: 'must',
  title: 'An identifier that another identity has is a conflict',
  operations: ['createIdentity'],
  source: ['behaviour/create.conflict'],
  async run({ target, people, dialect }) {
    const having = people.having(features.identifier);
    const { traits } = await having.creation();
    const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
    const database = { message: texts.taken, reason: undefined };
    const identity = { message: texts.conflict, reason: texts.conflicting };
    expectError(answer, 409, dialect.create.conflict === 'database' ? database : identity);
  },
});
