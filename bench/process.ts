import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server under measurement. */
export interface Peer {
  readonly port: number;
  end(): Promise<void>;
}

const canPin = availableParallelism() > 1 && hasTaskset();

/** Whether servers run on one core and the load on another. */
export const pinned = canPin;

/** Keeps this process, which sends the load, off the servers' core. */
export function pinLoad(): void {
  if (canPin) execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });
}

/** Starts `node ...args` on the servers' core and waits until its port takes connections. */
export async function startPeer(args: (port: number) => readonly string[], cwd?: string): Promise<Peer> {
  const port = await freePort();
  const command = [process.execPath, ...args(port)];
  const [file, ...rest] = canPin ? ['taskset', '-c', '0', ...command] : command;
  const child = spawn(file!, rest, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  await answering(port, child);
  return { port, end: () => ended(child) };
}

/** Waits until something listens. */
export async function answering(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode} before it answered`);
    if (await takesConnections(port)) return;
    await sleep(1);
  }
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
