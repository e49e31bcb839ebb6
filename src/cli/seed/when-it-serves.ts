import { TargetUnusable } from '../../../conformance/runner/usage-error.ts';
import { GaveUp } from '../../seed/gave-up.ts';

/** Does work with a deployment; tells when that does not serve, with exit code 3. */
export async function whenItServes(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TargetUnusable) && !(error instanceof GaveUp)) throw error;
    process.stderr.write(`identikit: ${error.message}\n`);
    process.exitCode = 3;
  }
}
