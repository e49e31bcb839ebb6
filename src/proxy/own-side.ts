import { TransportError } from '../../conformance/failure.ts';
import { referenceAddresses } from '../../conformance/reference/reference.ts';
import type { Transport, WireAnswer } from '../../conformance/target/transport.ts';
import type { PassedExchange } from './exchange.ts';
import type { Pairs } from './pairs.ts';

/** The reference as the proxy speaks to it: ids of the deployment in requests stand for its own. */
export interface OwnSide {
  /** What the reference answers to the request of an exchange. */
  answer(exchange: PassedExchange): Promise<WireAnswer | 'dropped'>;
  /** Creates an identity. */
  create(body: unknown): Promise<WireAnswer>;
  /** Removes an identity by the reference's id. */
  remove(id: string): Promise<void>;
}

/** Headers that the reference reads. */
const read = ['content-type', 'accept', 'if-none-match', 'user-agent', 'x-session-token'];

/** @param basePath what admin paths begin with */
export function ownSide(transport: Transport, pairs: Pairs, basePath: string): OwnSide {
  const identities = `${basePath}/identities`;
  const send = (method: string, target: string, body?: string): Promise<WireAnswer> =>
    transport.send({
      method,
      origin: referenceAddresses.admin,
      target,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body,
    });
  return {
    async answer({ listener, method, target, headers, body }) {
      const own = Object.fromEntries(
        read.flatMap((name) => (headers[name] === undefined ? [] : [[name, pairs.toOwn(headers[name])]])),
      );
      try {
        return await transport.send({
          method,
          origin: referenceAddresses[listener],
          target: pairs.toOwn(target),
          headers: own,
          body: body === undefined ? undefined : pairs.toOwn(body),
        });
      } catch (error) {
        if (error instanceof TransportError && error.dropped) return 'dropped';
        throw error;
      }
    },
    create: (body) => send('POST', identities, JSON.stringify(body)),
    async remove(id) {
      await send('DELETE', `${identities}/${id}`);
    },
  };
}
