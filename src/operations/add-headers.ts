import { mergeHeaders } from '../http/common-headers.ts';
import type { HttpResponse } from '../http/message.ts';

/** An answer that failed while it was written: it keeps the headers that were set before. */
export function addHeaders(answer: HttpResponse, headers: readonly string[]): HttpResponse {
  return { ...answer, headers: mergeHeaders(answer.headers, headers) };
}
