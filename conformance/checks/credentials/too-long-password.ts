import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';
import { WantOf } from '../../failure.ts';

export const tooLongPassword = check({
  id: 'credentials.too-long-password',
  title: 'A clear password of 73 bytes is refused where bcrypt is the hasher',
  level: 'may',
  operations: ['createIdentity'],
  source: [
    'quirks/password-73-bytes-500',
    'behaviour/credentials.longPasswordStatus',
    'behaviour/credentials.longPasswordText',
  ],
  async run({ target, people, dialect }) {
    const credentials = { password: { config: { password: 'a1'.repeat(37).slice(1) } } };
    const answer = await target.call('createIdentity', [], { json: people.body({ credentials }) });
    if (answer.status === 201) throw new WantOf('bcrypt as the hasher');
    const { longPasswordStatus, longPasswordText } = dialect.credentials;
    expectStatus(answer, longPasswordStatus);
    const words = longPasswordText === 'limited' ? /limited to a maximum length of 72/ : /at most 72 characters long/;
    expectMatch(answer.member<{ message?: string }>('error').message, words, 'error.message', answer);
  },
});
