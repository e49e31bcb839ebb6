import { writeFileSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/** Modules of packages that are built in; `npm run third-party` reads the list. */
const builtIn = new Set<string>();

export default defineConfig({
  entry: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    fake: 'src/fake/index.ts',
    control: 'src/control/client.ts',
    vitest: 'conformance/vitest.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: ['src/index.ts', 'src/fake/index.ts', 'src/control/client.ts', 'conformance/vitest.ts'] },
  copy: [
    { from: 'src/contract/generated/*.json', to: 'dist/generated' },
    { from: 'spec/quirks/*.yaml', to: 'dist/quirks' },
  ],
  // Built in, so that the start does not wait for the look-up of a hundred files, and nobody installs Prism.
  deps: { onlyBundle: false },
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  plugins: [
    {
      // It hangs what it exports on `this`, which modules do not have.
      name: 'uri-template-lite',
      transform: (code: string, id: string) =>
        id.includes('/uri-template-lite/') ? code.replaceAll('this.URI', 'exports.URI') : undefined,
    },
    {
      name: 'built-in',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const id of Object.keys(output.modules)) if (id.includes('/node_modules/')) builtIn.add(id);
        }
      },
      writeBundle: () => writeFileSync('dist/built-in.json', JSON.stringify([...builtIn].sort())),
    },
  ],
  clean: true,
  fixedExtension: false,
});
