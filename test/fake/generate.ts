import { exec, execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** What `identikit generate` did. */
export interface Generated {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `identikit generate` with arguments. */
export function generate(...args: readonly string[]): Promise<Generated> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', main, 'generate', ...args];
    execFile(process.execPath, command, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Runs a line of the shell that begins with a command of `identikit`. */
export function inShell(line: string): Promise<Generated> {
  return new Promise((resolve) => {
    exec(`"${process.execPath}" --import tsx "${main}" ${line}`, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
