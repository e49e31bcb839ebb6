// Promise: what a database cannot keep, and what it says when it is busy, is no fault of the target above it.
import { expect, test } from 'vitest';
import { reference, referenceAddresses } from '../../conformance/reference/reference.ts';
import { recorder } from '../../conformance/report/reporter.ts';
import type { Transport, WireAnswer } from '../../conformance/target/transport.ts';
import { verify } from '../../conformance/verify.ts';
import { defaultSchema } from '../../src/config/default-schema.ts';
import { releases } from '../../src/dialect/releases.ts';

const release = 'v26.2.0';

/** What came of checks of a server in this process; `change` is what its database makes of the answers. */
async function run(only: readonly string[], change: (answer: WireAnswer, method: string) => WireAnswer) {
  const inner = reference(releases[release], [{ id: 'default', source: defaultSchema }]);
  const transport: Transport = {
    ...inner,
    send: async (request) => change(await inner.send(request), request.method),
  };
  const record = recorder();
  const { admin: url, public: publicUrl } = referenceAddresses;
  await verify({ url, public: publicUrl, transport, release, allowWrites: 'admin.reference', only }, record.take);
  return new Map(record.record()!.checks.map(({ id, result, reason }) => [id, reason ?? result]));
}

/** Times without fractions, and batches that are stored whole or not at all. */
function likeMySql(answer: WireAnswer, method: string): WireAnswer {
  if (method === 'PATCH' && answer.text.includes('"action":"error"')) return { ...answer, status: 409, text: '{}' };
  return { ...answer, text: answer.text.replace(/(:\d\d)\.\d+Z/g, '$1Z') };
}

test('MySQL keeps no fractions of seconds, and no part of a batch', async () => {
  const dated = ['patch.changes-the-state', 'update.changes-the-state', 'patch.updated-at', 'update.updated-at'];
  const batches = ['batch.conflict-fails-its-item', 'batch.first-of-two-wins', 'batch.external-id-conflict'];
  expect(Object.fromEntries(await run([...dated, ...batches], likeMySql))).toEqual({
    ...Object.fromEntries(dated.map((id) => [id, 'pass'])),
    ...Object.fromEntries(batches.map((id) => [id, 'for want of a database that stores part of a batch'])),
  });
});

test.each([
  [400, 'Unable to serialize access due to a concurrent update in another session'],
  [500, 'database is locked (5) (SQLITE_BUSY)'],
  [500, 'Error 1213 (40001): Deadlock found when trying to get lock; try restarting transaction'],
  [500, 'ERROR: restart transaction: TransactionRetryWithProtoRefreshError (SQLSTATE 40001)'],
])('a request that was only too early is sent again: %s %s', async (status, message) => {
  let count = 0;
  const busyAtTimes = (answer: WireAnswer, method: string): WireAnswer =>
    method === 'GET' && count++ % 3 === 0
      ? { ...answer, status, text: JSON.stringify({ error: { message } }) }
      : answer;
  const results = await run(['get'], busyAtTimes);
  expect(new Set(results.values())).toEqual(new Set(['pass']));
});
