import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';

export const controlCharacters = check({
  id: 'error.control-characters',
  title: 'A backspace and a form feed in a text of the server are escaped as the release does',
  level: 'may',
  profile: 'read-only',
  operations: ['listSessions'],
  source: ['behaviour/json.shortEscapes'],
  async run({ target, dialect }) {
    const answer = await target.call('listSessions', [], { query: { expand: 'a\bb\fc' } });
    expectStatus(answer, 400);
    const written = dialect.json.shortEscapes ? 'a\\bb\\fc' : 'a\\u0008b\\u000cc';
    expectThat(answer.text.includes(written), 'body', `the text ${written}`, answer.text, answer);
  },
});
