import { CheckFailure } from '../failure.ts';
import { linkTargets } from './link-targets.ts';

/** An answer of the target. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; repeated ones joined with `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** The number of the exchange in this run. */
  readonly exchange: number;
  /** The body as JSON. @throws CheckFailure when it is none */
  json<T = unknown>(): T;
  /** A member of the body, which must be a JSON object. @throws CheckFailure when it is none */
  member<T = unknown>(name: string): T;
  /** The targets in the Link header by their rel. */
  links(): ReadonlyMap<string, string>;
}

/** An answer out of what came over the wire. */
export function answerOf(raw: Pick<Answer, 'status' | 'headers' | 'text'>, exchange: number): Answer {
  const answer: Answer = {
    ...raw,
    exchange,
    json<T>() {
      try {
        return JSON.parse(raw.text) as T;
      } catch {
        throw new CheckFailure('body', 'JSON', raw.text.slice(0, 200) || 'an empty body', answer);
      }
    },
    member<T>(name: string) {
      const body = answer.json<Record<string, T>>();
      if (typeof body !== 'object' || body === null) {
        throw new CheckFailure('body', 'a JSON object', raw.text.slice(0, 200), answer);
      }
      return body[name] as T;
    },
    links: () => linkTargets(raw.headers.link),
  };
  return answer;
}
