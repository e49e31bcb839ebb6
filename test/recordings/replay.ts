import { createNaming } from '../../conformance/recording/naming.ts';
import { observe, parse } from '../../conformance/recording/observe.ts';
import type {
  Json,
  Recorded,
  RecordedAnswer,
  RequestTemplate,
  Scenario,
  Step,
} from '../../conformance/recording/scenario.ts';
import { send, type WireAnswer } from '../wire/send.ts';
import type { Answer } from './answers.ts';
import { fillTemplate } from './fill-template.ts';
import { holds } from './relation.ts';

/** The two base URLs of a server, without a slash at the end. */
export interface Target {
  readonly adminUrl: string;
  readonly publicUrl: string;
  /** Sends a request to one of them; over a connection unless given. */
  readonly send?: typeof send;
}

/** A request as it was sent, and what came back. */
export interface Sent {
  readonly step: Step;
  readonly request: RequestTemplate;
  readonly answer: WireAnswer | 'dropped';
}

/** What a server answered to a scenario: as a recording, and as it crossed the wire. */
export interface Replay {
  readonly observed: Recorded;
  readonly sent: readonly Sent[];
}

/**
 * Plays a scenario against a server.
 * @param word a word that this server has not seen, so that a scenario meets only its own identities
 */
export async function replay({ steps, relations = [] }: Scenario, target: Target, word: string): Promise<Replay> {
  const naming = createNaming({ ...target, word, source: JSON.stringify(steps.map(({ request }) => request)) });
  const answers = new Map<string, Answer>();
  const sent: Sent[] = [];
  const observed: RecordedAnswer[] = [];
  for (const step of steps) {
    const request = fillTemplate(step.request as unknown as Json, { run: word, answers }) as unknown as RequestTemplate;
    const answer = await sendTemplate(request, target);
    sent.push({ step, request, answer });
    if (answer !== 'dropped') answers.set(step.name, { ...answer, json: parse(answer.text) });
    observed.push(observe(step, answer, naming));
  }
  return { observed: { steps: observed, relations: relations.map((relation) => holds(relation, answers)) }, sent };
}

function sendTemplate(
  request: RequestTemplate,
  { adminUrl, publicUrl, send: sendTo = send }: Target,
): Promise<WireAnswer | 'dropped'> {
  const { method, path, port, raw, body } = request;
  const headers = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...request.headers };
  const given = Object.entries(headers).filter((header): header is [string, string] => header[1] !== null);
  return sendTo(port === 'public' ? publicUrl : adminUrl, {
    method,
    path,
    headers: Object.fromEntries(given),
    body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
}
