import type { RecoveryAddress, Timestamp, VerifiableAddress } from '../../identity/identity.ts';
import type { UsedText } from '../compile/uses.ts';

/** How far the addresses of a person are verified, and when that was. */
export type Verification =
  | { readonly status: 'completed'; readonly at: Timestamp }
  | { readonly status: 'sent' | 'pending' };

/** The text of a used trait, as Kratos keeps addresses and identifiers: in small letters. */
export function plainText({ text }: UsedText): string {
  const value: unknown = text.startsWith('"') && !text.includes('\\') ? text.slice(1, -1) : JSON.parse(text);
  return String(value).toLowerCase();
}

/** What messages can be sent to for verification. @param idOf the id of the address number n */
export function verifiableAddresses(
  used: readonly UsedText[],
  verification: Verification,
  createdAt: Timestamp,
  idOf: (n: number) => string,
): readonly VerifiableAddress[] {
  const found: VerifiableAddress[] = [];
  for (const one of used) {
    const via = one.uses.verification;
    const value = via === undefined ? '' : plainText(one);
    if (via === undefined || found.some((other) => other.value === value && other.via === via)) continue;
    const verified = verification.status === 'completed';
    found.push({
      id: idOf(found.length),
      value,
      verified,
      via,
      status: verification.status,
      verifiedAt: verified ? verification.at : undefined,
      createdAt,
      updatedAt: createdAt,
    });
  }
  return found;
}

/** What messages can be sent to for recovery. */
export function recoveryAddresses(
  used: readonly UsedText[],
  createdAt: Timestamp,
  idOf: (n: number) => string,
): readonly RecoveryAddress[] {
  const found: RecoveryAddress[] = [];
  for (const one of used) {
    const via = one.uses.recovery;
    const value = via === undefined ? '' : plainText(one);
    if (via === undefined || found.some((other) => other.value === value && other.via === via)) continue;
    found.push({ id: idOf(found.length), value, via, createdAt, updatedAt: createdAt });
  }
  return found;
}
