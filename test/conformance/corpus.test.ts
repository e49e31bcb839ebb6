import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recorder } from '../../conformance/report/reporter.ts';
import { verify } from '../../conformance/verify.ts';
import { start } from '../../src/server/start.ts';

const folder = fileURLToPath(new URL('../../fixtures/schemas/corpus/', import.meta.url));
const all = readdirSync(folder).filter((file) => file.endsWith('.json'));
/** With these Kratos starts, and then fails every write. */
const broken = ['06-beepload.json', '24-sting-conf.json'];
const files = all.filter((file) => !broken.includes(file));

describe('the suite makes its own people for identity schemas of real projects', () => {
  test.each(files)('%s', async (file) => {
    const server = await start({ port: 0, publicPort: 0, identitySchema: [`only=${folder}${file}`] }, () => {});
    const record = recorder();
    const only = ['create', 'traits', 'address', 'patch', 'update', 'filter'];
    try {
      await verify({ url: server.adminUrl, allowWrites: true, only, seed: file }, record.take);
    } finally {
      await server.close();
    }
    const { checks } = record.record()!;
    expect(checks.filter(({ result }) => result !== 'pass' && result !== 'skipped')).toEqual([]);
    expect(checks.filter(({ result }) => result === 'pass').length).toBeGreaterThan(40);
  });

  test.each(broken)('%s: nobody can be made, and why', async (file) => {
    const server = await start({ port: 0, publicPort: 0, identitySchema: [`only=${folder}${file}`] }, () => {});
    const run = verify({ url: server.adminUrl, allowWrites: true }, () => {});
    await expect(run).rejects.toMatchObject({
      name: 'TargetUnusable',
      message: expect.stringMatching(/schema only: ./),
    });
    await server.close();
  });
});
