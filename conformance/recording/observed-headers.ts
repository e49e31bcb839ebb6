import { linkTargets } from '../target/link-targets.ts';
import type { Naming } from './naming.ts';

/** The headers that are recorded, in the order of recordings. */
const recordedNames = [
  ...['content-type', 'location', 'link', 'x-total-count', 'cache-control', 'allow', 'ory-error-id'],
  'x-content-type-options',
];

/** The recorded headers of an answer; of `vague` ones only that they are there, of a vague Link its rels. */
export function observedHeaders(
  headers: Readonly<Record<string, string | undefined>>,
  vague: readonly string[],
  name: Naming,
): Record<string, string> {
  const present = recordedNames.filter((header) => headers[header] !== undefined);
  return Object.fromEntries(
    present.map((header) => {
      const value = name(headers[header]!);
      if (!vague.includes(header)) return [header, value];
      return [header, header === 'link' ? `«rels ${[...linkTargets(value).keys()].sort().join(' ')}»` : '«any»'];
    }),
  );
}
