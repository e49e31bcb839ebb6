import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const unknownId = check({
  id: 'session.unknown-id',
  level: 'must',
  title: 'A session that there is not is answered with 404',
  operations: ['getSession', 'disableSession', 'extendSession'],
  source: ['spec/paths/session.yaml'],
  async run({ target }) {
    for (const operation of ['getSession', 'disableSession', 'extendSession'] as const) {
      expectError(await target.call(operation, [nobody]), 404, { message: texts.missing });
    }
  },
});
