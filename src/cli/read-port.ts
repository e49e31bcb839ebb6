import { InvalidArgumentError } from 'commander';

/** A port, or 0 for a free one. @throws InvalidArgumentError */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError('It has to be a number from 0 to 65535.');
  return port;
}
