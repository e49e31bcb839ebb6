import type { ShownExchange } from '../control/journal/shown-exchange.ts';
import type { MockWorld } from './mock-world.ts';

/** Tells for people which requests of a world were refused, and why; undefined when none was. */
export function describeRefused({ name, journal }: Pick<MockWorld, 'name' | 'journal'>): string | undefined {
  const refused = journal.refused();
  if (refused.length === 0) return undefined;
  return [`identikit refused ${countOf(refused.length)} in world ${name}:`, ...refused.map(describe)].join('\n');
}

const countOf = (count: number): string => (count === 1 ? 'a request' : `${count} requests`);

function describe({ request, response, explanation }: ShownExchange): string {
  const { why, schema, nearest, quirk } = explanation ?? {};
  return [
    `  ${request.method} ${request.target} → ${response?.status ?? 'no answer'}`,
    why,
    schema && `identity schema ${schema.id} at ${schema.pointer}`,
    nearest && `nearest: ${nearest}`,
    quirk && `quirk ${quirk.name}: ${quirk.text}${quirk.issue === undefined ? '' : ` ${quirk.issue}`}`,
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n    ');
}
