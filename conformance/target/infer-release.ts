import { type ReleaseName, releaseNames } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import { TransportError } from '../failure.ts';
import { reference, referenceAddresses } from '../reference/reference.ts';
import type { Answer } from './answer.ts';
import { type Target, targetOf } from './target.ts';

/** Which release a target answers like. */
export interface Inference {
  /** The releases that fit best, the newest first; more than one when nothing tells them apart. */
  readonly releases: readonly ReleaseName[];
  /** How many signs speak for them, of how many. */
  readonly agreeing: number;
  readonly signs: number;
  /** How many signs speak for the release that fits next best. */
  readonly runnerUp: number;
}

const nobody = '0d9a76c4-5f0c-4e8c-9d55-6b7f2b1c3e4a';

/** Requests that change nothing, find nobody on any server, and are answered otherwise by one release than by another. */
const questions: readonly string[] = [
  `/identities/${nobody}`,
  `/identities/${nobody}?include_credential=nonsense`,
  '/identities/not-an-id',
  `/identities/by/external/${nobody}`,
  `/identities?credentials_identifier=${nobody}&page_token=nonsense`,
  `/identities?credentials_identifier=${nobody}&page_size=100000`,
  `/identities?credentials_identifier=${nobody}&ids=${nobody}`,
  `/identities?credentials_identifier=${nobody}&ids=nonsense`,
  `/identities?credentials_identifier=${nobody}&include_credential=nonsense`,
  `/identities?credentials_identifier=${nobody}&organization_id=nonsense`,
  `/identities?credentials_identifier=${nobody}&page=2000&per_page=1000`,
  '/sessions?page_size=1&page_token=nonsense',
  `/sessions/${nobody}`,
  `/identities/${nobody}/sessions`,
  `/identities/${nobody}/nonsense`,
  `/identities//${nobody}`,
];

/** Compares what the target answers to the questions with what each release would. @throws TransportError */
export async function inferRelease(target: Target): Promise<Inference> {
  const shown = await signsOf(target);
  const known = await Promise.all(
    releaseNames.map(async (name) => ({ name, signs: await signsOf(standIn(name, target.addresses.basePath)) })),
  );
  const telling = [...shown.keys()].filter((sign) => new Set(known.map(({ signs }) => signs.get(sign))).size > 1);
  const scores = known.map(({ name, signs }) => ({
    name,
    score: telling.filter((sign) => signs.get(sign) === shown.get(sign)).length,
  }));
  const agreeing = Math.max(...scores.map(({ score }) => score));
  const best = scores.filter(({ score }) => score === agreeing).map(({ name }) => name);
  const others = scores.filter(({ score }) => score < agreeing).map(({ score }) => score);
  return { releases: best.reverse(), agreeing, signs: telling.length, runnerUp: Math.max(0, ...others) };
}

function standIn(name: ReleaseName, basePath: string): Target {
  const dialect = { ...releases[name], http: { ...releases[name].http, basePath } };
  let count = 0;
  return targetOf({
    transport: reference(dialect),
    addresses: { ...referenceAddresses, prefix: '', basePath },
    headers: {},
    record: () => {},
    nextNumber: () => ++count,
  });
}

/**
 * One sign for each answer, and one for each header over all answers: a gateway that drops a header everywhere is then
 * one sign that is missing, not many.
 */
async function signsOf(target: Target): Promise<ReadonlyMap<string, string>> {
  const signs = new Map<string, string>();
  for (const path of questions) {
    const answer = await answerTo(target, path);
    signs.set(path, answer === undefined ? 'dropped' : JSON.stringify(substanceOf(answer)));
    for (const name of ['ory-error-id', 'cache-control', 'x-total-count']) {
      signs.set(name, `${signs.get(name) ?? ''} ${answer !== undefined && name in answer.headers}`);
    }
  }
  return signs;
}

async function answerTo(target: Target, path: string): Promise<Answer | undefined> {
  try {
    return await target.send('GET', path);
  } catch (error) {
    if (error instanceof TransportError && error.dropped) return undefined;
    throw error;
  }
}

/** What of an answer a gateway is likely to leave as it is. */
function substanceOf(answer: Answer): unknown {
  const links = [...answer.links()].map(([rel, url]) => `${rel}?${url.split('?')[1]}`);
  return [answer.status, links, errorOf(answer)?.reason, errorOf(answer)?.message];
}

function errorOf({ text }: Answer): { reason?: unknown; message?: unknown } | undefined {
  try {
    return JSON.parse(text)?.error;
  } catch {
    return undefined;
  }
}
