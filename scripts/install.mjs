import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const home = fileURLToPath(new URL('..', import.meta.url));

/** Installs the dependencies when there are none; what npm says goes to stderr. Ends the process when that fails. */
export function installIfMissing() {
  if (existsSync(`${home}node_modules/.package-lock.json`)) return;
  console.error('identikit: installing dependencies with npm ci, once');
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci'], { cwd: home, stdio: ['ignore', 2, 2], shell: isWindows });
  if (status !== 0) {
    console.error('identikit: npm ci failed; what it needs is said above. Mend that and start again.');
    process.exit(status ?? 1);
  }
}
