import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openFileLog } from '../../src/server/log/file-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
const rounds = 6;

/** Lets a writer run until it has said so many numbers, and a moment more; kills it; the last number that it said. */
function writeAndKill(file: string, numbers: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > numbers) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error('the writer ended by itself'));
      else resolve(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)));
    });
  });
}

it('nothing that was acknowledged is lost when the process is killed, at whatever moment', async () => {
  const file = join(folder, 'data.log');
  for (let round = 0; round < rounds; round++) {
    const acknowledged = await writeAndKill(file, 1 + Math.floor(Math.random() * 200));
    const log = openFileLog<{ upTo?: number; number?: number }>(file, { about: { release: 'v26.2.0' } });
    let last = 0;
    for (const { upTo, number } of log.replay()) {
      if (number !== undefined) expect(number).toBe(last + 1);
      last = upTo ?? number ?? last;
    }
    log.close();
    expect(last).toBeGreaterThanOrEqual(acknowledged);
    expect(last).toBeLessThanOrEqual(acknowledged + 1);
  }
});
