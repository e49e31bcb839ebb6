import { isObject, type Json } from '../../conformance/recording/scenario.ts';
import { linkTargets } from '../../conformance/target/link-targets.ts';
import type { WireAnswer } from '../wire/send.ts';

/** An answer of the run that is going on. */
export interface Answer extends WireAnswer {
  /** Undefined when the text is no JSON. */
  readonly json: Json | undefined;
}

/** The answers so far, by the name of their step. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * Looks a reference up: `create` is a body, `create.traits.email` a member of it
 * (of a list an index, or `length`), `list@header.allow` a header,
 * `list@link.next` a target of its Link header, `list@token.next` the page token in that target.
 */
export function lookUp(reference: string, answers: Answers): Json | undefined {
  const ofHeader = /^([^@]+)@(header|link|token)\.(.+)$/.exec(reference);
  if (ofHeader) return lookUpHeader(answers.get(ofHeader[1]!), ofHeader[2]!, ofHeader[3]!);
  const [step, ...members] = reference.split('.');
  return members.reduce<Json | undefined>(member, answers.get(step!)?.json);
}

function lookUpHeader(answer: Answer | undefined, kind: string, name: string): string | undefined {
  if (kind === 'header') return answer?.headers[name.toLowerCase()];
  const target = linkTargets(answer?.headers.link).get(name);
  if (kind === 'link' || target === undefined) return target;
  return new URL(target, 'http://localhost').searchParams.get('page_token') ?? undefined;
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (Array.isArray(value)) return name === 'length' ? value.length : value[Number(name)];
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
