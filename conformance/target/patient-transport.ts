import { setTimeout as wait } from 'node:timers/promises';
import { TransportError } from '../failure.ts';
import type { Transport, WireAnswer } from './transport.ts';

/** Longest time that a target may ask to wait at once, and in all for one request; milliseconds. */
const longestWait = 10_000;
const patience = 60_000;

/** As PostgreSQL, SQLite, MySQL and CockroachDB say it. */
const busy =
  /Unable to serialize access due to a concurrent update|database (?:table )?is locked|Deadlock found when trying to get lock|restart transaction/;

/**
 * Sends a request again when the target says that it only came at a bad moment: 429 (after the time in Retry-After), or
 * a database that could not take two writes at once. Only the last answer is seen.
 * @throws TransportError when the target wants fewer requests for longer than it is worth to wait
 */
export function patientTransport(transport: Transport): Transport {
  return {
    async send(request) {
      let waited = 0;
      for (let attempt = 0; ; attempt++) {
        const answer = await transport.send(request);
        const pause = pauseOf(answer, attempt);
        if (pause === undefined) return answer;
        if (pause > longestWait || waited + pause > patience) {
          if (answer.status === 429) throw tooMany(pause);
          return answer;
        }
        waited += pause;
        await wait(pause);
      }
    },
    close: () => transport.close(),
  };
}

function pauseOf({ status, headers, text }: WireAnswer, attempt: number): number | undefined {
  if (status === 429) return readRetryAfter(headers['retry-after']) ?? Math.min(250 * 2 ** attempt, longestWait);
  const isBusy = (status === 400 || status === 500) && busy.test(text);
  return isBusy && attempt < 12 ? Math.min(10 * 2 ** attempt, 1000) : undefined;
}

/** Seconds, or a date; in milliseconds, and never at once. */
function readRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.max(pause, 100);
}

function tooMany(pause: number): TransportError {
  return new TransportError(
    `the target wants fewer requests (429), and none for ${Math.ceil(pause / 1000)} s`,
    false,
    'Send fewer a second with --rate, or try again later.',
  );
}
