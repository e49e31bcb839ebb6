import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const schemaIdHasToBeText = check({
  id: 'patch.schema-id-has-to-be-text',
  title: 'A JSON Patch to a schema_id that is a number is refused, and the document named',
  level: 'may',
  operations: ['patchIdentity'],
  source: ['behaviour/patch.view'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    const json = [{ op: 'replace', path: '/schema_id', value: 5 }];
    const document = dialect.patch.view.replace(/^\*?identity\./, '');
    expectError(await target.call('patchIdentity', [id], { json }), 400, {
      message: `json: cannot unmarshal number into Go struct field ${document}.schema_id of type string`,
    });
  },
});
