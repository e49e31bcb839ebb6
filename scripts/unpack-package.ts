import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Packs the built package and unpacks it into the node_modules of a folder, as its users get it.
 * @param others packages beside those that it says it needs, or can do with
 * @param programs of these packages, for `npx` and for scripts of package.json
 * @returns that node_modules
 */
export function unpackPackage(
  folder: string,
  others: readonly string[] = [],
  programs: readonly string[] = [],
): string {
  const modules = join(folder, 'node_modules');
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  mkdirSync(join(modules, 'identikit'), { recursive: true });
  const archive = join(folder, packed.trim().split('\n').at(-1)!);
  execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', join(modules, 'identikit')]);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of new Set([...Object.keys({ ...dependencies, ...peerDependencies }), ...others]))
    link(join(root, 'node_modules', name), join(modules, name));
  for (const name of programs) link(join(root, 'node_modules/.bin', name), join(modules, '.bin', name));
  link(join(modules, 'identikit/dist/cli.js'), join(modules, '.bin/identikit'));
  return modules;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}
