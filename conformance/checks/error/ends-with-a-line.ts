import { check } from '../../check.ts';
import { expectThat } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const endsWithALine = check({
  id: 'error.ends-with-a-line',
  title: 'JSON ends with a line feed',
  level: 'may',
  profile: 'read-only',
  operations: ['getIdentity'],
  source: ['spec/schemas/error.yaml'],
  async run({ target }) {
    const answer = await target.call('getIdentity', [nobody]);
    expectThat(answer.text.endsWith('}\n'), 'body', 'a line feed at its end', answer.text.slice(-5), answer);
  },
});
