/** The most bytes of a schema, as in Kratos. */
export const mostSchemaBytes = 1024 * 1024;

/** How to fetch. */
export interface Fetching {
  readonly fetch: typeof fetch;
  /** Milliseconds until the whole answer has to be there. */
  readonly timeout?: number | undefined;
}

/**
 * Fetches a text, or a little more than the most bytes of it.
 * @throws Error whose message says what is wrong, to stand behind the URL
 */
export async function fetchText(url: string, { fetch, timeout = 10_000 }: Fetching): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    if (response.status === 200) return await readBody(response);
  } catch (error) {
    const { name, message, cause } = error as Error;
    const reason = name === 'TimeoutError' ? `no answer within ${timeout / 1000} s` : message;
    throw new Error(`could not be fetched: ${cause instanceof Error ? cause.message : reason}`);
  }
  throw new Error(`answered with status ${response.status}`);
}

async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostSchemaBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
