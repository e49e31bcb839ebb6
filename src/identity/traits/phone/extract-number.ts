const digit = '\\p{Nd}';
const punctuation =
  '\\-x\u2010-\u2015\u2212\u30fc\uff0d-\uff0f \u00a0\u00ad\u200b\u2060\u3000()\uff08\uff09\uff3b\uff3d.\\[\\]/~\u2053\u223c\uff5e';
const extension =
  `(?:;ext=(${digit}{1,7})|[ \u00a0\\t,]*(?:e?xt(?:ensi(?:o\u0301?|\u00f3))?n?|\uff45?\uff58\uff54\uff4e?|` +
  `[;,x\uff58#\uff03~\uff5e]|int|anexo|\uff49\uff4e\uff54)[:.\uff0e]?[ \u00a0\\t,\\-]*(${digit}{1,7})#?|[\\- ]+(${digit}{1,5})#)`;
const viable = new RegExp(
  `^(?:${digit}{2}|[+\uff0b]*(?:[${punctuation}*]*${digit}){3}[${punctuation}*A-Za-z${digit}]*${extension}?)$`,
  'u',
);
const extensionAtEnd = new RegExp(`${extension}$`, 'u');
const numberStart = new RegExp(`[+\uff0b${digit}]`, 'u');
const globalContext = new RegExp(`^\\+[\\-.()]*${digit}[${digit}\\-.()]*$`, 'u');
const label = `[A-Za-z${digit}](?:[A-Za-z${digit}\\-]*[A-Za-z${digit}])?`;
const domainContext = new RegExp(`^(?:${label}\\.)*(?=[A-Za-z])${label}\\.?$`, 'u');

/**
 * The part of a text that can be a phone number, without an extension (`;ext=5`, ` x12`) and without what stands
 * before it (`tel:`); undefined when there is none. Letters stay: `+1 800 FLOWERS` is a number.
 */
export function extractNumber(text: string): string | undefined {
  const number = withoutSubaddress(possibleNumber(text));
  if (!isViable(number)) return undefined;
  const end = extensionAtEnd.exec(number);
  return end !== null && isViable(number.slice(0, end.index)) ? number.slice(0, end.index) : number;
}

function isViable(number: string): boolean {
  return number.length >= 2 && viable.test(number);
}

function possibleNumber(text: string): string {
  const at = text.indexOf(contextKey);
  if (at >= 0) {
    const context = /^[^;]*/.exec(text.slice(at + contextKey.length))![0];
    if (!globalContext.test(context) && !domainContext.test(context)) return '';
    if (at > 0) {
      const start = text.lastIndexOf('tel:', at) === -1 ? 0 : text.indexOf('tel:') + 'tel:'.length;
      return (context.startsWith('+') ? context : '') + text.slice(start, at);
    }
  }
  const start = text.search(numberStart);
  return start === -1 ? '' : text.slice(start).replace(/[\\/] *x.*$/s, '');
}

const contextKey = ';phone-context=';

function withoutSubaddress(number: string): string {
  const at = number.indexOf(';isub=');
  return at > 0 ? number.slice(0, at) : number;
}
