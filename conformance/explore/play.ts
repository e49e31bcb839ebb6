import { TransportError } from '../failure.ts';
import { type AnswerShape, differencesOf, nameOfIndex, shapeOf } from '../likeness/answer-shape.ts';
import type { Answer } from '../target/answer.ts';
import type { Target } from '../target/target.ts';
import { type CastMember, fillIn, type OpenRequest, requestOf } from './request.ts';
import type { Step } from './steps.ts';

/** Where a target parted from the reference: at the last of the requests. */
export interface Parting {
  readonly requests: readonly OpenRequest[];
  /** A line for each place in the answer. */
  readonly differences: readonly string[];
}

/** Sends the requests of the steps to both, in step, until their answers differ. @throws TransportError */
export async function play(
  steps: readonly Step[],
  cast: readonly CastMember[],
  sides: { readonly target: Target; readonly reference: Target },
): Promise<Parting | undefined> {
  const target = { server: sides.target, ids: [] as string[] };
  const reference = { server: sides.reference, ids: [] as string[] };
  const requests: OpenRequest[] = [];
  for (const step of steps) {
    const request = requestOf(step, cast, reference.ids.length);
    requests.push(request);
    const [got, expected] = await Promise.all([answerOf(request, target), answerOf(request, reference)]);
    const differences = differencesOf(expected, got);
    if (differences.length > 0) return { requests, differences };
  }
  return undefined;
}

interface Side {
  readonly server: Target;
  /** Of identities in the order in which they were made. */
  readonly ids: string[];
}

async function answerOf(request: OpenRequest, { server, ids }: Side): Promise<AnswerShape> {
  const { operation, path, query, json } = request;
  const params = path.map((part) => fillIn(part, ids));
  const pairs = query.map(([name, part]) => `${name}=${encodeURIComponent(fillIn(part, ids))}`);
  try {
    const parts = { ...(pairs.length > 0 ? { query: pairs.join('&') } : {}), ...(json === undefined ? {} : { json }) };
    const answer = await server.call(operation, params, parts);
    ids.push(...madeBy(answer, operation));
    return shapeOf(answer, (id) => nameOfIndex(ids.indexOf(id)));
  } catch (error) {
    if (error instanceof TransportError && error.dropped) return { dropped: true };
    throw error;
  }
}

function madeBy({ status, text }: Answer, operation: string): readonly string[] {
  if (status >= 300 || (operation !== 'createIdentity' && operation !== 'batchPatchIdentities')) return [];
  try {
    const body = JSON.parse(text);
    if (operation === 'createIdentity') return [String(body.id)];
    return (body.identities as { action?: string; identity?: string }[]).flatMap(({ action, identity }) =>
      action === 'create' && identity ? [identity] : [],
    );
  } catch {
    return [];
  }
}
