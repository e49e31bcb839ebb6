import { describe, expect, it } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { clockedBackend, hour } from '../mock/clocked-backend.ts';

const unparsable = (text: string) =>
  `Unable to parse "expires_in" whose format should match "[0-9]+(ns|us|ms|s|m|h)" but did not: ${text}`;
const unknownId = '80000000-0000-4000-8000-000000000001';

describe.each(releaseNames)('recovery by the administrator in %s', (release) => {
  const setUp = async (settings = {}) => {
    const backend = clockedBackend(release, { settings });
    const { id } = await backend.person('ada@example.org');
    const make = (kind: 'link' | 'code', body: object = {}, query = '') =>
      backend.admin('POST', `/admin/recovery/${kind}${query}`, { identity_id: id, ...body });
    return { ...backend, make };
  };

  it('hands out links and codes that last as long as they are to', async () => {
    const { make } = await setUp({ recoveryLink: { enabled: true, lifespan: hour / 4 } });
    const link = await make('link');
    expect(link.status).toBe(200);
    expect(link.json.recovery_link).toMatch(
      /^http:\/\/127\.0\.0\.1:4433\/self-service\/recovery\?flow=[\da-f-]{36}&token=[A-Za-z0-9]{32}$/,
    );
    expect(link.text).toContain('&token=');
    expect(link.json.expires_at).toMatch(/^2030-01-02T03:19:05\./);
    const code = await make('code', { expires_in: '26h' });
    expect(code.status).toBe(201);
    expect(code.json.recovery_link).toMatch(/^http:\/\/127\.0\.0\.1:4455\/recovery\?a=1&flow=[\da-f-]{36}$/);
    expect(code.json.recovery_code).toMatch(/^\d{6}$/);
    expect(code.json.expires_at).toMatch(/^2030-01-03T05:04:05\./);
    expect((await make('code', { expires_in: '1.5s500000us' })).json.expires_at).toMatch(/^2030-01-02T03:04:07\./);
  });

  it('refuses spans that are none, or that have passed', async () => {
    const { make } = await setUp();
    const reason = async (kind: 'link' | 'code', expires_in: string) =>
      (await make(kind, { expires_in })).json.error.reason;
    for (const kind of ['link', 'code'] as const)
      for (const text of ['1d', '10', ' 1h', '1H', '2562048h', '<&>'])
        expect(await reason(kind, text)).toBe(unparsable(text));
    const raw = release === 'v1.0.0' || release === 'v1.1.0';
    for (const [text, printed] of [
      ['0s', '0s'],
      ['-1h', '-1h0m0s'],
      ['-1.5h', '-1h30m0s'],
      ['-1us', '-1µs'],
    ] as const) {
      expect(await reason('link', text)).toBe(`Value from "expires_in" must be result to a future time: ${text}`);
      expect(await reason('code', text)).toBe(
        `Value from "expires_in" must result to a future time: ${raw ? text : printed}`,
      );
    }
  });

  it('tells faults in this order: span, kind of flow, return URL, identity', async () => {
    const { make } = await setUp();
    const body = { identity_id: unknownId };
    const evil = '?return_to=https://evil.example/';
    const reason = async (kind: 'link' | 'code', more: object, query = '') =>
      (await make(kind, { ...body, ...more }, query)).json.error.reason;
    expect(await reason('code', { expires_in: 'x', flow_type: 'x' }, evil)).toBe(unparsable('x'));
    const knowsTypes = release !== 'v1.0.0' && release !== 'v1.1.0';
    const forbidden = 'Requested return_to URL "https://evil.example/" is not allowed.';
    expect(await reason('code', { flow_type: 'x' }, evil)).toBe(
      knowsTypes ? 'Value from "flow_type" is not valid: "x"' : forbidden,
    );
    expect(await reason('code', {}, evil)).toBe(forbidden);
    expect(await reason('link', { flow_type: 'x' }, evil)).toBe(forbidden);
    expect(await reason('link', {})).toBe('The requested identity id does not exist.');
    expect(await reason('code', {})).toBe('could not find identity');
    expect([(await make('link', body)).status, (await make('code', body)).status]).toEqual([400, 404]);
  });

  it('can be switched off', async () => {
    const off = { enabled: false, lifespan: hour };
    const { make } = await setUp({ recoveryLink: off, recoveryCode: off });
    for (const kind of ['link', 'code'] as const) {
      const { status, json } = await make(kind, { expires_in: 'x' });
      expect([status, json.error.reason]).toEqual([
        404,
        'This endpoint was disabled by system administrator. Please check your url or contact the system administrator to enable it.',
      ]);
    }
  });
});
