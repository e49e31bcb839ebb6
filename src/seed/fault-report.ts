import { closeSync, openSync, writeSync } from 'node:fs';
import { ConfigError } from '../config/config-error.ts';
import type { Fault } from './create-people.ts';

/** A file of those who could not be created: a JSON object a line with `number`, `status` and `reason`. */
export interface FaultReport {
  note(i: number, fault: Fault): void;
  close(): void;
}

/** @throws ConfigError when it cannot be written */
export function openFaultReport(file: string): FaultReport {
  try {
    const descriptor = openSync(file, 'w');
    return {
      note: (number, fault) => writeSync(descriptor, `${JSON.stringify({ number, ...fault })}\n`),
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    throw new ConfigError(`--report ${file} cannot be written: ${(error as Error).message}. Name another file.`);
  }
}
