/** What Go's server writes to a request that it cannot take before it closes the connection. */
export interface Refusal {
  /** Status line without the version, e.g. `400 Bad Request`; Go puts reasons here, too. */
  readonly status: string;
  readonly text: string;
}

const refusal = (status: string, text = status): Refusal => Object.freeze({ status, text });

/** Everything that Go refuses without a reason of its own. */
export const badRequest = refusal('400 Bad Request');

export const headTooLarge = refusal('431 Request Header Fields Too Large');
export const unsupportedCoding = refusal('501 Not Implemented', 'Unsupported transfer encoding');
export const unsupportedVersion = refusal('505 HTTP Version Not Supported: unsupported protocol version');

/** A refusal that says what is wrong, e.g. `malformed Host header`. */
export const badRequestBecause = (reason: string): Refusal => refusal(`400 Bad Request: ${reason}`);

/** A refusal as bytes, one character each. */
export function refusalText({ status, text }: Refusal): string {
  return `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n${text}`;
}
