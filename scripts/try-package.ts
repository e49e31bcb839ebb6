/**
 * Tries the built package as its users get it: packs it, unpacks it into a folder of its own, serves from there, and lets
 * `verify` and the tests of `identikit/vitest` find the mock conformant, contract included. Run it after a build.
 */
import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { unpackPackage } from './unpack-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-package-'));
const modules = join(folder, 'node_modules');

try {
  unpackPackage(folder);
  await tryIt();
  console.log('the package serves, verifies, explains, and its checks are tests');
} finally {
  rmSync(folder, { recursive: true });
}

/** The checks as tests of a suite that is not ours. @throws when one fails */
function tryVitest(url: string): void {
  const options = { url, allowWrites: true, only: ['get', 'contract.get-identity'] };
  const test = `import { conformance } from 'identikit/vitest';\nconformance(${JSON.stringify(options)});\n`;
  writeFileSync(join(folder, 'conformance.test.js'), test);
  const vitest = join(modules, 'vitest', 'vitest.mjs');
  execFileSync(process.execPath, [vitest, 'run', '--root', folder], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function tryIt(): Promise<void> {
  const server = identikit(['serve', '--quiet', '--port', '0', '--public-port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const { value: url } = await createInterface(server.stdout!)[Symbol.asyncIterator]().next();
    const words = ['verify', url, '--allow-writes', '--profile', 'full', '--report', 'tap'];
    const report = await outputOf(identikit(words, { stdio: ['ignore', 'pipe', 'inherit'] }));
    if (!/^ok \d+ - contract\.create-identity$/m.test(report))
      throw new Error(`the contract was not looked at:\n${report}`);
    const text = await outputOf(identikit(['explain', 'delete.unknown-id'], { stdio: ['ignore', 'pipe', 'inherit'] }));
    if (!text.includes('The answer is 404')) throw new Error(`the quirk is not explained:\n${text}`);
    for (const file of ['ui', 'ui/console.js', 'ui/swagger-ui-bundle.js'])
      if (!(await fetch(`${url}/_identikit/${file}`)).ok) throw new Error(`the console lacks ${file}`);
    tryVitest(url);
  } finally {
    server.kill();
  }
}

function identikit(words: readonly string[], options: SpawnOptions) {
  return spawn(process.execPath, [join(modules, 'identikit/dist/cli.js'), ...words], { cwd: folder, ...options });
}

async function outputOf(child: ReturnType<typeof identikit>): Promise<string> {
  let text = '';
  child.stdout!.on('data', (piece) => {
    text += piece;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${child.spawnargs.slice(2).join(' ')} ended with ${code}:\n${text}`);
  return text;
}
