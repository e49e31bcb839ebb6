/** Prints what forks of a large world take, and what many worlds weigh. */
import { start } from '../src/index.ts';
import { World } from '../src/store/world.ts';
import { figures } from './figures.ts';
import { person } from './store.ts';

{
  const people = 1000;
  await using backend = await start({ count: people, seed: 'bench' });
  for (let i = 0; i < 1000; i++) {
    const own = backend.world();
    for (let j = 0; j < 10; j++)
      await own.fetch(`${own.url}/admin/identities`, {
        method: 'POST',
        body: JSON.stringify({ traits: { email: `p${j}@example.org` } }),
      });
  }
  usedBytes();
  console.log(
    `1,000 worlds of ${people.toLocaleString('en')} identities, 10 of them their own: ${Math.round(process.memoryUsage().rss / 1e6)} MB in all (goal < 600 MB)`,
  );
}

const large = 1_000_000;
let world = new World();
for (let i = 0; i < large; i++) world.put(person(i));
const forks = figures(
  Array.from({ length: 101 }, (_, i) => {
    const begun = performance.now();
    let fork: World | undefined = world.fork();
    fork.put(person(large + i));
    fork = undefined;
    return performance.now() - begun;
  }),
);
console.log(
  `fork of ${large.toLocaleString('en')} identities, a write in it, and drop: ${forks.median.toFixed(3)} ms (worst ${forks.most.toFixed(3)}; goal < 1 ms)`,
);

const before = usedBytes();
const changed = Array.from({ length: 100 }, (_, i) => {
  const fork = world.fork();
  for (let j = 0; j < 100; j++) fork.put(person(2 * large + i * 100 + j));
  return fork;
});
console.log(
  `memory of a fork in which 100 identities were added: ${Math.round((usedBytes() - before) / changed.length / 1000)} kB`,
);
changed.length = 0;
world = new World();

function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}
