import { expect, test } from 'vitest';
import { runIdentikit } from '../command-line/run-command.ts';
import { startMock } from '../mock/start-mock.ts';
import { identitiesOf } from './identities-of.ts';

/** The status of a native login. */
async function logIn(publicUrl: string, identifier: string, password: string): Promise<number> {
  const flow = (await (await fetch(`${publicUrl}/self-service/login/api`)).json()) as { id: string };
  const answer = await fetch(`${publicUrl}/self-service/login?flow=${flow.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ method: 'password', identifier, password }),
  });
  return answer.status;
}

test('nine of ten people sign in with the known password, and nobody with another', async () => {
  const server = await startMock({ config: undefined });
  try {
    const words = ['--count', '40', '--password', 'open sesame', '--inactive', '0'];
    const { code, stderr } = await runIdentikit('seed', server.adminUrl, ...words).ended;
    expect([code, stderr]).toEqual([0, '']);
    const identifiers = (await identitiesOf(server.adminUrl)).map(({ traits }) => String(traits.email));
    const statuses = await Promise.all(identifiers.map((one) => logIn(server.publicUrl, one, 'open sesame')));
    const able = statuses.filter((status) => status === 200).length;
    expect(able).toBeGreaterThan(25);
    expect(able).toBeLessThan(40);
    expect(await logIn(server.publicUrl, identifiers[0]!, 'another')).toBe(400);
  } finally {
    await server.close();
  }
});
