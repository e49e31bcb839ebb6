import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figures, figures } from './figures.ts';
import { load, requestBytes } from './load.ts';
import { type Peer, startPeer } from './process.ts';

/** One kind of request, and how much of the bare server's rate it should reach. */
interface Scenario {
  readonly name: string;
  readonly goal: number;
  /** The requests for a server that has these ids; `n` counts up and is never the same twice. */
  request(ids: readonly string[], n: number, peer: PeerName): Buffer;
}

type PeerName = 'identikit' | 'prism' | 'json-server' | 'kratos';

const person = (n: number): string =>
  JSON.stringify({
    schema_id: 'default',
    traits: { email: `bench.${process.pid}.${n}@example.org`, name: { first: 'Ada', last: 'Lovelace' } },
  });
const path = (peer: PeerName): string => (peer === 'json-server' ? '/identities' : '/admin/identities');

const scenarios: readonly Scenario[] = [
  {
    name: 'GET one',
    goal: 0.85,
    request: (ids, n, peer) => requestBytes('GET', `${path(peer)}/${ids[n % ids.length]}`),
  },
  {
    name: 'GET list of 250',
    goal: 0.7,
    request: (_ids, _n, peer) =>
      requestBytes('GET', `${path(peer)}?${peer === 'json-server' ? '_limit' : 'page_size'}=250`),
  },
  { name: 'POST', goal: 0.35, request: (_ids, n, peer) => requestBytes('POST', path(peer), person(n)) },
  {
    name: 'PATCH',
    goal: 0.25,
    request: (ids, n, peer) =>
      peer === 'json-server'
        ? requestBytes('PATCH', `${path(peer)}/${ids[n % ids.length]}`, JSON.stringify({ metadata_public: { n } }))
        : requestBytes(
            'PATCH',
            `${path(peer)}/${ids[n % ids.length]}`,
            JSON.stringify([{ op: 'replace', path: '/metadata_public', value: { n } }]),
          ),
  },
];

/** How the measurement is run. */
export interface HttpBenchOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly people: number;
  readonly connections: number;
  /** Peers that are installed below bench/. */
  readonly peers: readonly PeerName[];
  /** Admin URL of a running Kratos on loopback. */
  readonly kratos?: string | undefined;
}

/** Rate of one server in one scenario as a share of the bare server's in the same round. */
export interface HttpResult {
  readonly scenario: string;
  readonly peer: PeerName;
  readonly goal: number | undefined;
  readonly ratio: Figures;
  /** Answers a second, for orientation. */
  readonly rate: Figures;
}

/** Seconds of load before the measurement, so that all code on the way is compiled. */
const warmUp = 3;

/** Measures servers side by side: in each round the bare server and every peer, one after the other. */
export async function benchHttp(options: HttpBenchOptions): Promise<HttpResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-bench-'));
  const results: HttpResult[] = [];
  for (const scenario of scenarios) {
    const ratios = new Map<PeerName, number[]>();
    const rates = new Map<PeerName, number[]>();
    for (let round = 0; round < options.rounds; round++) {
      const sample = await measure('identikit', scenario, options, folder);
      const bare = await measureBare(scenario, sample, options, folder);
      const record = (peer: PeerName, rate: number): void => {
        ratios.set(peer, [...(ratios.get(peer) ?? []), rate / bare]);
        rates.set(peer, [...(rates.get(peer) ?? []), rate]);
      };
      record('identikit', sample.rate);
      for (const peer of options.peers) record(peer, (await measure(peer, scenario, options, folder)).rate);
      if (options.kratos) record('kratos', (await measureKratos(options.kratos, scenario, options)).rate);
      process.stderr.write('.');
    }
    for (const [peer, values] of ratios)
      results.push({
        scenario: scenario.name,
        peer,
        goal: peer === 'identikit' ? scenario.goal : undefined,
        ratio: figures(values),
        rate: figures(rates.get(peer)!),
      });
  }
  process.stderr.write('\n');
  return results;
}

interface Sample {
  readonly rate: number;
  readonly status: number;
  readonly body: Buffer;
}

async function measure(peer: PeerName, scenario: Scenario, options: HttpBenchOptions, folder: string): Promise<Sample> {
  const server = await startServer(peer, options, folder);
  try {
    return await measureAt(server.port, peer, scenario, options);
  } finally {
    await server.end();
  }
}

async function measureKratos(url: string, scenario: Scenario, options: HttpBenchOptions): Promise<Sample> {
  return measureAt(Number(new URL(url).port), 'kratos', scenario, options);
}

let counter = 0;

async function measureAt(port: number, peer: PeerName, scenario: Scenario, options: HttpBenchOptions): Promise<Sample> {
  const ids = await idsOf(port, peer);
  const next = (): Buffer => scenario.request(ids, counter++, peer);
  const one = await fetchOnce(port, next());
  await load({ port, connections: options.connections, seconds: warmUp, next });
  const { rate, statuses } = await load({ port, connections: options.connections, seconds: options.seconds, next });
  const wrong = [...statuses.keys()].filter((status) => status !== one.status);
  if (wrong.length > 0) throw new Error(`${peer} answered ${scenario.name} with ${wrong.join(', ')} under load`);
  return { rate, status: one.status, body: one.body };
}

async function measureBare(
  scenario: Scenario,
  sample: Sample,
  options: HttpBenchOptions,
  folder: string,
): Promise<number> {
  const file = join(folder, 'body');
  writeFileSync(file, sample.body);
  const server = await startPeer((port) => ['bench/bare.mjs', String(port), String(sample.status), file]);
  try {
    const next = (): Buffer => scenario.request(['x'], counter++, 'identikit');
    await load({ port: server.port, connections: options.connections, seconds: warmUp, next });
    return (await load({ port: server.port, connections: options.connections, seconds: options.seconds, next })).rate;
  } finally {
    await server.end();
  }
}

function startServer(peer: PeerName, { people }: HttpBenchOptions, folder: string): Promise<Peer> {
  switch (peer) {
    case 'identikit':
      return startPeer((port) => [
        'dist/cli.js',
        'serve',
        '--quiet',
        '--port',
        String(port),
        '--public-port',
        '0',
        '--seed',
        'bench',
        '--count',
        String(people),
      ]);
    case 'prism':
      return startPeer((port) => [
        'bench/node_modules/@stoplight/prism-cli/dist/index.js',
        'mock',
        '-p',
        String(port),
        '-v',
        'silent',
        'src/contract/generated/v26.2.0.json',
      ]);
    default: {
      const db = join(folder, 'db.json');
      const identities = Array.from({ length: people }, (_, i) => ({ id: `id-${i}`, ...JSON.parse(person(i)) }));
      writeFileSync(db, JSON.stringify({ identities }));
      return startPeer((port) => [
        'bench/node_modules/json-server/lib/cli/bin.js',
        '--quiet',
        '--port',
        String(port),
        db,
      ]);
    }
  }
}

async function idsOf(port: number, peer: PeerName): Promise<string[]> {
  if (peer === 'prism') return ['9f425a8d-7efc-4768-8f23-7647a74fdf13'];
  const answer = await fetch(
    `http://127.0.0.1:${port}${path(peer)}?${peer === 'json-server' ? '_limit' : 'page_size'}=250`,
  );
  return ((await answer.json()) as { id: string }[]).map(({ id }) => id);
}

async function fetchOnce(port: number, request: Buffer): Promise<{ status: number; body: Buffer }> {
  const [head = '', ...rest] = request.toString().split('\r\n\r\n');
  const [method, target] = head.split(' ');
  const body = rest.join('\r\n\r\n');
  const answer = await fetch(`http://127.0.0.1:${port}${target}`, {
    method: method!,
    ...(body === '' ? {} : { body, headers: { 'content-type': 'application/json' } }),
  });
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
}
