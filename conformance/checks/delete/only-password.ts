import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { features } from '../../people/features.ts';
import { texts } from '../texts.ts';

export const onlyPassword = check({
  id: 'delete.only-password',
  level: 'must',
  title: 'The only first factor cannot be deleted when it is a password',
  operations: ['deleteIdentityCredentials'],
  source: ['behaviour/credentials.deletion', 'quirks/code-counts-for-all', 'behaviour/credentials.firstFactorText'],
  async run({ target, people, dialect }) {
    const having = people.having(features.identifier);
    const credentials = { password: { config: { password: `${people.unique()}-Secret` } } };
    const { id } = await having.creation({ credentials });
    const answer = await target.call('deleteIdentityCredentials', [id, 'password']);
    if (answer.status === 204 && dialect.credentials.deletion === 'not-the-last-factor')
      throw new WantOf('a target whose code credentials are no first factor');
    const { deletion, firstFactorText } = dialect.credentials;
    const reason =
      deletion === 'not-the-last-factor' ? 'You cannot remove the last first factor credential.' : firstFactorText;
    expectError(answer, 400, { message: texts.malformed, reason });
  },
});
