import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: 'src/index.ts' },
  copy: [{ from: 'src/contract/generated/*.json', to: 'dist/generated' }],
  clean: true,
  fixedExtension: false,
});
