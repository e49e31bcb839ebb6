import { describe, expect, it } from 'vitest';
import { parseByteSize } from './byte-size.ts';

describe('a size in bytes is read', () => {
  it.each([
    ['0B', 0],
    ['1KB', 1024],
    ['128MB', 134_217_728],
    ['1.5 gb', 1_610_612_736],
    [' 2TB ', 2_199_023_255_552],
  ])('%s', (text, bytes) => expect(parseByteSize(text)).toBe(bytes));

  it.each(['', '128', 'MB', '12XB', '1 2MB', '-1MB', '1,5GB'])('and %j is none', (text) =>
    expect(parseByteSize(text)).toBeUndefined());
});
