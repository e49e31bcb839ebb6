// Promise: exchanges and changes of a world are told as they happen, until it is dropped.
import { expect, test } from 'vitest';
import { hosted } from './hosted.ts';

const mock = hosted();

test('exchanges, changes, a reset and the end', async () => {
  await mock.control('POST', '/worlds', { name: 'watched' });
  const stream = await fetch(`${mock.server.adminUrl}/_world/watched/_identikit/events`);
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  const told = stream.text();
  const created = await mock.inWorld('watched', 'POST', '/admin/identities', { traits: { email: 'a@example.org' } });
  await mock.send('GET', '/admin/identities');
  await mock.inWorld('watched', 'GET', '/admin/identities/unknown');
  await mock.send('POST', '/_world/watched/_identikit/reset');
  await mock.inWorld('watched', 'POST', '/admin/identities', { traits: { email: 'b@example.org' } });
  await mock.control('DELETE', '/worlds/watched');
  const events = (await told)
    .split('\n\n')
    .flatMap((text) => [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)])
    .map(([, name, data]) => ({ name, data: JSON.parse(data!) }));
  expect(events.map(({ name }) => name)).toEqual(['change', 'exchange', 'exchange', 'reset', 'change', 'exchange']);
  expect(events[0]!.data).toEqual({ identity: created.json.id });
  expect(events[1]!.data.response.status).toBe(201);
  expect(events[2]!.data.explanation.why).toContain('is no UUID');
});
