/** How fast the mock answers in the process itself: from `start()` on, with a world for each test, and through `identikit/fetch`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createFetchBackend } from '../src/fetch/index.ts';
import { start } from '../src/index.ts';
import { figures } from './figures.ts';

const firstAnswer = `
  import { start } from './dist/index.js';
  const begun = performance.now();
  const backend = await start();
  await (await backend.fetch(backend.url + '/admin/identities')).text();
  console.log(performance.now() - begun);
  await backend.close();`;
const first = figures(Array.from({ length: 10 }, () => Number(inNewProcess(firstAnswer))));
console.log(
  `start() to the first answer, in a new process: ${first.median.toFixed(1)} ms (${first.least.toFixed(1)}–${first.most.toFixed(1)})`,
);

{
  await using backend = await start({ count: 1000 });
  const rate = await perSecond(() => {
    using world = backend.world();
    world.reset();
  });
  console.log(`worlds of 1,000 identities forked, reset and dropped: ${rate} a second`);
}

{
  const backend = await createFetchBackend({ count: 1000 });
  const [{ id }] = (await (await backend.fetch(`${backend.url}/admin/identities?page_size=1`)).json()) as [
    { id: string },
  ];
  const rate = await perSecond(async () => {
    await (await backend.fetch(`${backend.url}/admin/identities/${id}`)).text();
  });
  console.log(`getIdentity through identikit/fetch: ${rate} a second`);
}

const chunks = readdirSync('dist/browser').filter((file) => file.endsWith('.js'));
const sizes = ['fetch.js', ...chunks.map((file) => `browser/${file}`)].map(
  (file) => gzipSync(readFileSync(`dist/${file}`)).length,
);
console.log(
  `identikit/fetch, all of it, gzipped but not minified: ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`,
);

function inNewProcess(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

/** How often something can be done in a second, by the best of five. */
async function perSecond(work: () => void | Promise<void>): Promise<string> {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    let count = 0;
    const begun = performance.now();
    for (; performance.now() - begun < 400; count++) await work();
    best = Math.max(best, (count / (performance.now() - begun)) * 1000);
  }
  return Math.round(best).toLocaleString('en');
}
