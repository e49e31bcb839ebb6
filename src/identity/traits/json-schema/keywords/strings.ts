import { goQuote } from '../../../../json/go-quote.ts';
import type { JsonObject } from '../../../../json/value.ts';
import { countRunes } from '../../go/letters.ts';
import { compilePattern } from '../../pattern.ts';
import { fail } from '../failure.ts';
import type { Keyword } from '../schema-node.ts';
import { decodeBase64, isJson } from './content.ts';
import { readCount } from './read-keyword.ts';

/** Lengths are counted in code points. */
export const lengthKeywords: Keyword = (schema) => {
  const least = readCount(schema, 'minLength');
  const most = readCount(schema, 'maxLength');
  if (least === undefined && most === undefined) return undefined;
  return (value) => {
    if (typeof value !== 'string') return undefined;
    const length = countRunes(value);
    if (least !== undefined && length < least) {
      const short = fail('minLength', `length must be >= ${least}, but got ${length}`);
      return most !== undefined && length > most ? [short, tooLong(most, length)] : [short];
    }
    return most !== undefined && length > most ? [tooLong(most, length)] : undefined;
  };
};

function tooLong(most: number, length: number) {
  return fail('maxLength', `length must be <= ${most}, but got ${length}`);
}

export const patternKeyword: Keyword = (schema) => {
  const source = schema.get('pattern');
  if (typeof source !== 'string') return undefined;
  const pattern = compilePattern(source);
  const message = `does not match pattern ${goQuote(source)}`;
  return (value) => (typeof value === 'string' && !pattern.matches(value) ? [fail('pattern', message)] : undefined);
};

/** Content of an encoding that is not known is not looked at. */
export const contentKeywords: Keyword = (schema, { draft }) => {
  if (draft.version < 7) return undefined;
  const encoding = readText(schema, 'contentEncoding');
  const mediaType = readText(schema, 'contentMediaType');
  const decode = encoding === 'base64' ? decodeBase64 : encoding === '' ? (text: string) => text : undefined;
  if (decode === undefined || (encoding === '' && mediaType !== 'application/json')) return undefined;
  const wrongType = `value is not of mediatype ${goQuote(mediaType)}`;
  return (value) => {
    if (typeof value !== 'string') return undefined;
    const content = decode(value);
    if (content === undefined) return [fail('contentEncoding', `${goQuote(value)} is not ${encoding} encoded`)];
    return mediaType === 'application/json' && !isJson(content) ? [fail('contentMediaType', wrongType)] : undefined;
  };
};

function readText(schema: JsonObject, keyword: string): string {
  const value = schema.get(keyword);
  return typeof value === 'string' ? value : '';
}
