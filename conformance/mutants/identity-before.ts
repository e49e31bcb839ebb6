import type { HttpRequest } from '../../src/http/message.ts';
import { type Json, jsonOf, textOf } from './answers.ts';
import type { Handler } from './mutant.ts';
import { withSent } from './requests.ts';

/** The identity of a PUT or PATCH as it is; empty where there is none. */
export async function identityBefore(handler: Handler, request: HttpRequest): Promise<Json> {
  const read = await handler({ ...request, method: 'GET', body: { text: '', length: 0, tooLarge: false } });
  return 'status' in read && read.status === 200 ? jsonOf(textOf(read)) : {};
}

/** The PUT with a member of the identity that it leaves out. */
export async function keeping(member: string, handler: Handler, request: HttpRequest): Promise<HttpRequest> {
  const { [member]: kept } = await identityBefore(handler, request);
  return withSent(request, (body) => (member in body || kept === undefined ? body : { ...body, [member]: kept }));
}
