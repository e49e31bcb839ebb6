import { setTimeout as wait } from 'node:timers/promises';
import type { Transport, WireAnswer } from './transport.ts';

/** Most times that a request is sent again. */
const retries = 12;

/** Longest time that a target may ask to wait, in milliseconds. */
const longestWait = 10_000;

const busy = /Unable to serialize access due to a concurrent update|database (?:table )?is locked/;

/**
 * Sends a request again when the target says that it only came at a bad moment: 429 (after the time in Retry-After), or
 * a database that could not take two writes at once. Only the last answer is seen.
 */
export function patientTransport(transport: Transport): Transport {
  return {
    async send(request) {
      for (let attempt = 0; ; attempt++) {
        const answer = await transport.send(request);
        const pause = pauseOf(answer, attempt);
        if (pause === undefined || attempt === retries) return answer;
        await wait(pause);
      }
    },
    close: () => transport.close(),
  };
}

function pauseOf({ status, headers, text }: WireAnswer, attempt: number): number | undefined {
  if (status === 429) return Math.min(Number(headers['retry-after'] ?? 1) * 1000 || 1000, longestWait);
  const isBusy = (status === 400 || status === 500) && busy.test(text);
  return isBusy ? Math.min(10 * 2 ** attempt, 1000) : undefined;
}
