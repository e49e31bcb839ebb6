import type { HttpRequest } from '../../src/http/message.ts';
import type { RunningServer } from '../../src/server/start.ts';

/** What was answered, as text. */
export interface Asked {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

const decoder = new TextDecoder();

/** Sends a request to a server without a connection; its own addresses are left out of the answer. @param body JSON */
export async function ask(
  { handle, adminUrl, publicUrl }: RunningServer,
  method: string,
  target: string,
  body = '',
  world?: string,
): Promise<Asked> {
  const request: HttpRequest = {
    listener: 'admin',
    method,
    target,
    headers: {
      host: '127.0.0.1',
      ...(body === '' ? {} : { 'content-type': 'application/json' }),
      ...(world === undefined ? {} : { 'x-identikit-world': world }),
    },
    body: { text: body, length: body.length, tooLarge: false },
  };
  const outcome = await handle(request);
  if (!('status' in outcome)) return { status: 0, headers: [], body: outcome.why };
  const { status, headers, body: bytes = '' } = outcome;
  const bare = (text: string): string => text.replaceAll(adminUrl, '').replaceAll(publicUrl, '');
  return { status, headers: headers.map(bare), body: bare(typeof bytes === 'string' ? bytes : decoder.decode(bytes)) };
}
