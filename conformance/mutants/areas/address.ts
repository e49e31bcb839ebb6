import { type Json, withJson, without } from '../answers.ts';
import { anyOf, asked } from '../asked.ts';
import { identityBefore } from '../identity-before.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { idIn, withoutSent, withSent } from '../requests.ts';

const reads = anyOf(asked.get);

const withAddresses = (identity: Json, change: (address: Json) => Json): Json => ({
  ...identity,
  verifiable_addresses: (identity.verifiable_addresses as Json[] | undefined)?.map(change),
});

/** Wrong about verifiable and recovery addresses. */
export const addressMutants = mutantsOf('address', [
  differs('address-status-checked', 'The status of an address has to be a known one', {
    identity: { addressStatus: 'known' },
  }),
  differs('recovery-via-typed', 'A recovery address names its type in errors', {
    create: { recoveryViaType: 'identity.RecoveryAddressType' },
  }),
  differs('verifiable-via-typed', 'A verifiable address names its type in errors', {
    create: { verifiableViaType: 'identity.VerifiableAddressType' },
  }),
  differs('unverified-keeps-its-time', 'An address that is not verified keeps verified_at', {
    create: { clearsVerifiedAt: false },
  }),
  differs('times-read-otherwise', 'A time that is none is told with its quotes', { json: { time: 'go-1.19' } }),
  differs('verified-at-unchangeable', 'Another verified_at alone is no change', {
    update: { verifiedAtIsContent: false },
  }),
  claiming(
    'v1.1.0',
    differs('imported-case-kept', 'Imported addresses have to be in the letter case of the trait', {
      create: { lowercasesImportedAddresses: false },
    }),
  ),
  misreads(
    'imported-addresses-ignored',
    'Addresses that were verified elsewhere have to be verified again',
    asked.create,
    (request) => withoutSent(request, 'verifiable_addresses'),
  ),
  misreads('imported-address-id-ignored', 'The id of an imported address is a new one', asked.create, (request) =>
    withSent(request, (body) =>
      Array.isArray(body.verifiable_addresses)
        ? { ...body, verifiable_addresses: body.verifiable_addresses.map((address: Json) => without(address, 'id')) }
        : body,
    ),
  ),
  misreads('via-defaults-to-email', 'An imported address without via is one by e-mail', asked.create, (request) =>
    withSent(request, (body) =>
      Array.isArray(body.verifiable_addresses)
        ? {
            ...body,
            verifiable_addresses: body.verifiable_addresses.map((address: Json) => ({ via: 'email', ...address })),
          }
        : body,
    ),
  ),
  misreads('patch-cannot-verify', 'A JSON Patch of an address has no effect', asked.patch, (request) =>
    request.body.text.includes('/verifiable_addresses/')
      ? { ...request, body: { ...request.body, text: '[]' } }
      : request,
  ),
  spoils('verified-means-completed', 'A verified address is always completed', reads, (answer) =>
    withJson(answer, (identity) =>
      withAddresses(identity, (address) => (address.verified ? { ...address, status: 'completed' } : address)),
    ),
  ),
  spoils('verified-without-time', 'A verified address lacks verified_at', reads, (answer) =>
    withJson(answer, (identity) => withAddresses(identity, (address) => without(address, 'verified_at'))),
  ),
  spoils('new-addresses-sent', 'A new address counts as sent', anyOf(asked.get), (answer) =>
    withJson(answer, (identity) =>
      withAddresses(identity, (address) => (address.status === 'pending' ? { ...address, status: 'sent' } : address)),
    ),
  ),
  spoils('no-recovery-addresses', 'Recovery addresses are not derived', reads, (answer) =>
    withJson(answer, (identity) => without(identity, 'recovery_addresses')),
  ),
  spoils('addresses-as-sent', 'Addresses keep the letter case of the trait', reads, (answer) =>
    withJson(answer, (identity) => {
      const { email } = (identity.traits ?? {}) as Json;
      return typeof email === 'string'
        ? withAddresses(identity, (address) =>
            address.value === email.toLowerCase() ? { ...address, value: email } : address,
          )
        : identity;
    }),
  ),
  handles('put-resets-verification', 'A PUT makes verified addresses pending again', (handler) => {
    const put = new Set<string>();
    return async (request) => {
      const outcome = await handler(request);
      if (asked.put(request)) put.add(idIn(request));
      if (!asked.get(request) || !put.has(idIn(request)) || !('status' in outcome)) return outcome;
      return withJson(outcome, (identity) =>
        withAddresses(identity, (address) => ({
          ...without(address, 'verified_at'),
          verified: false,
          status: 'pending',
        })),
      );
    };
  }),
  handles('addresses-derived-once', 'Addresses stay those of the first traits', (handler) => {
    const first = new Map<string, unknown>();
    return async (request) => {
      if (asked.put(request) && !first.has(idIn(request)))
        first.set(idIn(request), (await identityBefore(handler, request)).verifiable_addresses);
      const outcome = await handler(request);
      const kept = first.get(idIn(request));
      return asked.get(request) && kept !== undefined && 'status' in outcome
        ? withJson(outcome, (identity) => ({ ...identity, verifiable_addresses: kept }))
        : outcome;
    };
  }),
]);
