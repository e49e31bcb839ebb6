import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Fault, decodeRawBase64, encodeRawBase64 } from './base64.ts';

describe('base64 without padding', () => {
  it('comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('std' as const, 'url' as const), (bytes, alphabet) => {
        const text = String.fromCharCode(...bytes);
        expect(decodeRawBase64(encodeRawBase64(text, alphabet), alphabet)).toBe(text);
      }),
    );
  });

  it.each([
    ['ZGVmYXVsdB', 'default'],
    ['ZGVm\r\nYXVsdA', 'default'],
    ['', ''],
    ['nope', '\x9e\x8a^'],
    ['ZGVmYXVsdA==', undefined],
    ['Z', undefined],
    ['a/b+', undefined],
  ])('is read as Go reads it: %j', (text, bytes) => {
    expect(decodeRawBase64(text, 'url')).toBe(bytes);
  });
});

describe('base64 with padding', () => {
  it.each([
    ['AQID', undefined],
    ['AQI=', undefined],
    ['AQI\n=', undefined],
    ['not base64!', 3],
    ['AQ=', 3],
    ['AQ=x', 2],
    ['AQ==x', 4],
    ['AQ', 0],
    ['=AQI', 0],
    ['é', 0],
  ])('is found fault with where Go does: %j', (text, offset) => {
    expect(base64Fault(text)).toBe(offset);
  });
});
