/** What worlds and the journal cost: a GET in a world and with a journal, forks, and the memory of many worlds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { figures, ratioText } from './figures.ts';
import { load, requestBytes } from './load.ts';
import { pinLoad, startPeer } from './process.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '2' } },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);

pinLoad();
const byHeader: number[] = [];
const journaled: number[] = [];
for (let round = 0; round < rounds; round++) {
  const bare = await rateOf(['--no-control'], {});
  journaled.push((await rateOf([], {})) / bare);
  const quiet = await rateOf(['--journal', '0'], {});
  byHeader.push((await rateOf(['--journal', '0'], { 'X-Identikit-World': 'w' })) / quiet);
  process.stderr.write('.');
}
process.stderr.write('\n');
console.log(`GET with journal and exchange header, against none: ${ratioText(figures(journaled))} (goal ≥ 0.9)`);
console.log(`GET in a world named by header, against the default world: ${ratioText(figures(byHeader))} (goal ≥ 0.95)`);
console.log(await inNewProcess('bench/many-worlds.ts'));

/** GETs of one identity a second. */
async function rateOf(flags: readonly string[], headers: Readonly<Record<string, string>>): Promise<number> {
  const server = await startPeer((port) => [
    ...['dist/cli.js', 'serve', '--quiet', '--public-port', '0', '--seed', 'bench', '--count', '1000'],
    ...['--port', String(port), ...flags],
  ]);
  try {
    const base = `http://127.0.0.1:${server.port}`;
    if (headers['X-Identikit-World'] !== undefined)
      await fetch(`${base}/_identikit/worlds`, { method: 'POST', body: '{"name":"w"}' });
    const people = (await (await fetch(`${base}/admin/identities`)).json()) as { id: string }[];
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    let n = 0;
    const next = (): Buffer => {
      const bytes = requestBytes('GET', `/admin/identities/${people[n++ % people.length]!.id}`).toString();
      return Buffer.from(bytes.replace('\r\n\r\n', `\r\n${lines.join('')}\r\n`));
    };
    await load({ port: server.port, connections: 16, seconds, next });
    return (await load({ port: server.port, connections: 16, seconds, next })).rate;
  } finally {
    await server.end();
  }
}

async function inNewProcess(file: string): Promise<string> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk;
  });
  await once(child, 'exit');
  return text.trim();
}
