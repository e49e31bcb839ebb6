import type { Dialect } from '../../../dialect/behaviour.ts';
import type { JsonValue } from '../../../json/value.ts';
import { isPattern } from '../pattern.ts';
import { isPhoneNumber } from '../phone/phone-number.ts';
import { isDate, isDateTime, isTime } from './date-time.ts';
import { isEmail } from './email.ts';
import { isHostname } from './hostname.ts';
import { isJsonPointer, isRelativeJsonPointer } from './json-pointer.ts';
import { isIpv4, isIpv6, isUri, isUriReference, isUriTemplate } from './network.ts';

/** The formats that are known, by name. */
export type Formats = ReadonlyMap<string, (value: JsonValue) => boolean>;

/** The formats of a release; whatever is no text has none of them. */
export function formatsOf({ traits, json }: Dialect): Formats {
  const uri = (text: string) => isUri(text, traits.urlHosts);
  const uriReference = (text: string) => isUriReference(text, traits.urlHosts);
  const tests: Readonly<Record<string, (text: string) => boolean>> = {
    'date-time': (text) => isDateTime(text, json.time),
    date: (text) => isDate(text, json.time),
    time: (text) => isTime(text, json.time),
    hostname: isHostname,
    email: isEmail,
    tel: isPhoneNumber,
    'ip-address': isIpv4,
    ipv4: isIpv4,
    ipv6: (text) => isIpv6(text, traits.ipv6Groups),
    uri,
    iri: uri,
    'uri-reference': uriReference,
    uriref: uriReference,
    'iri-reference': uriReference,
    'uri-template': (text) => isUriTemplate(text, traits.urlHosts),
    regex: (text) => isPattern(text, traits.namedGroups),
    'json-pointer': isJsonPointer,
    'relative-json-pointer': isRelativeJsonPointer,
  };
  const formats = new Map<string, (value: JsonValue) => boolean>();
  for (const [name, test] of Object.entries(tests)) {
    formats.set(name, (value) => typeof value === 'string' && test(value));
  }
  if (traits.noValidateFormat) formats.set('no-validate', () => true);
  return formats;
}
