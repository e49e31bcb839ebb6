import { type AnswerShape, differencesOf, shapeOf } from '../../conformance/likeness/answer-shape.ts';
import { uuids } from '../../conformance/likeness/changing.ts';
import type { SchemaText } from '../../conformance/people/target-schema.ts';
import { type KnownSettings, reference } from '../../conformance/reference/reference.ts';
import type { WireAnswer } from '../../conformance/target/transport.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import { jsonOrUndefined } from '../json/json-or-undefined.ts';
import { bodyOfLearned } from './body-of-learned.ts';
import type { PassedExchange } from './exchange.ts';
import { operationFinder } from './operation-of.ts';
import { ownSide } from './own-side.ts';
import { isObject, Pairs } from './pairs.ts';
import { commonRows } from './rows.ts';

/** What came of comparing an exchange with the reference. */
export type Comparison =
  | { readonly verdict: 'alike'; readonly note?: string }
  /** A line for each place in the answer. */
  | { readonly verdict: 'different'; readonly differences: readonly string[] }
  | { readonly verdict: 'unknown'; readonly note: string };

/** The deployment, as far as it is known. */
export interface Deployment {
  readonly dialect: Dialect;
  /** Its identity schemas, the default one first. */
  readonly schemas: readonly SchemaText[];
  /** What of its settings is known. */
  readonly settings: KnownSettings;
  /** Whether it held no identity when the reference began: then the reference knows all of it. */
  readonly wasEmpty: boolean;
}

/** Compares exchanges, one after the other, with what a reference of the same release answers. */
export function comparer(deployment: Deployment): (exchange: PassedExchange) => Promise<Comparison> {
  const { dialect, schemas, settings, wasEmpty } = deployment;
  const pairs = new Pairs();
  const { basePath } = dialect.http;
  const spelled: Dialect = { ...dialect, http: { ...dialect.http } };
  const own = ownSide(reference(spelled, schemas, settings), pairs, basePath);
  const operationOf = operationFinder(basePath);
  /** Identities that were there before: their sessions and passwords are not known. */
  const learned = new Set<string>();

  const compare = async (exchange: PassedExchange): Promise<Comparison> => {
    const { answer, target } = exchange;
    const operation = operationOf(exchange);
    if (operation === undefined) return unknown('not served by the reference');
    if (answer === 'unknown') return unknown('not whole, or too long to be kept');
    if (/[?&]page_token=|[?&]page=[^01]/.test(target)) return unknown('a later page');
    const subjects = subjectsOf(exchange);
    for (const [id] of (exchange.body ?? '').matchAll(uuids)) if (!subjects.includes(id)) pairs.add(id, id);
    const isStrange = subjects.some((id) => !pairs.knows(id));
    const expected = await own.answer(exchange);
    const { differences, left } = liken(answer, expected);
    if (differences.length === 0)
      return left === 0
        ? { verdict: 'alike' }
        : { verdict: 'alike', note: `${left} row${left === 1 ? '' : 's'} unknown to the reference` };
    const showsMore = target.includes('include_credential=') && subjects.some((id) => learned.has(id));
    const excuse = showsMore
      ? 'more than was learned before'
      : excuseOf(operation, { isStrange, subjects, got: answer, expected });
    if (exchange.method !== 'GET' || excuse !== undefined) await adopt(exchange, expected, subjects);
    return excuse === undefined ? { verdict: 'different', differences } : unknown(excuse);
  };

  const liken = (got: PassedExchange['answer'], expected: Answer): { differences: readonly string[]; left: number } => {
    if (typeof got === 'string' || expected === 'dropped')
      return { differences: differencesOf(shape(expected, pairs.nameOfOwn), shape(got, pairs.nameOfReal)), left: 0 };
    if (got.status === expected.status) pairs.learn(jsonOrUndefined(got.text), jsonOrUndefined(expected.text));
    const { real, own: mine, left } = commonRows(got, expected, pairs);
    return { differences: differencesOf(shape(mine, pairs.nameOfOwn), shape(real, pairs.nameOfReal)), left };
  };

  /** Why a difference is none, if it comes from what the reference cannot know. */
  const excuseOf = (operation: string, { isStrange, subjects, got, expected }: Difference): string | undefined => {
    if (isStrange) return 'unknown to the reference';
    const isFound = isSuccess(got) && !isSuccess(expected);
    if (operation === 'getIdentityByExternalID' && isFound && !wasEmpty) return 'unknown to the reference';
    if (/Session|Login/.test(operation) && (learned.size > 0 || !wasEmpty) && !subjects.some(isOwn))
      return 'sessions that were there before are unknown to the reference';
    if (got !== 'dropped' && got.status === 409 && isSuccess(expected) && !wasEmpty)
      return 'a conflict with what is unknown to the reference';
    return undefined;
  };
  const isOwn = (id: string): boolean => pairs.knows(id) && !learned.has(id);

  /** Brings the reference to where the deployment is, so that a difference is told once. */
  const adopt = async (exchange: PassedExchange, expected: Answer, subjects: readonly string[]): Promise<void> => {
    for (const made of madeBy(expected)) await own.remove(made);
    for (const id of subjects) await forget(id);
    if (exchange.method === 'GET') await learn(exchange);
  };

  /** Takes over an identity that the app reads; one of which too much is hidden stays unknown. */
  const learn = async (exchange: PassedExchange): Promise<void> => {
    const identity = isSuccess(exchange.answer) ? jsonOrUndefined(exchange.answer.text) : undefined;
    if (!isIdentity(identity)) return;
    await forget(identity.id);
    const made = jsonOrUndefined((await own.create(bodyOfLearned(identity))).text);
    if (!isIdentity(made)) return;
    const addresses = JSON.stringify([identity.verifiable_addresses, identity.recovery_addresses]);
    for (const [id] of addresses.matchAll(uuids)) pairs.forget(id);
    pairs.add(identity.id, made.id);
    learned.add(identity.id);
    const { differences } = liken(exchange.answer, await own.answer(exchange));
    if (differences.length > 0) await forget(identity.id);
  };

  const forget = async (id: string): Promise<void> => {
    const mine = pairs.own(id);
    if (mine === undefined) return;
    await own.remove(mine);
    pairs.forget(id);
    learned.delete(id);
  };

  return compare;
}

type Answer = WireAnswer | 'dropped';

interface Difference {
  /** It is about what the reference has not got. */
  readonly isStrange: boolean;
  readonly subjects: readonly string[];
  readonly got: Answer;
  readonly expected: Answer;
}

const unknown = (note: string): Comparison => ({ verdict: 'unknown', note });

const isSuccess = (answer: PassedExchange['answer']): answer is WireAnswer =>
  typeof answer === 'object' && answer.status < 300;

const shape = (answer: PassedExchange['answer'], nameOf: (id: string) => string): AnswerShape =>
  typeof answer === 'string' ? { dropped: true } : shapeOf(answer, nameOf);

/** The ids that a request is about. */
function subjectsOf({ target, body }: PassedExchange): readonly string[] {
  const inBody = jsonOrUndefined(body ?? '');
  const named = isObject(inBody) && typeof inBody.identity_id === 'string' ? inBody.identity_id : '';
  const path = target.replace(/([?&]organization_id=)[^&]*/, '$1');
  return [...`${path} ${named}`.matchAll(uuids)].map(([id]) => id);
}

type Identity = Readonly<Record<string, unknown>> & { readonly id: string };

const isIdentity = (value: unknown): value is Identity =>
  isObject(value) && typeof value.id === 'string' && typeof value.schema_id === 'string' && isObject(value.traits);

/** The identities that a request has made, by their ids. */
function madeBy(answer: Answer): readonly string[] {
  if (!isSuccess(answer)) return [];
  const body = jsonOrUndefined(answer.text);
  if (answer.status === 201 && isIdentity(body)) return [body.id];
  const items = isObject(body) && Array.isArray(body.identities) ? body.identities : [];
  return items.flatMap((item) =>
    isObject(item) && item.action === 'create' && typeof item.identity === 'string' ? [item.identity] : [],
  );
}
