import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LogError } from './log-error.ts';

const heldHere = new Set<string>();

/**
 * Keeps `file` for this process by a file beside it that holds the process id; one left behind by a dead process is
 * taken over.
 * @returns what gives the file free again
 * @throws LogError when another process has it
 */
export function lockFile(file: string): () => void {
  const lock = `${resolve(file)}.lock`;
  if (heldHere.has(lock)) throw inUse(file, lock, process.pid);
  while (!create(lock)) takeAway(file, lock);
  heldHere.add(lock);
  return () => {
    if (heldHere.delete(lock)) rmSync(lock, { force: true });
  };
}

function create(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new LogError(
      `${lock} cannot be written: ${(error as Error).message}. Name a file in a folder that may be written to.`,
    );
  }
}

/** Moves a dead process' lock out of the way, so that of several who find it only one removes it. */
function takeAway(file: string, lock: string): void {
  const holder = read(lock);
  if (holder === undefined) return;
  if (isAlive(Number(holder))) throw inUse(file, lock, Number(holder));
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  // Somebody was quicker, and what was moved is the lock of a living process.
  if (read(aside) !== holder) renameSync(aside, lock);
  else rmSync(aside);
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/** A lock with this process' own id is one from before: in a container each server has the same id. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  if (!Number.isInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(file: string, lock: string, pid: number): LogError {
  return new LogError(
    `${file} is in use by process ${pid || 'unknown'}. End that server or choose another file; ` +
      `if that process is no server, remove ${lock}.`,
  );
}
