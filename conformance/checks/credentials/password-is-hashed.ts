import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const passwordIsHashed = check({
  id: 'credentials.password-is-hashed',
  level: 'must',
  title: 'A clear password is kept as a hash that include_credential shows',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/import-password-config.yaml'],
  async run({ target, people }) {
    const credentials = { password: { config: { password: `${people.unique()}-Secret` } } };
    const { id } = await people.creation({ credentials });
    const answer = await target.call('getIdentity', [id], { query: { include_credential: 'password' } });
    expectStatus(answer, 200);
    const hash = answer.json<Identity>().credentials?.password?.config?.hashed_password;
    expectMatch(hash, /^\$(?:2[aby]?|argon2id)\$/, 'credentials.password.config.hashed_password', answer);
  },
});
