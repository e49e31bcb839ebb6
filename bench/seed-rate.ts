import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pinned, startPeer } from './process.ts';

const count = 200_000;

/** People a second that the built `identikit seed` puts into the built mock, its own start included. */
export async function seedRate(): Promise<number> {
  const mock = await startPeer((port) => [
    'dist/cli.js',
    'serve',
    ...['--quiet', '--port', String(port), '--public-port', '0'],
  ]);
  try {
    const seed = ['dist/cli.js', 'seed', `http://127.0.0.1:${mock.port}`, '--count', String(count)];
    const words = pinned ? ['taskset', '-c', '1', process.execPath, ...seed] : [process.execPath, ...seed];
    const begun = performance.now();
    const { stdout } = await promisify(execFile)(words[0]!, words.slice(1));
    if (!stdout.startsWith(`${count} created`)) throw new Error(`seed says: ${stdout}`);
    return (count / (performance.now() - begun)) * 1000;
  } finally {
    await mock.end();
  }
}
