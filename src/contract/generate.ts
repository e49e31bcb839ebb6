import openapiTS, { astToString } from 'openapi-typescript';
import { releaseNames } from '../dialect/release-name.ts';
import { bundle } from './bundle.ts';
import { bundleDialect } from './dialect-document.ts';

/** What `spec/` amounts to, by file name: a document a release and dialect, and the TypeScript types of all releases. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const release of releaseNames) files.set(`${release}.json`, `${JSON.stringify(await bundle(release))}\n`);
  files.set('connhex.json', `${JSON.stringify(await bundleDialect('connhex'))}\n`);
  files.set('openapi.d.ts', await types());
  return files;
}

async function types(): Promise<string> {
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, immutable: true };
  const declarations = astToString(await openapiTS((await bundle('all')) as never, options));
  return `// Generated from spec/ by \`npm run contract\`; do not edit.\n\n${declarations}`;
}
