// Promise: `identikit/fetch` runs wherever there are Request and Response: it asks for nothing of Node, and is small.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'tsdown';
import { beforeAll, describe, expect, test } from 'vitest';
import { forBrowsers } from '../../tsdown.config.ts';

interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly modules: Readonly<Record<string, { readonly code: string | null }>>;
}

const kB = 1000;

async function bundle(options: object): Promise<ReadonlyMap<string, Chunk>> {
  const outDir = mkdtempSync(join(tmpdir(), 'identikit-bundle-'));
  const chunks = new Map<string, Chunk>();
  const note = {
    name: 'note',
    generateBundle(_: unknown, written: Readonly<Record<string, object>>) {
      for (const chunk of Object.values(written))
        if ('code' in chunk) chunks.set((chunk as Chunk).fileName, chunk as Chunk);
    },
  };
  const plugins = [
    ...(forBrowsers.plugins as readonly { name: string }[]).filter(({ name }) => name !== 'built-in'),
    note,
  ];
  const entry = { fetch: (forBrowsers.entry as { fetch: string }).fetch };
  await build({ ...forBrowsers, config: false, entry, outDir, dts: false, logLevel: 'silent', plugins, ...options });
  return new Map(
    [...chunks].map(([name, chunk]) => [name, { ...chunk, code: readFileSync(join(outDir, name), 'utf8') }]),
  );
}

describe('as modules', () => {
  let chunks: ReadonlyMap<string, Chunk>;
  beforeAll(async () => {
    chunks = await bundle({ minify: true });
  });

  test('they import nothing but one another', () => {
    const all = [...chunks.values()].flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
    expect(all.filter((name) => !chunks.has(name))).toEqual([]);
  });

  test('our own ones ask for nothing that Node alone has', () => {
    const own = [...chunks.values()]
      .flatMap(({ modules }) => Object.entries(modules))
      .filter(([id]) => id.includes('/src/'));
    expect(own.length).toBeGreaterThan(100);
    const asking = own.filter(([, { code }]) =>
      /\b(?:Buffer|process|__dirname)\.\w|\brequire\(|\bglobal\./.test(code ?? ''),
    );
    expect(asking.map(([id]) => id)).toEqual([]);
  });

  test('what a page loads to begin with is below 200 kB, and all of it below 480 kB', () => {
    const sizeOf = (names: Iterable<string>): number =>
      [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name)!.code).length, 0);
    const first = new Set(['fetch.js']);
    for (const name of first) for (const imported of chunks.get(name)!.imports) first.add(imported);
    expect(sizeOf(first)).toBeLessThan(200 * kB);
    expect(sizeOf(chunks.keys())).toBeLessThan(480 * kB);
  });
});

test('as one script it works where there is nothing of Node', async () => {
  const outputOptions = { codeSplitting: false };
  const chunks = await bundle({ format: 'iife', globalName: 'identikit', outputOptions });
  const [script] = [...chunks.values()];
  // What every runtime of the web has (the minimum common API of WinterTC), as far as it is asked for.
  const { Request, Response, Headers, URL, TextEncoder, TextDecoder, ReadableStream, AbortSignal, DOMException } =
    globalThis;
  const { crypto, performance, setTimeout, clearTimeout, setInterval, clearInterval, atob, btoa } = globalThis;
  const page = createContext({
    ...{ Request, Response, Headers, URL, TextEncoder, TextDecoder, ReadableStream, AbortSignal, DOMException },
    ...{ crypto, performance, setTimeout, clearTimeout, setInterval, clearInterval, atob, btoa },
  });
  runInContext(script!.code, page);
  const answers = await runInContext(
    `(async () => {
      const backend = await identikit.createFetchBackend({ seed: 'demo', count: 3 });
      const world = backend.world();
      const headers = { 'content-type': 'application/json' };
      const send = async (method, path, body) => {
        const answer = await world.fetch(backend.url + path, { method, headers, body });
        return { status: answer.status, json: await answer.json() };
      };
      const credentials = { password: { config: { password: 'correct horse' } } };
      const made = await send('POST', '/admin/identities', JSON.stringify({ traits: { email: 'ada@example.org' }, credentials }));
      const hashed = await send('POST', '/admin/identities', JSON.stringify({ traits: {} }));
      return JSON.stringify([made.status, hashed.status, (await send('GET', '/admin/identities')).json.length, world.journal.refused()[0].explanation.why]);
    })()`,
    page,
  );
  expect(JSON.parse(answers)).toEqual([201, 400, 4, expect.stringContaining('email')]);
});
