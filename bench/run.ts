import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { figures, ratioText } from './figures.ts';
import { benchHttp, type HttpResult } from './http.ts';
import { answering, freePort, pinLoad, pinned } from './process.ts';
import { benchStore, type StoreResult } from './store.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    people: { type: 'string', default: '1000' },
    connections: { type: 'string', default: '16' },
    identities: { type: 'string', default: '1000000' },
    kratos: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
  },
});

const installed = existsSync('bench/node_modules/json-server') && !values['no-peers'];
if (!installed) process.stderr.write('Peers are left out: npm install --prefix bench brings them.\n');
const firstAnswer = figures(await firstAnswers(Number(values.rounds) * 2));
const store = benchStore(Number(values.identities));
pinLoad();
const http = await benchHttp({
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  people: Number(values.people),
  connections: Number(values.connections),
  peers: installed ? ['prism', 'json-server'] : [],
  kratos: values.kratos,
});
const text = report(http, store, firstAnswer);
process.stdout.write(text);
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/latest.md', text);
writeFileSync('bench/results/latest.json', `${JSON.stringify({ http, store, firstAnswer }, null, 1)}\n`);

/** Milliseconds from the start of the process to its first answer. */
async function firstAnswers(times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const port = await freePort();
    const begun = performance.now();
    const child = spawn(
      process.execPath,
      ['dist/cli.js', 'serve', '--quiet', '--port', String(port), '--public-port', '0'],
      { stdio: 'ignore' },
    );
    await answering(port, child);
    await fetch(`http://127.0.0.1:${port}/admin/health/ready`);
    taken.push(performance.now() - begun);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  return taken;
}

function report(
  http: readonly HttpResult[],
  store: StoreResult,
  first: { median: number; least: number; most: number },
): string {
  const rows = http.map(
    ({ scenario, peer, goal, ratio, rate }) =>
      `| ${scenario} | ${peer} | ${ratioText(ratio)} | ${goal === undefined ? '' : `≥ ${goal}`} | ${Math.round(rate.median).toLocaleString('en')} |`,
  );
  return `Rates as shares of a bare node:http server that answers as many constant bytes, median (least–most) of ${values.rounds} rounds; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}${pinned ? ', server and load on a core each' : ''}.

| | server | share of bare | goal | answers a second |
|---|---|---|---|---|
${rows.join('\n')}

| | measured | goal |
|---|---|---|
| first answer after the start of the process | ${Math.round(first.median)} ms (${Math.round(first.least)}–${Math.round(first.most)}) | ≤ 250 ms |
| page 4,000 of ${store.identities.toLocaleString('en')} identities, as a multiple of an early page | ${store.farPage.toFixed(2)} | about 1 |
| memory of a stored identity beyond its own bytes | ${Math.round(store.bytesBeyondOwn)} B | ≤ 1,500 B |
| forking a world of ${store.identities.toLocaleString('en')} identities | ${store.fork.median.toFixed(3)} ms (worst ${store.fork.most.toFixed(3)}) | < 1 ms |
`;
}
