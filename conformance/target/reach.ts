import { TransportError } from '../failure.ts';
import { TargetUnusable } from '../runner/usage-error.ts';
import type { Answer } from './answer.ts';
import type { Target } from './target.ts';

/** Asks for a list of identities. @throws TargetUnusable when something else than a list comes back */
export async function reach(target: Target): Promise<void> {
  const path = `${target.addresses.admin}${target.addresses.prefix}${target.addresses.basePath}/identities`;
  let answer: Answer;
  try {
    answer = await target.call('listIdentities', [], { query: { page_size: 1 } });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    throw new TargetUnusable(`${error.message}. ${error.next ?? 'Start the target, or name its admin URL.'}`);
  }
  const { status, headers, text } = answer;
  const unusable = (next: string) =>
    new TargetUnusable(
      `GET ${path} answered ${status} ${headers['content-type'] ?? 'without a content type'}. ${next}`,
    );
  if (status === 401 || status === 403)
    throw unusable('Say who you are with --token-env NAME or --header "Name: value".');
  if (status >= 300 && status < 400)
    throw unusable(
      `It leads to ${headers.location}. That is so on the public port and behind a login page: name the admin URL.`,
    );
  if (status === 404)
    throw unusable('Name the admin URL, and --base-path if the API is not below /admin (/iam with --dialect connhex).');
  if (status === 407) throw unusable('Put name and password of the proxy into --proxy http://NAME:PASSWORD@HOST.');
  if (status !== 200) throw unusable(`A list of identities was expected: ${text.slice(0, 200)}`);
  try {
    if (Array.isArray(JSON.parse(text))) return;
  } catch {}
  throw unusable(
    `A JSON list was expected, got ${JSON.stringify(text.slice(0, 80))}. Name the admin URL of an identity API.`,
  );
}
