import { writeFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'tsdown';
import { neededTables } from './src/fake/tables.ts';

/** Modules of packages that are built in; `npm run third-party` reads the list. */
const builtIn = new Set<string>();

const listBuiltIn = {
  name: 'built-in',
  generateBundle(_: unknown, bundle: Readonly<Record<string, { type: string; modules?: object }>>) {
    for (const { type, modules } of Object.values(bundle))
      if (type === 'chunk')
        for (const id of Object.keys(modules ?? {})) if (id.includes('/node_modules/')) builtIn.add(id);
  },
  writeBundle: () => writeFileSync('dist/built-in.json', JSON.stringify([...builtIn].sort())),
};

/** A table that is read as JSON costs half the time at the start of one that is a program. */
const tableAsJson = {
  name: 'table-as-json',
  transform: (code: string, id: string) =>
    /libphonenumber-js\/.*metadata/.test(id)
      ? code.replace(
          /^export default (\{.*\})/ms,
          (_, table: string) => `export default JSON.parse(${JSON.stringify(table)})`,
        )
      : undefined,
};

/** The package builds its tables of Unicode when it is loaded: it is loaded for the first regular expression. */
const patternsLater = {
  name: 'patterns-later',
  resolveId: {
    order: 'pre' as const,
    handler: (id: string, importer: string | undefined) => (id === 're2js' && importer !== later ? later : undefined),
  },
  load: (id: string) =>
    id === later ? "export const RE2JS = { compile: (source) => require('re2js').RE2JS.compile(source) };" : undefined,
};
const later = '\0patterns-later';

/** Commander starts programs for commands that are files of their own; we have none, and they cost time at the start. */
const noPrograms = {
  name: 'no-programs',
  transform: (code: string, id: string) =>
    id.includes('/commander/')
      ? code
          .replace("const childProcess = require('node:child_process');", '')
          .replaceAll('childProcess.', "require('node:child_process').")
      : undefined,
};

/** Of faker's English only the tables that people are made from: they are read in a fifth of the time. */
const english = {
  name: 'english',
  async load(id: string) {
    if (!/@faker-js\/faker\/dist\/locale\/en\.js$/.test(id)) return undefined;
    const { faker } = await import('@faker-js/faker/locale/en');
    const tables = JSON.stringify({ rawDefinitions: neededTables(faker.rawDefinitions) });
    return `export const faker = JSON.parse(${JSON.stringify(tables)})`;
  },
};

/** Types say `Symbol.dispose`, which older libraries of TypeScript do not have. */
const banner = { dts: '/// <reference lib="esnext.disposable" />' };

const forNode: UserConfig = {
  entry: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    fake: 'src/fake/index.ts',
    control: 'src/control/index.ts',
    vitest: 'conformance/vitest.ts',
    playwright: 'src/playwright/index.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: {
    entry: [
      'src/index.ts',
      'src/fake/index.ts',
      'src/control/index.ts',
      'conformance/vitest.ts',
      'src/playwright/index.ts',
    ],
  },
  copy: [{ from: 'src/contract/generated/*.json', to: 'dist/generated' }],
  // Built in, so that the start does not wait for the look-up of a hundred files, and nobody installs Prism.
  deps: { onlyBundle: false, alwaysBundle: ['@faker-js/faker/locale/en'] },
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  plugins: [
    {
      // It hangs what it exports on `this`, which modules do not have.
      name: 'uri-template-lite',
      transform: (code: string, id: string) =>
        id.includes('/uri-template-lite/') ? code.replaceAll('this.URI', 'exports.URI') : undefined,
    },
    tableAsJson,
    patternsLater,
    noPrograms,
    english,
    listBuiltIn,
  ],
  banner,
  clean: true,
  fixedExtension: false,
};

/** What runs everywhere that has Request and Response. All is built in, as a page has nowhere to look packages up. */
export const forBrowsers: UserConfig = {
  entry: { fetch: 'src/fetch/index.ts', msw: 'src/msw/index.ts' },
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  dts: true,
  deps: { alwaysBundle: [/^(?!msw$)/], neverBundle: ['msw'], onlyBundle: false },
  plugins: [
    {
      // bcryptjs asks Node for random bits that we never need: salts are ours.
      name: 'no-node-crypto',
      resolveId: { order: 'pre', handler: (id: string) => (id === 'crypto' ? '\0no-crypto' : undefined) },
      load: (id: string) => (id === '\0no-crypto' ? 'export default {};' : undefined),
    },
    english,
    listBuiltIn,
  ],
  outputOptions: { chunkFileNames: 'browser/[name]-[hash].js' },
  banner,
  clean: false,
  fixedExtension: false,
};

export default defineConfig([forNode, forBrowsers]);
