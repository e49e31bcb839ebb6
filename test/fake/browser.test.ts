import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'tsdown';
import { expect, test } from 'vitest';
import { person } from '../../src/fake/index.ts';
import { schemaText } from './schemas.ts';

const schema = schemaText('corpus/13-canonical-login.json');

test('identikit/fake is one script for browsers, and makes the same people there', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'identikit-browser-'));
  await build({
    config: false,
    entry: { fake: fileURLToPath(new URL('../../src/fake/index.ts', import.meta.url)) },
    outDir,
    format: 'iife',
    globalName: 'fake',
    platform: 'browser',
    noExternal: /./,
    dts: false,
    logLevel: 'silent',
    outputOptions: { codeSplitting: false },
  });
  const [file] = readdirSync(outDir).filter((name) => name.endsWith('.js'));
  const script = readFileSync(join(outDir, file!), 'utf8');
  expect(script).not.toMatch(/["']node:/);
  // What a page and its language have, and nothing of Node.
  const page = createContext({ TextEncoder, TextDecoder, URL, setTimeout });
  runInContext(script, page);
  runInContext(`made = fake.person('demo', 5, ${JSON.stringify(schema)})`, page);
  expect(page.made).toBe(person('demo', 5, schema));
});
