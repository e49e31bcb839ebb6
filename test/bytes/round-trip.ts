import { send, type WireAnswer } from '../wire/send.ts';

/** What an identity is made of, as JSON text. */
export interface Texts {
  readonly traits: string;
  readonly metadataPublic: string;
  readonly metadataAdmin: string;
}

/** The same three texts out of every answer that shows them. */
export interface RoundTrip {
  readonly created: Texts;
  readonly got: Texts;
  readonly listed: Texts;
  readonly put: Texts;
  readonly gotAfterPut: Texts;
  readonly patched: Texts;
  readonly gotAfterPatch: Texts;
}

/** Sends texts through every operation that takes or shows them, the patch touching none of them, and deletes them. */
export async function roundTrip(adminUrl: string, texts: Texts): Promise<RoundTrip> {
  const ask = async (method: string, path: string, body?: string): Promise<WireAnswer> => {
    const answer = await send(adminUrl, { method, path, body, headers: { 'content-type': 'application/json' } });
    if (answer === 'dropped' || answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const body = `{"traits":${texts.traits},"metadata_public":${texts.metadataPublic},"metadata_admin":${texts.metadataAdmin}}`;
  const created = await ask('POST', '/admin/identities', body);
  const path = `/admin/identities/${JSON.parse(created.text).id}`;
  const got = await ask('GET', path);
  const listed = await ask('GET', '/admin/identities');
  const put = await ask('PUT', path, body);
  const gotAfterPut = await ask('GET', path);
  const patched = await ask('PATCH', path, '[{"op":"replace","path":"/state","value":"inactive"}]');
  const gotAfterPatch = await ask('GET', path);
  await ask('DELETE', path);
  return {
    created: textsOf(created),
    got: textsOf(got),
    listed: textsOf(listed),
    put: textsOf(put),
    gotAfterPut: textsOf(gotAfterPut),
    patched: textsOf(patched),
    gotAfterPatch: textsOf(gotAfterPatch),
  };
}

/** Cuts the texts out of an identity; the members around them are always there and always in this order. */
function textsOf({ text }: WireAnswer): Texts {
  const shape = /"traits":(.*),"metadata_public":(.*),"metadata_admin":(.*),"created_at":/s.exec(text);
  if (!shape) throw new Error(`no identity: ${text}`);
  return { traits: shape[1]!, metadataPublic: shape[2]!, metadataAdmin: shape[3]! };
}
