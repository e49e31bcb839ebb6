// Promise: with several identity schemas, generate, seed and serve have the same people.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { start } from '../../src/server/start.ts';
import { runIdentikit } from '../command-line/run-command.ts';

const config = 'fixtures/recordings/kratos.yml';

/** A configuration with one schema whose identifiers lead back to their owners, and one where they do not. */
function patternsConfig(): string {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-schemas-'));
  const schema = (name: string, member: object) => {
    const identifier = { ...member, 'ory.sh/kratos': { credentials: { password: { identifier: true } } } };
    const traits = { type: 'object', required: [name], properties: { [name]: identifier } };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ type: 'object', properties: { traits } }));
  };
  schema('email', { type: 'string', format: 'email' });
  schema('badge', { type: 'string', pattern: '^[a-z]{4}-[0-9]{10}$' });
  const file = join(folder, 'kratos.yml');
  const schemas = ['email', 'badge'].map((id) => `    - { id: ${id}, url: "file://${folder}/${id}.json" }`);
  writeFileSync(file, `identity:\n  default_schema_id: email\n  schemas:\n${schemas.join('\n')}\n`);
  return file;
}

test.each([
  ['that are there', config, 5000],
  ['that come into being when they are touched', config, 1],
  ['whose identifiers do not lead back', patternsConfig(), 1],
])('people %s', async (_, file, untouchedFrom) => {
  const options = { port: 0, publicPort: 0, config: file, seed: 'demo', count: 100, untouchedFrom };
  const server = await start(options, () => {});
  try {
    const generated = await runIdentikit('generate', '--config', file, '--count', '100', '--seed', 'demo').ended;
    const expected = generated.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const found = [...server.backend.world.after('')];
    expect(found.map(({ id, schemaId, traits }) => [id, schemaId, JSON.parse(traits)])).toEqual(
      expected.map(({ id, schema_id, traits }) => [id, schema_id, traits]).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    expect(new Set(found.map(({ schemaId }) => schemaId)).size).toBeGreaterThan(1);
    const seeded = await runIdentikit('seed', server.adminUrl, '--seed', 'demo', '--count', '103').ended;
    expect(seeded).toEqual({ code: 0, stdout: '3 created, 100 already there, 0 failed\n', stderr: '' });
  } finally {
    await server.close();
  }
});
