import type { TextSource } from './sources.ts';
import * as make from './sources.ts';

/** What a member's name says of its text. */
export type Meaning = 'email' | 'phone' | 'code' | 'handle' | TextSource;

/** Looked through in this order, after the name was written in small letters with `_` between its words. */
const meanings: readonly (readonly [RegExp, Meaning])[] = [
  [/(^|_)(emails?|e_mails?|mail)(_(address|addresses|secondary|primary|backup|value))?$/, 'email'],
  [
    /(^|_)(phone|phones|mobile|cell|cellphone|tel|telephone|msisdn|phone_numbers)(_(number|no|secondary|primary|value))?$/,
    'phone',
  ],
  [/(^|_)(middle)_?name$/, make.middleName],
  [/(^|_)(first|given|fore)_?name$|(^|_)(first|given)$/, make.firstName],
  [/(^|_)(last|family|sur)_?name$|(^|_)(last|family)$/, make.lastName],
  [/(company|organi[sz]ation|employer|college|school|university|studio|team|business|vendor)(_name)?$/, make.company],
  [
    /(^|_)(user_?name|login|handle|nick_?name|nick_?names|preferred_username|github|discord|twitter|tag|screen_name|alias)$/,
    'handle',
  ],
  [/(^|_)(u?uid|guid)$/, make.uuid],
  [/(^|_)(id|ids|identifier|no|number|code|sku|key)$/, 'code'],
  [/(^|_)name$|(^|_)display_?name$|(^|_)full_?name$/, make.wholeName],
  [/(^|_)(department|division)$/, make.department],
  [/(^|_)(job|job_title|position|profession|occupation)$/, make.job],
  [/(^|_)(role|roles)$/, make.oneOf('user', 'user', 'user', 'editor', 'admin')],
  [/(^|_)(status|state_of_\w+)$|_status$/, make.oneOf('active', 'pending', 'accepted')],
  [/(^|_)(locale|language|lang)(_code)?$/, make.language],
  [/(^|_)(time_?zone|zoneinfo|tz)$/, make.timeZone],
  [/(^|_)(city|town)$/, make.city],
  [/(^|_)(state|region|province)$/, make.region],
  [/(^|_)country$/, make.country],
  [/(^|_)(street|street_address|address_line\w*)$/, make.street],
  [/(^|_)(zip|zip_code|postcode|postal_code)$/, make.postcode],
  [/(^|_)(location|place)$/, make.place],
  [/(^|_)address$/, make.address],
  [/(^|_)(birth_?date|birth_?day|date_of_birth|dob)$/, make.birthday],
  [/(^|_)(gender|sex)$/, make.sexName],
  [/(avatar|picture|image|photo|img|logo)(_ur[il])?$/, make.picture],
  [/(^|_)(website|homepage|url|uri|link|profile)$/, make.website],
  [/(^|_)(bio|about|description|motivation|summary|note|notes|comment)$/, make.sentence],
  [/_at$|(^|_)timestamp$/, make.dateTime],
  [/(^|_)date$/, make.date],
  [/(^|_)theme$/, make.oneOf('light', 'dark')],
];

/**
 * What the name of a member, and that of the object around it, say of its text.
 * @param path names of the members that lead to it, e.g. `['name', 'first']`
 */
export function meaningOf(path: readonly string[]): Meaning | undefined {
  const whole = path.slice(-2).map(snake).join('_');
  return meanings.find(([name]) => name.test(whole))?.[1];
}

function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}
