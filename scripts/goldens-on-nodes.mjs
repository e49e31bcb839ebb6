// The same people on every Node that is supported: installs Node 22 and 24 into a temporary folder, and holds the
// goldens against each, and against the Node that runs this.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from './install.mjs';

const folder = mkdtempSync(join(tmpdir(), 'identikit-nodes-'));
try {
  writeFileSync(join(folder, 'package.json'), '{}\n');
  const aliases = ['22', '24'].map((major) => `node${major}@npm:node-${process.platform}-${process.arch}@${major}`);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...aliases]);
  const nodes = [
    process.execPath,
    ...['node22', 'node24'].map((name) => join(folder, 'node_modules', name, 'bin', 'node')),
  ];
  for (const node of nodes) run(node, ['--import', 'tsx', 'scripts/golden-identities.ts', '--check']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, words) {
  const { status } = spawnSync(command, words, { cwd: home, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`identikit: ${command} ${words.join(' ')} failed`);
  process.exit(1);
}
