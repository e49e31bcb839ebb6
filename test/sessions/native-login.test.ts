import { describe, expect, it } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { clockedBackend, hour, second } from '../mock/clocked-backend.ts';

describe.each(releaseNames)('native login in %s', (release) => {
  it('lets in who has the password, whatever the case of the identifier', async () => {
    const backend = clockedBackend(release);
    const person = await backend.person('ada@example.org');
    const { status, json } = await backend.logIn(' ADA@example.org ');
    expect(status).toBe(200);
    expect(json.session_token).toMatch(/^ory_st_[A-Za-z0-9]{32}$/);
    expect(json.session).toMatchObject({
      active: true,
      authenticator_assurance_level: 'aal1',
      authentication_methods: [{ method: 'password', aal: 'aal1' }],
      identity: { id: person.id, schema_url: 'http://127.0.0.1:4433/schemas/ZW1wbG95ZWU' },
      devices: [{ ip_address: '127.0.0.1:50000', user_agent: null, location: '' }],
    });
    const whoami = (headers: Record<string, string>) => backend.open('GET', '/sessions/whoami', undefined, headers);
    const known = await whoami({ authorization: `Bearer ${json.session_token}` });
    expect(known.json.id).toBe(json.session.id);
    expect(known.headers['x-kratos-authenticated-identity-id']).toBe(person.id);
    expect((await whoami({ 'x-session-token': 'another' })).status).toBe(401);
  });

  it.each([
    [undefined, 403],
    [true, 200],
  ])('asks for a second factor where there is one, unless one suffices: %s', async (oneFactorSuffices, expected) => {
    const backend = clockedBackend(release, { settings: { oneFactorSuffices } });
    const { id } = await backend.person('ada@example.org');
    const credential = { type: 'lookup_secret', config: { recovery_codes: [{ code: 'a' }] } };
    await backend.admin('PATCH', `/admin/identities/${id}`, [
      { op: 'add', path: '/credentials/lookup_secret', value: credential },
    ]);
    const { json } = await backend.logIn('ada@example.org');
    expect(json.session.identity?.id).toBe(oneFactorSuffices && id);
    const { status } = await backend.open('GET', '/sessions/whoami', undefined, {
      'x-session-token': json.session_token,
    });
    expect(status).toBe(expected);
  });

  it('shows the form again, with what is wrong', async () => {
    const backend = clockedBackend(release);
    await backend.person('ada@example.org');
    const id = await backend.flow();
    const fill = async (body: unknown) => {
      const { status, json } = await backend.open('POST', `/self-service/login?flow=${id}`, body);
      expect(status).toBe(400);
      const fields = json.ui.nodes.filter((node: { messages: unknown[] }) => node.messages.length > 0);
      return {
        form: (json.ui.messages ?? []).map(({ id }: { id: number }) => id),
        fields: fields.map((node: { attributes: { name: string } }) => node.attributes.name),
      };
    };
    const method = 'password';
    expect(await fill({ method, identifier: 'ada@example.org', password: 'no' })).toEqual({
      form: [4000006],
      fields: [],
    });
    expect(await fill({ method, identifier: 'x', password: 'no' })).toEqual({ form: [4000006], fields: [] });
    expect(await fill({ method, identifier: 'x' })).toEqual({ form: [], fields: ['password'] });
    expect(await fill({ method })).toEqual({ form: [], fields: ['identifier', 'password'] });
    expect(await fill({ identifier: 'x' })).toEqual({ form: [4010002], fields: [] });
    expect(await fill([])).toEqual({ form: [4000001], fields: [] });
  });

  it('knows no flow that was not begun, or too long ago', async () => {
    const backend = clockedBackend(release, { settings: { loginLifespan: 600 * second } });
    await backend.person('ada@example.org');
    expect((await backend.logIn('ada@example.org', undefined, 'x')).status).toBe(400);
    expect((await backend.logIn('ada@example.org', undefined, '80000000-0000-4000-8000-000000000001')).status).toBe(
      404,
    );
    const flow = await backend.flow();
    backend.wait(660 * second);
    const { status, json } = await backend.logIn('ada@example.org', undefined, flow);
    expect([status, json.error.id]).toEqual([410, 'self_service_flow_expired']);
    expect(json.error.reason).toBe('The self-service flow expired 1.00 minutes ago, initialize a new one.');
    expect((await backend.logIn('ada@example.org', undefined, json.use_flow_id)).status).toBe(200);
  });

  it('keeps inactive people out', async () => {
    const backend = clockedBackend(release);
    const { id } = await backend.person('ada@example.org');
    const { session_token: token } = (await backend.logIn('ada@example.org')).json;
    await backend.admin('PATCH', `/admin/identities/${id}`, [{ op: 'replace', path: '/state', value: 'inactive' }]);
    const { status, json } = await backend.logIn('ada@example.org');
    expect([status, json.error.details]).toEqual([401, { identity_id: id }]);
    const whoami = await backend.open('GET', '/sessions/whoami', undefined, { 'x-session-token': token });
    expect(whoami.status).toBe(401);
  });

  it('tells clients as proxies in front tell them', async () => {
    const backend = clockedBackend(release);
    await backend.person('ada@example.org');
    const device = async (headers: Record<string, string>) => {
      const form = { method: 'password', identifier: 'ada@example.org', password: 'a-secret-for-login' };
      const { json } = await backend.open('POST', `/self-service/login?flow=${await backend.flow()}`, form, headers);
      const { id: _, ...told } = json.session.devices[0];
      return told;
    };
    const utf8 = String.fromCharCode(...new TextEncoder().encode('Köln'));
    expect(
      await device({
        'true-client-ip': '9.9.9.9',
        'x-forwarded-for': '1.2.3.4',
        'user-agent': 'u'.repeat(600),
        'cf-ipcity': utf8,
        'cf-ipcountry': 'DE',
      }),
    ).toEqual({ ip_address: '9.9.9.9', user_agent: 'u'.repeat(512), location: 'Köln, DE' });
    expect(await device({ 'x-forwarded-for': '1.2.3.4, 5.6.7.8, 10.0.0.1' })).toMatchObject({ ip_address: '5.6.7.8' });
    expect(await device({ 'x-real-ip': '10.0.0.1' })).toMatchObject({ ip_address: '10.0.0.1' });
    const reads = ['v1.3.1', 'v25.4.0', 'v26.2.0'].includes(release);
    expect(await device({ 'cf-connecting-ip': '10.0.0.1' })).toMatchObject({
      ip_address: reads ? '10.0.0.1' : '127.0.0.1:50000',
    });
  });

  it('renews the session of who logs in again', async () => {
    const backend = clockedBackend(release);
    await backend.person('ada@example.org');
    const { session, session_token: token } = (await backend.logIn('ada@example.org')).json;
    const headers = { 'x-session-token': token };
    expect((await backend.open('GET', '/self-service/login/api', undefined, headers)).status).toBe(400);
    backend.wait(hour);
    const begun = await backend.open('GET', '/self-service/login/api?refresh=true', undefined, headers);
    const form = { method: 'password', identifier: 'ada@example.org', password: 'a-secret-for-login' };
    const again = await backend.open('POST', `/self-service/login?flow=${begun.json.id}`, form, headers);
    expect(again.json.session.id).toBe(session.id);
    expect(again.json.session.authentication_methods).toHaveLength(2);
    expect((await backend.admin('GET', '/admin/sessions')).json).toHaveLength(1);
  });

  it('replaces a hash that the configured hasher does not make', async () => {
    const backend = clockedBackend(release);
    const hashed_password = '$argon2id$v=19$m=32,t=2,p=4$cm94YnRVOW5jZzFzcVE4bQ$MNzk5BtR2vUhrp6qQEjRNw';
    const body = { traits: { email: 'ada@example.org' }, credentials: { password: { config: { hashed_password } } } };
    const { id } = (await backend.admin('POST', '/admin/identities', body)).json;
    const read = async () =>
      (await backend.admin('GET', `/admin/identities/${id}?include_credential=password`)).json.credentials.password
        .config;
    expect((await backend.logIn('ada@example.org', 'wrong')).status).toBe(400);
    expect(await read()).toEqual({ hashed_password });
    expect((await backend.logIn('ada@example.org', 'test')).status).toBe(200);
    expect((await read()).hashed_password).toMatch(/^\$2a\$04\$/);
    expect((await backend.logIn('ada@example.org', 'test')).status).toBe(200);
  });
});

describe('the label of the identifier', () => {
  const password = { 'ory.sh/kratos': { credentials: { password: { identifier: true } } } };
  const labels = (traits: unknown) => {
    const schema = JSON.stringify({
      $id: 'https://example.org/person.json',
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: { traits: { type: 'object', properties: traits } },
    });
    return Promise.all(
      (['v1.0.0', 'v1.1.0', 'v1.3.1', 'v25.4.0', 'v26.2.0'] as const).map(async (release) => {
        const { json } = await clockedBackend(release, { schema }).open('GET', '/self-service/login/api');
        return json.ui.nodes[1].meta.label;
      }),
    );
  };
  const plain = { id: 1070004, text: 'ID', type: 'info' };
  const titled = (title: string, more = {}) => ({
    id: 1070002,
    text: title,
    type: 'info',
    context: { ...more, title },
  });

  it('is the title of the one trait to log in with', async () => {
    const named = titled('E-Mail', { name: 'traits.email' });
    expect(await labels({ email: { type: 'string', title: 'E-Mail', ...password } })).toEqual([
      plain,
      titled('E-Mail'),
      titled('E-Mail'),
      named,
      named,
    ]);
  });

  it('is found among several, and in lists, by some releases only', async () => {
    const found = [plain, titled('E-Mail'), titled('E-Mail'), plain, plain];
    const email = { type: 'string', title: 'E-Mail', ...password };
    expect(await labels({ email, name: { type: 'string', ...password } })).toEqual(found);
    expect(await labels({ emails: { type: 'array', title: 'All', items: email } })).toEqual(found);
  });
});
