import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { releases } from '../../dialect/releases.ts';
import { applyPatch } from './apply-patch.ts';
import { PatchRefused } from './patch-refused.ts';

/** A case of `fixtures/patch`, whose README says where the answers come from. */
interface RecordedPatch {
  name: string;
  body: string;
  document: string;
  '5.6': Answer;
  '5.9': Answer;
}
type Answer = { result: string } | { message: string } | { dropped: true };

const dialects = { '5.6': releases['v1.3.1'], '5.9': releases['v26.2.0'] };

function answerTo({ body, document }: RecordedPatch, library: '5.6' | '5.9'): Answer {
  try {
    return { result: applyPatch(body, document, dialects[library]) };
  } catch (error) {
    if (!(error instanceof PatchRefused)) throw error;
    return error.dropped ? { dropped: true } : { message: error.message };
  }
}

describe.each(['situations', 'generated'])('%s that the real library answered', (file) => {
  const text = readFileSync(new URL(`../../../fixtures/patch/${file}.json`, import.meta.url), 'utf8');
  test.each(JSON.parse(text) as RecordedPatch[])('$name', (recorded) => {
    expect(answerTo(recorded, '5.6')).toEqual(recorded['5.6']);
    expect(answerTo(recorded, '5.9')).toEqual(recorded['5.9']);
  });
});
