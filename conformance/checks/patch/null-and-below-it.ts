import { check } from '../../check.ts';
import { expectError, expectThat } from '../../expect.ts';

export const nullAndBelowIt = check({
  id: 'patch.null-and-below-it',
  title: 'Null and then a member below it in one patch closes the connection, or is refused',
  level: 'may',
  profile: 'full',
  operations: ['patchIdentity'],
  source: ['quirks/patch-null-drops-connection', 'behaviour/patch.library'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  async run({ target, people, dialect }) {
    const { id } = await people.creation({ metadata_public: { a: 1 } });
    const json = [
      { op: 'replace', path: '/metadata_public/a', value: null },
      { op: 'add', path: '/metadata_public/a/b', value: 1 },
    ];
    const send = () => target.call('patchIdentity', [id], { json });
    if (dialect.patch.library === '5.9') expectError(await send(), 400, { message: 'invalid state detected' });
    else expectThat(await target.drops(send), 'answer', 'a closed connection', 'an answer');
  },
});
