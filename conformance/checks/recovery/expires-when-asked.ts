import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';
import { enabled } from '../recovery-enabled.ts';

export const expiresWhenAsked = check({
  id: 'recovery.expires-when-asked',
  level: 'must',
  title: 'expires_in tells how long a code is good',
  operations: ['createRecoveryCodeForIdentity'],
  source: ['spec/schemas/create-recovery-code-body.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const until = async (expires_in: string) => {
      const json = { identity_id: id, expires_in };
      const answer = enabled(await target.call('createRecoveryCodeForIdentity', [], { json }));
      expectStatus(answer, 201);
      return Date.parse(answer.member('expires_at'));
    };
    const [day, hours] = [await until('24h'), await until('2h45m')];
    const apart = Math.round((day - hours) / 60_000);
    expectThat(Math.abs(apart - (24 * 60 - 165)) <= 1, 'minutes between the ends', '1275', apart);
  },
});
