import { createNaming } from '../../conformance/recording/naming.ts';
import { observe, parse } from '../../conformance/recording/observe.ts';
import type { Json, RequestTemplate, Scenario } from '../../conformance/recording/scenario.ts';
import type { ReleaseName } from '../dialect/release-name.ts';
import { closeAnswer, closeBody, closeTarget } from './closed.ts';
import type { PassedExchange } from './exchange.ts';
import { References } from './references.ts';

/** What the exchanges were with. */
export interface RecordedDeployment {
  readonly release: ReleaseName;
  readonly adminUrl: string;
  readonly publicUrl: string | undefined;
}

/** Stands for the word of a run, which these exchanges have not got. */
const noWord = 'no-word-of-a-run';

/**
 * Exchanges as a scenario, with what a release answered. Ids and tokens of earlier answers become references to them;
 * secrets are put out of sight; exchanges about what nobody made in the scenario are left out, as nobody could repeat
 * them.
 */
export function scenarioOf(
  exchanges: readonly PassedExchange[],
  deployment: RecordedDeployment,
  title: Pick<Scenario, 'id' | 'about'>,
): Scenario {
  const references = new References();
  const kept: {
    readonly name: string;
    readonly request: RequestTemplate;
    readonly vague: readonly string[];
    readonly exchange: PassedExchange;
  }[] = [];
  for (const exchange of exchanges) {
    if (exchange.answer === 'unknown' || !references.covers(exchange)) continue;
    const name = `step${kept.length + 1}`;
    kept.push({ name, request: templateOf(exchange, references), vague: vagueOf(exchange), exchange });
    references.add(name, exchange);
  }
  const source = JSON.stringify(kept.map(({ request }) => request));
  const urls = ownUrls(exchanges, deployment);
  const naming = createNaming({ ...urls, word: noWord, source });
  const steps = kept.map(({ vague, exchange: { answer } }) =>
    observe({ vague }, answer === 'unknown' ? 'dropped' : closeAnswer(answer), naming),
  );
  return {
    ...title,
    steps: kept.map(({ name, request, vague }) => (vague.length === 0 ? { name, request } : { name, request, vague })),
    recorded: { [deployment.release]: { steps, relations: [] } },
  };
}

/** Page tokens are made of ids, and spelled in more than one way. */
const vagueOf = ({ answer }: PassedExchange): readonly string[] =>
  typeof answer === 'object' && answer.headers.link !== undefined ? ['link'] : [];

function templateOf({ listener, method, target, headers, body }: PassedExchange, known: References): RequestTemplate {
  const json = body === undefined ? undefined : parse(body);
  const isPlain = json !== undefined && JSON.stringify(json) === body;
  const text = body === undefined ? undefined : closeBody(known.fill(body));
  const type = headers['content-type'];
  const token = headers['x-session-token'];
  const agent = listener === 'public' ? headers['user-agent'] : undefined;
  const told = {
    ...(type === undefined || (isPlain && type === 'application/json') ? {} : { 'content-type': type }),
    ...(isPlain && type === undefined ? { 'content-type': null } : {}),
    ...(agent === undefined ? {} : { 'user-agent': agent }),
    ...(token === undefined ? {} : { 'x-session-token': known.has(token) ? known.fill(token) : '[redacted]' }),
  };
  return {
    method,
    path: closeTarget(known.fill(target)),
    ...(Object.keys(told).length === 0 ? {} : { headers: told }),
    ...(text === undefined ? {} : isPlain ? { body: JSON.parse(text) as Json } : { raw: text }),
    ...(listener === 'public' ? { port: 'public' as const } : {}),
  };
}

/** Base URLs as the deployment itself spells them: it may not know the address by which it was reached. */
function ownUrls(exchanges: readonly PassedExchange[], { adminUrl, publicUrl }: RecordedDeployment) {
  const answers = exchanges.flatMap(({ answer }) => (typeof answer === 'object' ? [answer] : []));
  const first = (found: (answer: (typeof answers)[number]) => string | undefined): string | undefined =>
    answers.map(found).find((url) => url !== undefined);
  const admin = first(
    ({ headers }) => /^(https?:\/\/[^?]*)\/(?:admin|iam)\/identities\//.exec(headers.location ?? '')?.[1],
  );
  const open = first(({ text }) => /"schema_url":\s*"(https?:[^"?]*)\/schemas\/[^"/]*"/.exec(text)?.[1]);
  return { adminUrl: admin ?? adminUrl, publicUrl: open ?? publicUrl ?? 'http://public.invalid' };
}
