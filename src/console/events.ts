import { base } from './route.ts';
import type { Server } from './server.ts';

/** One server-sent event. */
export interface ServerEvent {
  readonly name: string;
  readonly data: unknown;
}

/**
 * Follows the events of a world until `signal` says otherwise. EventSource would not do: it cannot send the token.
 * @param opened is told once the events are coming
 * @returns when the stream has ended
 */
export async function followEvents(
  { world, token }: Server,
  signal: AbortSignal,
  opened: () => void,
  tell: (event: ServerEvent) => void,
): Promise<void> {
  const headers = { 'X-Identikit-World': world, ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) };
  const response = await fetch(`${base}/_identikit/events`, { headers, signal });
  if (!response.ok || !response.body) throw new Error(`The events are not to be had: ${response.status}`);
  opened();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const blocks = (rest + piece.value).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (name !== undefined && data !== undefined) tell({ name, data: JSON.parse(data) });
    }
  }
}
