import type { Exchange } from '../target/exchange.ts';

const hidden = '[redacted]';

/** Members of JSON whose values are secrets. */
const secretMembers =
  'password|hashed_password|recovery_code|recovery_link|session_token|token|csrf_token|secret|totp_url|user_handle|' +
  'initial_id_token|initial_access_token|initial_refresh_token';
const member = new RegExp(`("(?:${secretMembers})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, 'gi');

/** Headers that are not secrets; all others of a request are. */
const openHeaders = new Set([
  'content-type',
  'content-length',
  'accept',
  'x-request-id',
  'origin',
  'transfer-encoding',
]);
const secretAnswerHeaders = new Set(['set-cookie', 'x-session-token', 'www-authenticate', 'authorization']);

const shapes: readonly RegExp[] = [
  /\$(?:2[abzy]?|argon2id?|pbkdf2-sha\d+|scrypt|firescrypt|md5|sha\d+|md5-crypt|sha\d+-crypt|hmac-\w+)\$[^"\\\s]*/g,
  /\{SSHA\d*\}[^"\\\s]*/g,
  /\bory_(?:st|at|rt|lo|ac)_\w+/g,
  /\b(?:Bearer|Basic) [\w.~+/=-]+/gi,
];

/** The text without passwords, hashes, tokens and recovery codes, however deep they stand in JSON. */
export function redactText(text: string): string {
  const whole = text.replace(member, `$1"${hidden}"`);
  const queries = whole.replace(/([?&](?:token|code|flow)=)[^&"\\\s]+/g, `$1${hidden}`);
  return shapes.reduce((left, shape) => left.replace(shape, hidden), queries);
}

/** The exchange as evidence that may be shown to anybody. */
export function redactExchange(exchange: Exchange): Exchange {
  const { answer, requestBody, requestHeaders } = exchange;
  return {
    ...exchange,
    target: redactText(exchange.target),
    requestHeaders: mapValues(requestHeaders, (value, name) => (openHeaders.has(name) ? redactText(value) : hidden)),
    requestBody: requestBody === undefined ? undefined : redactText(requestBody),
    answer: answer && {
      status: answer.status,
      headers: mapValues(answer.headers, (value, name) =>
        value === undefined ? value : secretAnswerHeaders.has(name) ? hidden : redactText(value),
      ),
      text: redactText(answer.text),
    },
  };
}

function mapValues<V>(record: Readonly<Record<string, V>>, change: (value: V, name: string) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
