import type { Asking } from './asking.ts';
import type { Shown } from './shown-by.ts';

/** Patches a new person and tells the status, and what `pick` picks out of the next read. */
const patched =
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
    (operations: readonly object[], pick: (identity: any) => unknown = () => undefined) =>
    async ({ ask, person }: Asking): Promise<readonly unknown[]> => {
      const { id } = await person({ metadata_public: { a: [1, 2] } });
      const { status } = await ask('PATCH', `/identities/${id}`, operations);
      return [status, pick((await ask('GET', `/identities/${id}`)).json)];
    };

/** Quirks of JSON Patch. */
export const patchQuirks: Readonly<Record<string, Shown>> = {
  'patch-credentials-open': {
    show: patched([{ op: 'replace', path: '/credentials/password/identifiers', value: ['x'] }]),
    observed: [200, undefined],
    strict: [400, undefined],
  },
  'patch-null-drops-connection': {
    show: patched([
      { op: 'add', path: '/metadata_public/b', value: null },
      { op: 'add', path: '/metadata_public/b/c', value: 1 },
    ]),
    observed: [0, undefined],
    strict: [400, undefined],
  },
  'patch-other-identity': {
    show: async ({ ask, person }) => {
      const [own, other] = [await person(), await person()];
      const { status } = await ask('PATCH', `/identities/${own.id}`, [
        { op: 'replace', path: '/traits', value: other.traits },
        { op: 'replace', path: 'x/id', value: other.id },
        { op: 'add', path: '/metadata_public', value: 'overwritten' },
      ]);
      return [status, (await ask('GET', `/identities/${other.id}`)).json.metadata_public];
    },
    observed: [200, 'overwritten'],
    strict: [400, null],
  },
  'patch-remove-breaks-fields': {
    show: patched([{ op: 'remove', path: '/created_at' }], (read) => read.created_at.slice(0, 4) === '0001'),
    observed: [200, true],
    strict: [400, false],
  },
  'patch-remove-no-effect': {
    show: patched([{ op: 'remove', path: '/metadata_public' }], (read) => read.metadata_public),
    observed: [200, { a: [1, 2] }],
    strict: [200, null],
  },
  'patch-replace-adds': {
    show: patched([{ op: 'replace', path: '/metadata_public/b/c', value: 1 }], (read) => read.metadata_public),
    observed: [200, { a: [1, 2], b: { c: 1 } }],
    strict: [400, { a: [1, 2] }],
  },
  'patch-state-changed-at': {
    show: patched([{ op: 'add', path: '/state_changed_at', value: '2001-02-03T04:05:06Z' }], (read) =>
      read.state_changed_at.slice(0, 4),
    ),
    observed: [200, '2001'],
    strict: [400, String(new Date().getFullYear())],
  },
  'patch-three-ops': {
    show: patched(
      [
        { op: 'test', path: '/metadata_public', value: { a: [1.0, 2] } },
        { op: 'copy', from: '/metadata_public/a', path: '/metadata_public/b' },
        { op: 'move', from: '/metadata_public/a/0', path: '/metadata_public/c' },
      ],
      (read) => read.metadata_public,
    ),
    observed: [400, { a: [1, 2] }],
    strict: [200, { a: [2], b: [1, 2], c: 1 }],
  },
  'patch-too-big': {
    show: patched([{ op: 'add', path: '/metadata_public', value: 'x'.repeat(5 * 1024 * 1024) }]),
    observed: [500, undefined],
    strict: [400, undefined],
  },
};
