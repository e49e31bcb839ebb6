import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a mock that begins with a million people took. */
export interface MillionServed {
  /** Milliseconds from the start of the process to the first answer about one of them. */
  readonly answer: number;
  /** The same to the first page of them, for which they are put in order. */
  readonly page: number;
  /** Megabytes in memory after both. */
  readonly memory: number;
}

const words = ['serve', '--quiet', '--port', '0', '--public-port', '0', '--seed', 'demo', '--count', '1000000'];
/** An address of one of them. */
const address = 'letha.wehner.5rz99ph8@people.example';

/** Starts the built mock with a million people and asks for one, and for a page. */
export async function serveMillion(): Promise<MillionServed> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const { value: url } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
    const read = async (query: string): Promise<number> => {
      const people = (await (await fetch(`${url}/admin/identities?${query}`)).json()) as readonly unknown[];
      if (people.length === 0) throw new Error(`nobody is there: ${query}`);
      return performance.now() - begun;
    };
    const answer = await read(`credentials_identifier=${address}`);
    const page = await read('page_size=250');
    return { answer, page, memory: residentMegabytes(child.pid!) };
  } finally {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
