import type { Dialect } from '../../dialect/behaviour.ts';
import { pointer } from '../../json/decode/containers.ts';
import type { Decoded } from '../../json/decode/kind.ts';
import { bool, text } from '../../json/decode/scalars.ts';
import { struct } from '../../json/decode/struct.ts';
import { time } from '../../json/decode/time.ts';
import { uuid } from '../../json/decode/uuid.ts';
import { nilUuid, type RecoveryAddress, type VerifiableAddress, zeroTime } from '../identity.ts';

/** A verifiable address as bodies and patched documents bring it. */
export const verifiableAddressKind = ({ create }: Dialect) =>
  struct('identity.VerifiableAddress', {
    id: uuid(),
    value: text(),
    verified: bool(),
    via: text(create.verifiableViaType),
    status: text('identity.VerifiableAddressStatus'),
    verified_at: pointer(time()),
    created_at: time(),
    updated_at: time(),
  });

/** A recovery address as bodies and patched documents bring it. */
export const recoveryAddressKind = ({ create }: Dialect) =>
  struct('identity.RecoveryAddress', {
    id: uuid(),
    value: text(),
    via: text(create.recoveryViaType),
    created_at: time(),
    updated_at: time(),
  });

/** What a decoded address means: members left out have Go's zero values. */
export function verifiableAddressOf(body: Decoded<ReturnType<typeof verifiableAddressKind>>): VerifiableAddress {
  return {
    id: body.id ?? nilUuid,
    value: body.value ?? '',
    verified: body.verified ?? false,
    via: body.via ?? '',
    status: body.status ?? '',
    verifiedAt: body.verified_at ?? undefined,
    createdAt: body.created_at ?? zeroTime,
    updatedAt: body.updated_at ?? zeroTime,
  };
}

/** See `verifiableAddressOf`. */
export function recoveryAddressOf(body: Decoded<ReturnType<typeof recoveryAddressKind>>): RecoveryAddress {
  return {
    id: body.id ?? nilUuid,
    value: body.value ?? '',
    via: body.via ?? '',
    createdAt: body.created_at ?? zeroTime,
    updatedAt: body.updated_at ?? zeroTime,
  };
}
