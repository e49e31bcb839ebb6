import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReleaseName, releaseNames } from '../dialect/release-name.ts';
import type { ContractDocument } from './bundle.ts';
import { contractDocument } from './contract-document.ts';
import { type Exchange, type Judge, judge } from './judge.ts';
import { type RecordedExchange, recordedExchanges } from './recorded-exchanges.ts';

let judges: ReadonlyMap<ReleaseName, Judge>;
let recorded: readonly RecordedExchange[];

beforeAll(() => {
  const read = (release: ReleaseName) => JSON.parse(contractDocument(release)) as ContractDocument;
  judges = new Map(releaseNames.map((release) => [release, judge(read(release))]));
  recorded = recordedExchanges();
}, 300_000);

const check = ({ release, exchange }: RecordedExchange) => judges.get(release)!.check(exchange);

describe('the contract', () => {
  test('describes every recorded answer of every release', () => {
    const broken = recorded.flatMap((step) => {
      const violations = check(step);
      return violations.length > 0 ? [`${step.release} ${step.name}: ${JSON.stringify(violations)}`] : [];
    });
    expect(broken).toEqual([]);
    expect(new Set(recorded.map(({ release }) => release))).toEqual(new Set(releaseNames));
  });
});

describe('the judge objects', () => {
  /** Members that answers may leave out. */
  const optional = new Set([
    ...['external_id', 'credentials', 'config', 'state_changed_at', 'verifiable_addresses', 'recovery_addresses'],
    ...['metadata_admin', 'verified_at', 'patch_id', 'id of error', 'request', 'reason', 'details', 'organization'],
    ...[
      'use_auto_link',
      'hashed_password',
      'use_password_migration_hook',
      'user_handle',
      'totp_url',
      'provider of method',
    ],
  ]);

  test('when a member is missing that is not optional', () => {
    forEachSite((site, changed) => {
      if (optional.has(site.role)) return;
      delete site.holder[site.name];
      expect(check(changed()), `without ${site.role}`).not.toEqual([]);
    });
  });

  test('when a member has another type', () => {
    /** Members that hold whatever was sent, so that any type is right. */
    const free = new Set(['metadata_public', 'metadata_admin', 'config', 'user_handle']);
    forEachSite((site, changed) => {
      if (free.has(site.role)) return;
      site.holder[site.name] = typeof site.holder[site.name] === 'number' ? 'another type' : 5;
      expect(check(changed()), `${site.role} of another type`).not.toEqual([]);
    });
  });

  test('when there is a member that no release sends', () => {
    forEachSite((site, changed) => {
      site.holder.surprise = true;
      expect(check(changed()), `a member beside ${site.role}`).not.toEqual([]);
    });
  });

  test('when the content type, the status or a header is another', () => {
    const change = fc.constantFrom<(exchange: Exchange) => Exchange>(
      (exchange) => ({ ...exchange, headers: { ...exchange.headers, 'content-type': 'application/problem+json' } }),
      (exchange) => ({
        ...exchange,
        headers: { ...exchange.headers, 'content-type': 'application/json;charset=utf-8' },
      }),
      (exchange) => ({ ...exchange, status: 418 }),
      (exchange) => ({ ...exchange, headers: { ...exchange.headers, allow: 'get' } }),
      (exchange) => ({ ...exchange, headers: { ...exchange.headers, 'cache-control': 'max-age=60' } }),
      (exchange) => ({ ...exchange, headers: { ...exchange.headers, 'x-total-count': 'many' } }),
    );
    const property = fc.property(fc.nat(), change, (n, apply) => {
      const step = recorded[n % recorded.length]!;
      expect(check({ ...step, exchange: apply(step.exchange) }), step.name).not.toEqual([]);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('when a header is missing', () => {
    for (const step of recorded) {
      const { headers } = step.exchange;
      for (const left of Object.keys(headers)) {
        if (isOptionalHeader(left, step.exchange)) continue;
        const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== left));
        const without = { ...step, exchange: { ...step.exchange, headers: rest } };
        expect(check(without), `${step.name} without ${left}`).not.toEqual([]);
      }
    }
  });

  test('when the body is missing, no JSON, or where none belongs', () => {
    const property = fc.property(fc.nat(), (n) => {
      const step = recorded[n % recorded.length]!;
      const body = step.exchange.body ? '' : 'surprise';
      expect(check({ ...step, exchange: { ...step.exchange, body } }), step.name).not.toEqual([]);
      if (step.exchange.body?.startsWith('{')) {
        const cut = step.exchange.body.trimEnd().slice(0, -1);
        expect(check({ ...step, exchange: { ...step.exchange, body: cut } }), step.name).not.toEqual([]);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('when identifiers are null in an answer to a read', () => {
    const step = recorded.find(
      ({ exchange }) => exchange.method === 'GET' && exchange.body?.includes('"identifiers":["'),
    )!;
    const body = step.exchange.body!.replace(/"identifiers":\[[^\]]*\]/, '"identifiers":null');
    expect(check({ ...step, exchange: { ...step.exchange, body } })).not.toEqual([]);
  });

  test('when an answer has what only later releases have', () => {
    const found = { listener: 'admin', method: 'GET', target: '/admin/identities/by/external/x', status: 404 } as const;
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'private, no-cache, no-store, must-revalidate',
    };
    const body = '{"error":{"code":404,"status":"Not Found","message":"Unable to locate the resource"}}';
    const answer = { ...found, headers: { ...headers, 'ory-error-id': '' }, body };
    expect(judges.get('v25.4.0')!.check(answer)).toEqual([]);
    expect(judges.get('v1.3.1')!.check(answer)).not.toEqual([]);
  });

  test('when a schema of the contract does not compile', () => {
    const document = JSON.parse(contractDocument('v26.2.0')) as ContractDocument;
    const identity = document.components.schemas!.IdentityCore as { properties: Record<string, unknown> };
    identity.properties.id = { type: 'strign' };
    expect(() => judge(document)).toThrow(/cannot be judged by: listIdentities 200/);
  });
});

/** A member of an object somewhere in a recorded answer. */
interface Site {
  readonly holder: Record<string, unknown>;
  readonly name: string;
  /** The name, made plain where the same name means several things. */
  readonly role: string;
}

/** Calls `mutate` with members of recorded JSON answers; `changed` is the exchange with what `mutate` did to them. */
function forEachSite(mutate: (site: Site, changed: () => RecordedExchange) => void): void {
  const answers = recorded.filter(({ exchange }) => exchange.headers['content-type']?.startsWith('application/json'));
  const property = fc.property(fc.nat(), fc.nat(), (n, m) => {
    const step = answers[n % answers.length]!;
    if (step.exchange.body === undefined) return;
    const body: object | null = JSON.parse(step.exchange.body);
    if (body === null || '$id' in body) return; // an identity schema may say whatever it likes
    const sites = sitesIn(body);
    if (sites.length === 0) return;
    mutate(sites[m % sites.length]!, () => ({ ...step, exchange: { ...step.exchange, body: JSON.stringify(body) } }));
  });
  fc.assert(property, { numRuns: 1000 });
}

/** Objects in which any member is right. */
const open = new Set(['traits', 'metadata_public', 'metadata_admin', 'schema', 'details', 'ui']);

function sitesIn(value: unknown): Site[] {
  if (Array.isArray(value)) return value.flatMap(sitesIn);
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  if ('user_handle' in holder) return []; // keys hold whatever was sent
  const isCredentialMap = Object.entries(holder).some(
    ([name, own]) => (own as { type?: unknown } | null)?.type === name,
  );
  const isConfig = ['hashed_password', 'user_handle', 'totp_url', 'use_password_migration_hook'].some(
    (name) => name in holder,
  );
  const own =
    isCredentialMap || isConfig
      ? []
      : Object.keys(holder).map((name) => ({ holder, name, role: roleOf(holder, name) }));
  return [...own, ...Object.entries(holder).flatMap(([name, part]) => (open.has(name) ? [] : sitesIn(part)))];
}

function roleOf(holder: Record<string, unknown>, name: string): string {
  return name === 'id' && 'code' in holder ? 'id of error' : name;
}

function isOptionalHeader(name: string, { method, status, target }: Exchange): boolean {
  if (name === 'cache-control') return /\/health\//.test(target) || (status >= 300 && status < 400);
  if (name === 'x-total-count') return target.startsWith('/admin/identities?');
  // One answer stands for the flow, which has none, and for errors.
  if (name === 'ory-error-id') return target.startsWith('/self-service/login') && status === 400;
  if (name === 'content-type') return method === 'HEAD' && status === 307;
  return name === 'link' && (status === 500 || method === 'HEAD');
}
