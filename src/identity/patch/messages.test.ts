import { describe, expect, test } from 'vitest';
import { releases } from '../../dialect/releases.ts';
import { applyPatch } from './apply-patch.ts';
import { PatchRefused } from './patch-refused.ts';

const document = JSON.stringify({
  id: '1',
  state: 'active',
  traits: { email: 'ann@example.com' },
  verifiable_addresses: [{ id: '2', verified: false }],
  metadata_public: null,
});

/** The text of the refusal, `dropped` for a crash, or what `member` of the document is afterwards. */
function outcome(body: string, release: 'v1.3.1' | 'v26.2.0', member = 'traits'): unknown {
  try {
    return JSON.parse(applyPatch(body, document, releases[release]))[member];
  } catch (error) {
    if (!(error instanceof PatchRefused)) throw error;
    return error.dropped ? 'dropped' : error.message;
  }
}

const op = (kind: string, path: string, value?: unknown) => JSON.stringify([{ op: kind, path, value }]);
const before = { email: 'ann@example.com' };
const noPatch = (kind: string) => `json: cannot unmarshal ${kind} into Go value of type jsonpatch.Patch`;
const noOperation = (kind: string) => `json: cannot unmarshal ${kind} into Go value of type jsonpatch.Operation`;
const invalidState = 'invalid state detected';

describe('what is said of', () => {
  test.each([
    // Decoding the patch: [situation, body, v1.3.1, v26.2.0]
    ['no body', '', 'unexpected end of JSON input', invalidState],
    ['blanks', ' \n', 'unexpected end of JSON input', invalidState],
    ['garbage behind', '[]x', "invalid character 'x' after top-level value", invalidState],
    ['an object', '{}', noPatch('object'), noPatch('object')],
    ['a string', '"x"', noPatch('string'), noPatch('string')],
    ['a number', '1', noPatch('number'), noPatch('number')],
    ['a list of numbers', '[1]', noOperation('number'), noOperation('number')],
    ['a list of strings', '["x"]', noOperation('string'), noOperation('string')],
    ['a list of lists', '[[]]', noOperation('array'), noOperation('array')],
    ['a list of null', '[null]', 'unsupported operation: unknown', 'invalid operation null: unsupported operation'],
    ['null', 'null', before, before],
    ['an empty list', '[]', before, before],
    // Checking the operations
    ['an empty operation', '[{}]', 'unsupported operation: unknown', 'invalid operation {}: unsupported operation'],
    [
      'op in capitals',
      '[{"path":"/state","op":"Replace","value": 1}]',
      'unsupported operation: Replace',
      'invalid operation {"op":"Replace","path":"/state","value":1}: unsupported operation',
    ],
    ['test', op('test', '/state', 'active'), 'unsupported operation: test', 'unsupported operation: test'],
    [
      'move without from',
      op('move', '/state'),
      'unsupported operation: move',
      `invalid operation {"op":"move","path":"/state"}: failed to decode 'from': operation, missing from field: missing value`,
    ],
    [
      'no path',
      '[{"op":"remove"}]',
      'error parsing patch operations: operation missing path field: missing value',
      `invalid operation {"op":"remove"}: failed to decode 'path': operation missing path field: missing value`,
    ],
    [
      'a path of number',
      '[{"op":"remove","path":5}]',
      'error parsing patch operations: json: cannot unmarshal number into Go value of type string',
      `invalid operation {"op":"remove","path":5}: failed to decode 'path': json: cannot unmarshal number into Go value of type string`,
    ],
    [
      'add without value',
      op('add', '/traits'),
      null,
      `invalid operation {"op":"add","path":"/traits"}: failed to decode 'value': operation, missing value field: missing value`,
    ],
    ['a denied path', op('add', '/id', 'x'), 'patch includes denied path: /id', 'patch includes denied path: /id'],
    ['a denied path in capitals', op('add', '/ID', 'x'), before, 'patch includes denied path: /ID'],
    [
      'a path into oidc credentials',
      op('remove', '/credentials/oidc/config'),
      'remove operation does not apply: doc is missing path: "/credentials/oidc/config": missing value',
      'patch includes denied path: /credentials/oidc/config',
    ],
    // Applying them: the same in both unless two texts are given
    [
      'a missing member',
      op('remove', '/foo'),
      "error in remove for path: '/foo': unable to remove nonexistent key: foo: missing value",
    ],
    [
      'a missing parent',
      op('remove', '/a/b'),
      'remove operation does not apply: doc is missing path: "/a/b": missing value',
    ],
    [
      'a missing element',
      op('remove', '/verifiable_addresses/7'),
      "error in remove for path: '/verifiable_addresses/7': Unable to access invalid index: 7: invalid index referenced",
    ],
    [
      'removing -',
      op('remove', '/verifiable_addresses/-'),
      `error in remove for path: '/verifiable_addresses/-': strconv.Atoi: parsing "-": invalid syntax`,
    ],
    [
      'replacing below a missing parent',
      op('replace', '/a/0', 1),
      'replace operation does not apply: doc is missing path: /a/0: missing value',
    ],
    [
      'replacing a missing element',
      op('replace', '/verifiable_addresses/7', 1),
      'replace operation does not apply: doc is missing key: /verifiable_addresses/7: missing value',
    ],
    [
      'adding beyond the end',
      op('add', '/verifiable_addresses/7', 1),
      "error in add for path: '/verifiable_addresses/7': Unable to access invalid index: 7: invalid index referenced",
    ],
    [
      'adding a word to an array',
      op('add', '/verifiable_addresses/foo', 1),
      `error in add for path: '/verifiable_addresses/foo': value was not a proper array index: 'foo': strconv.Atoi: parsing "foo": invalid syntax`,
    ],
    [
      'a negative index of a new array',
      op('add', '/metadata_public/a/-2', 1),
      'Unable to ensure path for negative index other than -1: -2: invalid index referenced',
    ],
    [
      'going below a scalar',
      op('add', '/state/x', 1),
      'json: cannot unmarshal string into Go value of type map[string]*jsonpatch.lazyNode',
      invalidState,
    ],
    [
      'a path without slash',
      op('add', 'id', 1),
      'add operation does not apply: doc is missing path: "id": missing value',
    ],
    [
      'the empty path with a number',
      op('add', '', 5),
      'add operation does not apply: doc is missing path: "": missing value',
      'json: cannot unmarshal number into Go value of type map[string]*jsonpatch.lazyNode',
    ],
    [
      'the empty path with null',
      op('replace', '', null),
      'add operation does not apply: doc is missing path: "": missing value',
      'json: error calling MarshalJSON for type *jsonpatch.partialDoc: invalid value, expected object',
    ],
    [
      'removing the empty path',
      op('remove', ''),
      'remove operation does not apply: doc is missing path: "": missing value',
      "error in remove for path: '': unable to remove nonexistent key: : missing value",
    ],
    [
      'removing /',
      op('remove', '/'),
      "error in remove for path: '/': unable to remove nonexistent key: : missing value",
    ],
    [
      'an empty part',
      op('add', '/traits//y', 1),
      { ...before, '': { y: 1 } },
      'add operation does not apply: doc is missing path: "/traits//y": missing value',
    ],
    [
      'missing parents with escapes',
      op('add', '/metadata_public/x~1y/z~0w/q', 1),
      'add operation does not apply: doc is missing path: "/metadata_public/x~1y/z~0w/q": missing value',
    ],
    [
      'null and then below it',
      '[{"op":"add","path":"/traits/a","value":null},{"op":"add","path":"/traits/a/b","value":1}]',
      'dropped',
      invalidState,
    ],
  ])('%s', (_situation, body, old, recent: unknown = old) => {
    expect(outcome(body, 'v1.3.1')).toEqual(old);
    expect(outcome(body, 'v26.2.0')).toEqual(recent);
  });
});

describe('what takes effect though JSON Patch would refuse it', () => {
  test.each([
    ['replacing a missing member', op('replace', '/traits/new', 1), 'traits', { ...before, new: 1 }],
    ['adding below null', op('add', '/metadata_public/a/b', 1), 'metadata_public', { a: { b: 1 } }],
    [
      'adding to an array that is missing',
      op('add', '/metadata_public/a/2', 1),
      'metadata_public',
      { a: [null, null, 1] },
    ],
    ['a negative index', op('add', '/metadata_public/a/-1', 1), 'metadata_public', { a: [1] }],
    ['text before the first slash', op('add', 'x/id', 'other'), 'id', 'other'],
  ])('%s', (_situation, body, member, after) => {
    expect(outcome(body, 'v1.3.1', member)).toEqual(after);
    expect(outcome(body, 'v26.2.0', member)).toEqual(after);
  });
});
