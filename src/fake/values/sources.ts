import { below, bits, type Draw, pick } from '../draw.ts';
import { fullName, type Persona } from '../persona.ts';

/** A text for a person: choice number `slot`. */
export type TextSource = (draw: Draw, slot: number, persona: Persona) => string;

const hex = '0123456789abcdef';
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export const firstName: TextSource = (_draw, _slot, persona) => persona.first.written;
export const lastName: TextSource = (_draw, _slot, persona) => persona.last.written;
export const wholeName: TextSource = (_draw, _slot, persona) => fullName(persona);
export const middleName: TextSource = (draw, slot, { locale, sex }) =>
  pick(draw, slot, locale.first[sex === 'female' ? 0 : 1].written);
export const sexName: TextSource = (_draw, _slot, { sex }) => sex;

/** A handle such as `ada.lovelace84`, not unique. */
export const handle: TextSource = (draw, slot, { first, last }) =>
  `${first.ascii}.${last.ascii}${below(draw, slot, 100)}`;

export const company: TextSource = (draw, slot, { locale, sex }) =>
  `${pick(draw, slot, locale.last[sex === 'female' ? 0 : 1].written)} ${pick(draw, slot + 1, locale.companyForms)}`;
export const department: TextSource = (draw, slot, { locale }) => pick(draw, slot, locale.departments);
export const job: TextSource = (draw, slot, { locale }) => pick(draw, slot, locale.jobs);
export const city: TextSource = (draw, slot, { locale }) => pick(draw, slot, locale.cities);
export const region: TextSource = (draw, slot, { locale }) => pick(draw, slot, locale.states);
export const country: TextSource = (draw, slot, { locale }) => pick(draw, slot, locale.countries);
export const street: TextSource = (draw, slot, { locale, last }) => {
  const name = pick(draw, slot, locale.streets);
  return `${1 + below(draw, slot + 1, 200)} ${name.includes(' ') || locale.name !== 'en' ? name : `${last.written} ${name}`}`;
};
export const postcode: TextSource = (draw, slot, { locale }) => {
  let at = slot;
  return pick(draw, slot, locale.postcodes)
    .replace(/\{\{.*?\}\}|\[.*?\](\{\d+\})?/g, '1')
    .replace(/[#?]/g, (place) =>
      place === '#' ? String(below(draw, ++at, 10)) : 'ABCDEFGHKLMNPRSTUVWXY'[below(draw, ++at, 21)]!,
    );
};
export const place: TextSource = (draw, slot, persona) =>
  `${city(draw, slot, persona)}, ${region(draw, slot + 1, persona)}`;
export const address: TextSource = (draw, slot, persona) =>
  `${street(draw, slot, persona)}, ${city(draw, slot + 2, persona)}`;

/** A language such as `de` or `pt-BR`. */
export const language: TextSource = (_draw, _slot, { locale }) => locale.name.split('_').slice(0, 2).join('-');
export const timeZone: TextSource = (draw, slot) => pick(draw, slot, zones);
const zones = [
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
];

/** One to three words. */
export const words: TextSource = (draw, slot, { locale }) =>
  Array.from({ length: 1 + below(draw, slot, 3) }, (_, at) => pick(draw, slot + 1 + at, locale.words)).join(' ');
/** Six to twelve words. */
export const sentence: TextSource = (draw, slot, { locale }) => {
  const text = Array.from({ length: 6 + below(draw, slot, 7) }, (_, at) =>
    pick(draw, slot + 1 + at, locale.words),
  ).join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

/** One of the texts given. */
export const oneOf =
  (...texts: readonly string[]): TextSource =>
  (draw, slot) =>
    pick(draw, slot, texts);

const days = (from: string, to: string): readonly [number, number] => [
  Date.parse(from) / 864e5,
  Date.parse(to) / 864e5,
];
const dateWithin =
  ([from, to]: readonly [number, number]): TextSource =>
  (draw, slot) =>
    new Date((from + below(draw, slot, to - from)) * 864e5).toISOString().slice(0, 10);
/** A day of birth of somebody who is grown up. */
export const birthday = dateWithin(days('1945-01-01', '2005-01-01'));
export const date = dateWithin(days('2015-01-01', '2025-01-01'));
export const time: TextSource = (draw, slot) => {
  const second = below(draw, slot, 86_400);
  return `${pad(Math.floor(second / 3600), 2)}:${pad(Math.floor(second / 60) % 60, 2)}:${pad(second % 60, 2)}Z`;
};
export const dateTime: TextSource = (draw, slot, persona) =>
  `${date(draw, slot, persona)}T${time(draw, slot + 1, persona)}`;

/** `count` hexadecimal digits, a hash of the choice. */
export function hexText(draw: Draw, slot: number, count: number): string {
  let text = '';
  for (let at = 0; at < count; at++) text += hex[(bits(draw, slot + (at >> 3)) >>> (4 * (at & 7))) & 15];
  return text;
}
/** A UUID version 4. */
export const uuid: TextSource = (draw, slot) => {
  const h = hexText(draw, slot, 32);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${'89ab'[bits(draw, slot + 9) & 3]}${h.slice(17, 20)}-${h.slice(20)}`;
};

/** Hosts and addresses from what is reserved for documentation. */
export const hostname: TextSource = (draw, slot, { last }) => `${last.ascii}${below(draw, slot, 1000)}.example`;
export const website: TextSource = (draw, slot, persona) => `https://${hostname(draw, slot, persona)}/`;
export const picture: TextSource = (draw, slot) => `https://avatars.example/${hexText(draw, slot, 16)}.png`;
export const ipv4: TextSource = (draw, slot) =>
  `${pick(draw, slot, ['192.0.2', '198.51.100', '203.0.113'])}.${1 + below(draw, slot + 1, 254)}`;
export const ipv6: TextSource = (draw, slot) => `2001:db8::${1 + below(draw, slot, 9)}${hexText(draw, slot + 1, 3)}`;
