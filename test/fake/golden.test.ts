import { expect, test } from 'vitest';
import { digestOf, readGoldens } from '../../scripts/golden-digests.ts';

test.each(
  readGoldens(),
)('$schema, seed $seed from $from on ($locales, $life): the same bytes as ever', async (golden) => {
  const { first, sha256 } = golden;
  expect(await digestOf(golden)).toEqual({ first, sha256 });
});
