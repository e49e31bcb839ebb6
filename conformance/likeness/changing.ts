/** Ids. */
export const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Ids and tokens: what a server gives and is asked for later. */
export const idsAndTokens = new RegExp(`${uuids.source}|\\bory_(?:st|lo|at|rt)_[A-Za-z0-9]{20,}`, 'g');

/** Times as RFC 3339 has them. */
export const times = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g;

/** What is random in an answer beside ids, and its name: to be replaced after ids and before times. */
export const secrets: readonly (readonly [RegExp, string])[] = [
  [/\bory_(?:st|lo|at|rt)_[A-Za-z0-9]{20,}/g, '«token»'],
  [/((?:[?&](?:amp;)?|\\u0026)token=)[A-Za-z0-9]{20,}/g, '$1«token»'],
  [/("recovery_code":\s*")\d+"/g, '$1«code»"'],
  [/("ip_address":\s*")127\.0\.0\.1(?::\d+)?"/g, '$1«ip»"'],
  [/("user_handle":\s*")[A-Za-z0-9+/]{22}=="/g, '$1«handle»"'],
  [/\$(?:2[abzy]?|argon2id?)\$[^"\s]+/g, '«hash»'],
];
