import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import openapiTS, { astToString } from 'openapi-typescript';
import { releaseNames } from '../dialect/release-name.ts';
import { bundle } from './bundle.ts';
import { bundleDialect } from './dialect-document.ts';
import { readQuirks } from './quirks.ts';

/** What `spec/` amounts to, by file name: a document a release and dialect, the control API's, and TypeScript types. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const release of releaseNames) files.set(`${release}.json`, `${JSON.stringify(await bundle(release))}\n`);
  files.set('connhex.json', `${JSON.stringify(await bundleDialect('connhex'))}\n`);
  files.set('openapi.d.ts', await types(await bundle('all'), true));
  const control = await SwaggerParser.bundle(controlFile);
  files.set('control.json', `${JSON.stringify(control)}\n`);
  // openapi-fetch makes nonsense of readonly arrays.
  files.set('control.d.ts', await types(control, false));
  files.set('quirks.ts', quirkTexts());
  return files;
}

/** The quirks as a module, for programs that have no files. */
function quirkTexts(): string {
  const texts = Object.fromEntries(
    readQuirks().map(({ name, title, observed, issue }) => [name, { title, observed, ...(issue ? { issue } : {}) }]),
  );
  return (
    '// Generated from spec/quirks by `npm run contract`; do not edit.\n\n' +
    '/** A quirk: what it is, what was seen, and where the public discusses it. */\n' +
    'export interface QuirkText {\n  readonly title: string;\n  readonly observed: string;\n  readonly issue?: string;\n}\n\n' +
    `const texts = ${JSON.stringify(texts, null, 2)} satisfies Record<string, QuirkText>;\n\n` +
    '/** The name of a quirk. */\nexport type QuirkName = keyof typeof texts;\n\n' +
    '/** All quirks by their names. */\nexport const quirks: Readonly<Record<QuirkName, QuirkText>> = texts;\n'
  );
}

const controlFile = fileURLToPath(new URL('../../spec/control.yaml', import.meta.url));

async function types(document: object, immutable: boolean): Promise<string> {
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, immutable };
  const declarations = astToString(await openapiTS(document as never, options));
  return `// Generated from spec/ by \`npm run contract\`; do not edit.\n\n${declarations}`;
}
