import { below, type Draw } from './draw.ts';
import type { Locale, Name } from './locale.ts';

/** Who a person is: all members of their traits agree on it. */
export interface Persona {
  readonly locale: Locale;
  readonly sex: 'female' | 'male';
  readonly first: Name;
  readonly last: Name;
}

/** Slots of the choices that make a person; the others are hashes of JSON Pointers. */
const slots = { locale: 1, sex: 2, first: 3, last: 4 };

/** The person of a draw. */
export function personaOf(draw: Draw, locales: readonly Locale[]): Persona {
  const salt = draw.salt;
  draw.salt = 0;
  const locale = locales.length === 1 ? locales[0]! : locales[below(draw, slots.locale, locales.length)]!;
  const sex = below(draw, slots.sex, 2);
  const [firsts, lasts] = [locale.first[sex]!, locale.last[sex]!];
  const first = firsts.at(below(draw, slots.first, firsts.written.length));
  const last = lasts.at(below(draw, slots.last, lasts.written.length));
  draw.salt = salt;
  return { locale, sex: sex === 0 ? 'female' : 'male', first, last };
}

/** First and last name in the order of the locale. */
export function fullName({ locale, first, last }: Persona): string {
  return locale.familyNameFirst ? `${last.written} ${first.written}` : `${first.written} ${last.written}`;
}
