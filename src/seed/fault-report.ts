import { appendFileSync, closeSync, openSync } from 'node:fs';
import { ConfigError } from '../config/config-error.ts';
import type { Fault } from './create-people.ts';

/** A file of those who could not be created: a JSON object a line with `number`, `status` and `reason`. */
export interface FaultReport {
  /** @throws ConfigError */
  note(i: number, fault: Fault): void;
  close(): void;
}

/** @throws ConfigError when it cannot be written, then or later */
export function openFaultReport(file: string): FaultReport {
  const written = <T>(write: () => T): T => {
    try {
      return write();
    } catch (error) {
      throw new ConfigError(`--report ${file} cannot be written: ${(error as Error).message}. Name another file.`);
    }
  };
  const descriptor = written(() => openSync(file, 'w'));
  return {
    note: (number, fault) => written(() => appendFileSync(descriptor, `${JSON.stringify({ number, ...fault })}\n`)),
    close: () => closeSync(descriptor),
  };
}
