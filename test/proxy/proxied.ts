import { afterEach } from 'vitest';
import type { Comparison } from '../../src/proxy/compare.ts';
import type { PassedExchange } from '../../src/proxy/exchange.ts';
import { type ProxyOptions, type RunningProxy, startProxy } from '../../src/proxy/start-proxy.ts';
import { send, type WireAnswer, type WireRequest } from '../wire/send.ts';

/** A proxy of a test, and what it told. */
export interface Proxied {
  readonly proxy: RunningProxy;
  /** An answer that came through the proxy's admin port. */
  ask(method: string, path: string, body?: unknown): Promise<WireAnswer>;
  /** Ends the proxy; what it told of each exchange. */
  told(): Promise<readonly { readonly exchange: PassedExchange; readonly comparison: Comparison | undefined }[]>;
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** Ends with the test. */
export function endingWithTest<S extends { close(): Promise<void> }>(server: S): S {
  open.push(server);
  return server;
}

/** A comparing proxy in front of a deployment, on free ports. */
export async function proxyTo(to: string, options: Partial<ProxyOptions> = {}): Promise<Proxied> {
  const told: { exchange: PassedExchange; comparison: Comparison | undefined }[] = [];
  const proxy = endingWithTest(
    await startProxy({ to, compare: true, port: 0, publicPort: 0, ...options }, (exchange, comparison) =>
      told.push({ exchange, comparison }),
    ),
  );
  return {
    proxy,
    async ask(method, path, body) {
      const json = body === undefined ? undefined : JSON.stringify(body);
      const answer = await send(proxy.adminUrl, { method, path, headers: jsonType, body: json } as WireRequest);
      if (answer === 'dropped') throw new Error(`${method} ${path} was dropped`);
      return answer;
    },
    async told() {
      await proxy.close();
      return told;
    },
  };
}

const jsonType = { 'content-type': 'application/json' };

/** The verdicts of exchanges, in order. */
export function verdictsOf(told: Awaited<ReturnType<Proxied['told']>>): readonly (string | undefined)[] {
  return told.map(({ comparison }) => comparison?.verdict);
}
