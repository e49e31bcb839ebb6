import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Running {
  /** The next line on stdout. */
  nextLine(): Promise<string>;
  end(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** Lets `serve` take ports that nothing else has. */
export const freePorts = ['--port', '0', '--public-port', '0'] as const;

/** Runs `identikit` with arguments, from the sources. */
export function runIdentikit(...words: readonly string[]): Running {
  return run(['--import', 'tsx', 'src/cli/main.ts', ...words]);
}

/** Runs a script of this repository with arguments. */
export function runScript(script: string, ...words: readonly string[]): Running {
  return run([script, ...words]);
}

function run(words: readonly string[]): Running {
  const child = spawn(process.execPath, words, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    nextLine: async () => String((await lines.next()).value),
    end: (signal) => child.kill(signal),
    ended: endOf(child),
  };
}

async function endOf(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  child.stdout!.on('data', (part) => (said.stdout += part));
  child.stderr!.on('data', (part) => (said.stderr += part));
  const [code] = await once(child, 'close');
  return { code, ...said };
}
