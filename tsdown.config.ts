import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { cli: 'src/cli/main.ts', index: 'src/index.ts', fake: 'src/fake/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: ['src/index.ts', 'src/fake/index.ts'] },
  copy: [{ from: 'src/contract/generated/*.json', to: 'dist/generated' }],
  // Bundled, so that the start does not wait for the look-up of a hundred files.
  noExternal: ['commander', 're2js', 'sorted-btree', 'yaml', /^libphonenumber-js/],
  clean: true,
  fixedExtension: false,
});
