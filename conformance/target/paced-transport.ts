import { setTimeout as wait } from 'node:timers/promises';
import type { Transport } from './transport.ts';

/** Sends no more than `rate` requests a second, at equal distances. */
export function pacedTransport(transport: Transport, rate: number): Transport {
  const distance = 1000 / rate;
  let next = 0;
  return {
    async send(request) {
      const now = performance.now();
      const turn = Math.max(now, next);
      next = turn + distance;
      if (turn > now) await wait(turn - now);
      return transport.send(request);
    },
    close: () => transport.close(),
  };
}
