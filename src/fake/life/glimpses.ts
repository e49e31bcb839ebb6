import type { Glimpse } from '../../store/glimpse.ts';
import type { UsedPart } from '../compile/uses.ts';
import type { People } from '../compile-people.ts';
import { newRow, type Row, textOf } from '../row.ts';
import { plainText } from './addresses.ts';
import type { Facts } from './facts.ts';
import { things } from './things.ts';

/** Glimpses of a seed's people, which show what their identities would. One holds until the next is asked for. */
export function glimpsesOf(people: People, facts: Facts): (i: number) => Glimpse {
  const row = newRow();
  let i = 0;
  const glimpse: Glimpse = {
    get organizationId() {
      return facts.organizationId(i);
    },
    hasIdentifier(passes) {
      row.at = 0;
      for (const part of people.writeUsed(row, i)) {
        const { identifiers } = part.uses;
        if (identifiers.length === 0) continue;
        const text = textAt(row, part);
        for (const type of identifiers) if (passes(text, type)) return true;
      }
      if (facts.isLinked(i)) {
        const { provider, subject } = facts.link(i)!;
        if (passes(`${provider}:${subject}`, 'oidc')) return true;
      }
      if (facts.hasTotp(i) && passes(facts.uuid(i, things.identity), 'totp')) return true;
      return facts.hasLookupCodes(i) && passes(facts.uuid(i, things.identity), 'lookup_secret');
    },
  };
  return (next) => {
    i = next;
    return glimpse;
  };
}

/** A used text as Kratos keeps it. */
function textAt(row: Row, { from, to, isSmall, uses }: UsedPart): string {
  return isSmall ? textOf(row, from + 1, to - 1) : plainText({ text: textOf(row, from, to), uses });
}
