import { date, dateTime, hostname, ipv4, ipv6, oneOf, type TextSource, time, uuid, website, words } from './sources.ts';

const pointer: TextSource = (draw, slot, persona) => `/${words(draw, slot, persona).replaceAll(' ', '/')}`;

/** What is made for the formats of JSON Schema; e-mail addresses and telephone numbers are made elsewhere. */
export const formatSources: ReadonlyMap<string, TextSource> = new Map<string, TextSource>([
  ['date-time', dateTime],
  ['date', date],
  ['time', time],
  ['hostname', hostname],
  ['ip-address', ipv4],
  ['ipv4', ipv4],
  ['ipv6', ipv6],
  ['uri', website],
  ['iri', website],
  ['uri-reference', website],
  ['uriref', website],
  ['iri-reference', website],
  ['uri-template', website],
  ['regex', oneOf('^[a-z]+$', '^\\d{4}$', '^[A-Z][a-z]*$')],
  ['json-pointer', pointer],
  ['relative-json-pointer', (draw, slot, persona) => `0${pointer(draw, slot, persona)}`],
  ['uuid', uuid],
]);
