import type { ContractDocument } from '../../src/contract/bundle.ts';
import { contractDocument } from '../../src/contract/contract-document.ts';
import type { Judge } from '../../src/contract/judge.ts';
import type { OperationId } from '../../src/http/route-table.ts';
import type { CheckContext } from '../check.ts';
import { CheckFailure, WantOf } from '../failure.ts';
import { answerOf } from '../target/answer.ts';
import type { Exchange } from '../target/exchange.ts';
import { isConnhex } from './is-connhex.ts';

/**
 * Holds the exchanges of an operation against the contract of the release, which knows clean paths alone.
 * @throws CheckFailure with the first that breaks it; WantOf where nothing was exchanged
 */
export async function judgeExchanges(context: CheckContext, operation: OperationId | undefined): Promise<void> {
  const own = context.exchanges.filter(
    (exchange) => exchange.operation === operation && exchange.answer && !exchange.target.startsWith('//'),
  );
  if (own.length === 0) throw new WantOf('requests to judge');
  const judge = await judgeOf(context);
  for (const exchange of own) {
    const { listener, method, answer, number } = exchange;
    const target = spelledAsInContract(exchange, context);
    const { status, headers, text } = answer!;
    const [violation] = judge.check({ listener, method, target, status, headers, body: text });
    if (violation === undefined) continue;
    const where = `${violation.where} of ${method} ${target.split('?')[0]}`;
    throw new CheckFailure(where, 'what the contract says', violation.message, answerOf(answer!, number));
  }
}

const judges = new Map<string, Judge>();

async function judgeOf({ dialect }: CheckContext): Promise<Judge> {
  const name = isConnhex(dialect) ? 'connhex' : 'kratos';
  const key = `${name} ${dialect.release}`;
  const known = judges.get(key);
  if (known) return known;
  // Prism is large: whoever does not need it does not wait for it.
  const { judge } = await import('../../src/contract/judge.ts');
  const made = judge(JSON.parse(contractDocument(dialect.release, name)) as ContractDocument);
  judges.set(key, made);
  return made;
}

/** The contract knows the API below `/admin` or `/iam`, wherever the target has it. */
function spelledAsInContract({ target, listener }: Exchange, { dialect, target: { addresses } }: CheckContext): string {
  if (listener === 'public') return target;
  const path = target.slice(addresses.prefix.length);
  const { basePath } = dialect.http;
  if (isConnhex(dialect) || !path.startsWith(basePath)) return path;
  return `/admin${path.slice(basePath.length)}`;
}
