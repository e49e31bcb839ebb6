import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { ConsoleFiles } from './console-door.ts';

const sources = fileURLToPath(new URL('../console/', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** What of swagger-ui-dist is served, untouched. */
const swaggerFiles = ['swagger-ui-bundle.js', 'swagger-ui.css'];

/** Builds the console from its sources: one script, one style sheet, and what they need beside them. */
export async function buildConsole(): Promise<ConsoleFiles> {
  const { outputFiles } = await build({ ...consoleBuild, logLevel: 'silent' });
  const built = outputFiles.map(({ path, contents }) => [basename(path), contents] as const);
  const taken = [`${sources}index.html`, `${sources}icon.svg`, ...swaggerFiles.map((name) => swaggerFile(name))];
  const copied = taken.map(async (path) => [basename(path), await readFile(path)] as const);
  return new Map([...built, ...(await Promise.all(copied))]);
}

/** The files of packages that the console is made from. */
export async function consolePackages(): Promise<readonly string[]> {
  const { metafile } = await build({ ...consoleBuild, metafile: true as const });
  const inputs = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
  return [...inputs.map((path) => fileURLToPath(new URL(path, root))), swaggerFile(swaggerFiles[0]!)];
}

const root = new URL('../../', import.meta.url);
const swaggerFile = (name: string): string => resolve(`swagger-ui-dist/${name}`);

const consoleBuild: BuildOptions & { write: false } = {
  write: false,
  absWorkingDir: fileURLToPath(root),
  entryPoints: [{ in: `${sources}main.tsx`, out: 'console' }],
  outdir: 'console',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
};
