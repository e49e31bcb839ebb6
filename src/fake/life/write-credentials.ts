import type { Dialect } from '../../dialect/behaviour.ts';
import type { UsedPart, Uses } from '../compile/uses.ts';
import { pieceOf } from '../piece.ts';
import { putByte, putPart, putPiece, putText, type Row } from '../row.ts';
import type { Facts } from './facts.ts';
import { things } from './things.ts';
import { putTimes, type Told } from './told.ts';
import { listed } from './used-parts.ts';

/** In the order in which the API lists them. */
const types = ['code', 'lookup_secret', 'oidc', 'password', 'totp', 'webauthn'] as const;
const [quote, brace] = [0x22, 0x7d];

/**
 * Writes the member `credentials` of whoever has any.
 * @param uses what Kratos may use texts of theirs for
 */
export function credentialsWriter(
  facts: Facts,
  uses: readonly Uses[],
  { traits }: Dialect,
): (row: Row, told: Told) => void {
  const versionOf = (type: string): number =>
    type === 'webauthn' || (type === 'code' && traits.code === 'addresses') ? 1 : 0;
  const credentials = types.flatMap((type) => {
    const identifiers = identifiersOf(type, facts, uses);
    if (identifiers === undefined) return [];
    const start = `"${type}":{"type":"${type}","identifiers":[`;
    return {
      first: pieceOf(`,"credentials":{${start}`),
      further: pieceOf(`,${start}`),
      end: pieceOf(`],"version":${versionOf(type)},`),
      ...identifiers,
    };
  });
  return (row, told) => {
    let count = 0;
    for (const { has, first, further, put, end } of credentials) {
      if (!has(told)) continue;
      putPiece(row, count++ === 0 ? first : further);
      put(row, told);
      putPiece(row, end);
      putTimes(row, told);
    }
    if (count > 0) putByte(row, brace);
  };
}

/** What people are known by with a type of credentials. */
interface Identifiers {
  readonly has: (told: Told) => boolean;
  /** Writes the elements of the list. */
  readonly put: (row: Row, told: Told) => void;
}

/** Undefined where nobody has any. */
function identifiersOf(type: (typeof types)[number], facts: Facts, uses: readonly Uses[]): Identifiers | undefined {
  switch (type) {
    case 'oidc':
      return { has: ({ i }) => facts.isLinked(i), put: (row, { i }) => putLink(row, facts, i) };
    case 'totp':
      return { has: ({ i }) => facts.hasTotp(i), put: (row, { i }) => putOwnId(row, facts, i) };
    case 'lookup_secret':
      return { has: ({ i }) => facts.hasLookupCodes(i), put: (row, { i }) => putOwnId(row, facts, i) };
    default: {
      const naming = uses.filter(({ identifiers }) => identifiers.includes(type));
      const isNaming = (part: UsedPart): boolean => naming.includes(part.uses);
      if (naming.length === 0) return undefined;
      return {
        has: ({ used }) => used.some(isNaming),
        put(row, { said, used }) {
          if (used.length === 1) putPart(row, said, used[0]!.from, used[0]!.to);
          else putText(row, listed(said, used.filter(isNaming)));
        },
      };
    }
  }
}

function putLink(row: Row, facts: Facts, i: number): void {
  putByte(row, quote);
  facts.writeLink(row, i);
  putByte(row, quote);
}

function putOwnId(row: Row, facts: Facts, i: number): void {
  putByte(row, quote);
  facts.writeUuid(row, i, things.identity);
  putByte(row, quote);
}
