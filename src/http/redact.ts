const hidden = '[redacted]';

/** Members of JSON whose values are secrets. */
const secretMembers =
  'password|hashed_password|recovery_code|recovery_link|session_token|token|csrf_token|secret|totp_url|user_handle|' +
  'initial_id_token|initial_access_token|initial_refresh_token';
const member = new RegExp(`("(?:${secretMembers})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, 'gi');

/** Headers of requests that are not secrets; all others are. */
const openHeaders = new Set([
  'content-type',
  'content-length',
  'accept',
  'host',
  'origin',
  'transfer-encoding',
  'user-agent',
  'x-identikit-world',
  'x-request-id',
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

/** The value of a request's header as anybody may see it. @param name in lower case */
export const redactRequestHeader = (name: string, value: string): string =>
  openHeaders.has(name) ? redactText(value) : hidden;

/** The value of an answer's header as anybody may see it. @param name in lower case */
export const redactAnswerHeader = (name: string, value: string): string =>
  secretAnswerHeaders.has(name) ? hidden : redactText(value);
