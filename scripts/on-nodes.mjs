// Runs a script on every other Node that is supported: `on-nodes.mjs SCRIPT [WORDS]` installs Node 22 and 24 into a
// temporary folder and ends with 1 when the script fails on one of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { home } from './install.mjs';

const words = process.argv.slice(2);
const majors = ['22', '24'];
const folder = mkdtempSync(join(tmpdir(), 'identikit-nodes-'));
let failed = false;
try {
  writeFileSync(join(folder, 'package.json'), '{}\n');
  const aliases = majors.map((major) => `node${major}@npm:node-${process.platform}-${process.arch}@${major}`);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...aliases]);
  for (const major of majors) {
    const bin = join(folder, 'node_modules', `node${major}`, 'bin');
    console.log(`on Node ${major}: ${words.join(' ')}`);
    run(join(bin, 'node'), words, bin);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** @param {string} command @param {readonly string[]} args @param {string} [bin] comes first on the PATH */
function run(command, args, bin) {
  const PATH = [...(bin === undefined ? [] : [bin]), process.env.PATH].join(delimiter);
  const { status } = spawnSync(command, args, { cwd: home, stdio: 'inherit', env: { ...process.env, PATH } });
  if (status === 0) return;
  failed = true;
  console.error(`identikit: ${command} ${args.join(' ')} failed`);
}
