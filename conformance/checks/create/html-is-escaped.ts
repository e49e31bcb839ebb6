import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';

export const htmlIsEscaped = check({
  id: 'create.html-is-escaped',
  title: 'The signs <, > and & are written as escapes in JSON',
  level: 'may',
  operations: ['createIdentity'],
  source: ['spec/schemas/identity.yaml'],
  async run({ target, people }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ metadata_public: { t: '<&>' } }) });
    expectStatus(answer, 201);
    expectThat(
      answer.text.includes('\\u003c\\u0026\\u003e'),
      'metadata_public',
      '\\u003c\\u0026\\u003e',
      answer.text,
      answer,
    );
  },
});
