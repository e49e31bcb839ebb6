import { InvalidArgumentError, Option } from 'commander';

/** An option that may be given several times; what it is given is collected. */
export function repeatable<T>(
  flags: string,
  description: string,
  read: (text: string) => T = (text) => text as T,
): Option {
  return new Option(flags, `${description}; repeatable`)
    .argParser((text, before: readonly T[]) => [...before, read(text)])
    .default([], 'none');
}

/** `ID=FILE`. @throws InvalidArgumentError */
export function readAssignment(text: string): string {
  if (!/^[^=]+=./s.test(text)) throw new InvalidArgumentError('It has to be ID=FILE, e.g. default=person.schema.json.');
  return text;
}
