import type { WireAnswer } from '../../conformance/target/transport.ts';
import { redactText } from '../http/redact.ts';

/** A hash of the password `[redacted]`: requests stay valid, and people can sign in with what stands in its place. */
const closedHash = '$2b$04$rCZwkEJ/mpDUVZavY7mpDerxaiZRyrLlAtNBoS3j0lYIA42pvfDUu';

const hashes =
  /\$(?:2[abxy]?|argon2id?|pbkdf2-sha\d+|scrypt|firescrypt|md5|sha\d+|md5-crypt|sha\d+-crypt|hmac-\w+)\$[^"\\\s]*|\{SSHA\d*\}[^"\\\s]*/g;

/** The body of a request without secrets. */
export function closeBody(text: string): string {
  return redactText(text.replace(hashes, '')).replace(/("hashed_password"\s*:\s*)"\[redacted\]"/g, `$1"${closedHash}"`);
}

/** Path and query without secrets; references to earlier answers are none. */
export function closeTarget(target: string): string {
  const references = target.split(/(\{\{[^}]+\}\})/);
  return references.map((part, i) => (i % 2 === 1 ? part : redactText(part))).join('');
}

/** An answer without secrets that recordings have no name for. */
export function closeAnswer(answer: WireAnswer | 'dropped'): WireAnswer | 'dropped' {
  if (answer === 'dropped') return answer;
  const text = answer.text
    .replace(hashes, closedHash)
    .replace(/("(?:initial_\w+_token|totp_url|secret|password)"\s*:\s*)"(?:[^"\\]|\\.)+"/g, '$1"[redacted]"');
  return { ...answer, text };
}
