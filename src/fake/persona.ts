import { below, type Draw } from './draw.ts';
import type { Locale } from './locale.ts';
import { englishLocale } from './locale.ts';

/** Who a person is: all members of their traits agree on it. */
export interface Persona {
  readonly locale: Locale;
  readonly sex: 'female' | 'male';
  readonly first: string;
  readonly last: string;
  /** First and last name in letters a to z. */
  readonly asciiFirst: string;
  readonly asciiLast: string;
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
  const first = below(draw, slots.first, firsts.written.length);
  const last = below(draw, slots.last, lasts.written.length);
  const persona: Persona = {
    locale,
    sex: sex === 0 ? 'female' : 'male',
    first: firsts.written[first]!,
    last: lasts.written[last]!,
    asciiFirst: firsts.ascii[first] || standIn(englishLocale.first[sex]!.ascii, first),
    asciiLast: lasts.ascii[last] || standIn(englishLocale.last[sex]!.ascii, last),
  };
  draw.salt = salt;
  return persona;
}

/** Names of other scripts get an English one in their addresses, always the same. */
function standIn(names: readonly string[], at: number): string {
  return names[Math.imul(at + 1, 7919) % names.length] || 'robin';
}

/** First and last name in the order of the locale. */
export function fullName({ locale, first, last }: Persona): string {
  return locale.familyNameFirst ? `${last} ${first}` : `${first} ${last}`;
}
