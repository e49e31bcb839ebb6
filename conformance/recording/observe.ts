import type { WireAnswer } from '../target/transport.ts';
import { type Naming, withoutIdentity } from './naming.ts';
import { observedHeaders } from './observed-headers.ts';
import type { Json, RecordedAnswer, Step } from './scenario.ts';
import { settle } from './settle.ts';

/** An answer as recordings keep it. */
export function observe(
  step: Omit<Step, 'name' | 'request'>,
  answer: WireAnswer | 'dropped',
  naming: Naming,
): RecordedAnswer {
  if (answer === 'dropped') return { dropped: true };
  const { status, text } = answer;
  if (step.keep === 'status') return { status };
  const name = step.anonymous ? (value: string) => withoutIdentity(naming(value)) : naming;
  const headers = observedHeaders(answer.headers, step.vague ?? [], name);
  if (text === '') return { status, headers };
  const named = name(text);
  const json = step.text ? undefined : parse(named);
  return json === undefined ? { status, headers, text: named } : { status, headers, json: settle(json) };
}

/** JSON as a value; undefined when it is none. */
export function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
