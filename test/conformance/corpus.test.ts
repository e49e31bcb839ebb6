// Promise: the suite makes its own people for whatever identity schema the target has, here those of real projects.
// IDENTIKIT_ALL=1 tries all of them; otherwise a sample, which IDENTIKIT_SEED decides.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { failures, recorder } from '../../conformance/report/reporter.ts';
import { verify } from '../../conformance/verify.ts';
import { randomOf } from '../../src/command/random.ts';
import { start } from '../../src/server/start.ts';

const folder = fileURLToPath(new URL('../../fixtures/schemas/corpus/', import.meta.url));
const all = readdirSync(folder).filter((file) => file.endsWith('.json'));
/** With these Kratos starts, and then fails every write. */
const broken = ['06-beepload.json', '24-sting-conf.json'];
const usable = all.filter((file) => !broken.includes(file));

const random = randomOf(process.env.IDENTIKIT_SEED ?? 'corpus');
const sample = usable
  .map((file) => ({ file, rank: random.next() }))
  .sort((a, b) => a.rank - b.rank)
  .slice(0, process.env.IDENTIKIT_ALL ? usable.length : 5)
  .map(({ file }) => file);

const serve = (file: string) => start({ port: 0, publicPort: 0, identitySchema: [`only=${folder}${file}`] }, () => {});

describe('a mock with one identity schema alone is found conformant', () => {
  test.each(sample)('%s', async (file) => {
    const server = await serve(file);
    const record = recorder();
    try {
      await verify({ url: server.adminUrl, allowWrites: true, profile: 'full', seed: file }, record.take);
    } finally {
      await server.close();
    }
    expect(failures(record.record()!)).toEqual([]);
    expect(record.record()!.tail.totals.pass).toBeGreaterThan(250);
  });

  test.each(broken)('%s: nobody can be made, and why', async (file) => {
    const server = await serve(file);
    const run = verify({ url: server.adminUrl, allowWrites: true }, () => {});
    await expect(run).rejects.toMatchObject({
      name: 'TargetUnusable',
      message: expect.stringMatching(/schema only: ./),
    });
    await server.close();
  });
});
