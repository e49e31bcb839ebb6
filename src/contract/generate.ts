import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import openapiTS, { astToString } from 'openapi-typescript';
import { releaseNames } from '../dialect/release-name.ts';
import { bundle } from './bundle.ts';
import { bundleDialect } from './dialect-document.ts';

/** What `spec/` amounts to, by file name: a document a release and dialect, the control API's, and TypeScript types. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const release of releaseNames) files.set(`${release}.json`, `${JSON.stringify(await bundle(release))}\n`);
  files.set('connhex.json', `${JSON.stringify(await bundleDialect('connhex'))}\n`);
  files.set('openapi.d.ts', await types(await bundle('all')));
  const control = await SwaggerParser.bundle(controlFile);
  files.set('control.json', `${JSON.stringify(control)}\n`);
  files.set('control.d.ts', await types(control));
  return files;
}

const controlFile = fileURLToPath(new URL('../../spec/control.yaml', import.meta.url));

async function types(document: object): Promise<string> {
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, immutable: true };
  const declarations = astToString(await openapiTS(document as never, options));
  return `// Generated from spec/ by \`npm run contract\`; do not edit.\n\n${declarations}`;
}
