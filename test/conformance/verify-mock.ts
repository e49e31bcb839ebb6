import { fileURLToPath } from 'node:url';
import { type RunRecord, recorder } from '../../conformance/report/reporter.ts';
import { type VerifyOptions, verify } from '../../conformance/verify.ts';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import { startMock } from '../mock/start-mock.ts';

/** The configuration of a server with all that the checks need of one. */
export const conformanceConfig = fileURLToPath(new URL('../../fixtures/conformance/kratos.yml', import.meta.url));

/** Runs the suite against a mock of its own. */
export async function verifyMock(served: ServeOptions, options: Partial<VerifyOptions> = {}): Promise<RunRecord> {
  const server = await startMock({ config: conformanceConfig, ...served });
  const record = recorder();
  try {
    const { dialect } = served;
    const wanted = {
      url: server.adminUrl,
      dialect,
      allowWrites: true,
      profile: 'full',
      seed: 'test',
      ...options,
    } as const;
    await verify(wanted, record.take);
    return record.record()!;
  } finally {
    await server.close();
  }
}

/** What does not pass, and why, in words. */
export function troubles({ checks }: RunRecord): readonly string[] {
  return checks.flatMap(({ id, result, reason, finding }) => {
    const isFine = result === 'pass' || (result === 'skipped' && reason?.endsWith('does not have it'));
    const found = finding ? `${finding.what}: expected ${finding.expected}, got ${finding.got}` : reason;
    return isFine ? [] : [`${result} ${id}: ${found}`];
  });
}
