import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';
import { logIn, type Session, signIn } from '../sign-in.ts';

export const pagesZeroAndOne = check({
  id: 'session.pages-zero-and-one',
  title: 'Page 0 and page 1 of the sessions of an identity are the same',
  level: 'may',
  operations: ['listIdentitySessions'],
  source: ['quirks/sessions-page-zero-one'],
  async run({ target, people }) {
    const { identity, login } = await signIn(target, people);
    expectStatus(await logIn(target, login), 200);
    const page = async (number: number) => {
      const answer = await target.call('listIdentitySessions', [identity], { query: { page: number, per_page: 1 } });
      return answer.json<Session[]>().map(({ id }) => id);
    };
    expectEqual(await page(1), await page(0), 'ids of page 1 and of page 0');
    expectThat((await page(2))[0] !== (await page(0))[0], 'page 2', 'another session', await page(2));
  },
});
