import type { Instant } from '../command/instant.ts';

const originMs = Math.floor(performance.timeOrigin);
const originRestNs = Math.round((performance.timeOrigin - originMs) * 1e6);

/** The time now, to the nanosecond as far as the machine tells it. */
export function systemClock(): Instant {
  const ns = Math.round(performance.now() * 1e6) + originRestNs;
  const micros = Math.floor(ns / 1000);
  return { micros: originMs * 1000 + micros, nanos: ns - micros * 1000 };
}
