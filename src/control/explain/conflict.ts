import type { Identity } from '../../identity/identity.ts';
import type { World } from '../../store/world.ts';
import type { Explainer } from './refusal.ts';

/** 409: something in the body belongs to somebody else. */
export const takenValue: Explainer = ({ status, body, routed, backend: { world } }) => {
  if (status !== 409) return undefined;
  const own = routed?.params.id;
  for (const text of textsOf(body)) {
    const holder = holderOf(text, world);
    if (!holder || holder.identity.id === own) continue;
    const { identity, as, stored } = holder;
    return {
      why: `${JSON.stringify(text)} is the ${as} of identity ${identity.id}, and must be unique${stored === text ? '' : `; it is stored as ${JSON.stringify(stored)}, and letter case does not count`}.`,
      nearest: `Choose another one, or change identity ${identity.id}.`,
      ...(routed?.operationId === 'batchPatchIdentities' ? { quirk: 'batch-single-conflict-whole' as const } : {}),
    };
  }
  return { why: 'Something in it must be unique, and belonged to another identity, or stood in the request twice.' };
};

interface Holder {
  readonly identity: Identity;
  readonly as: string;
  readonly stored: string;
}

function holderOf(text: string, world: World): Holder | undefined {
  const folded = text.trim().toLowerCase();
  for (const type of ['password', 'code', 'webauthn', 'passkey', 'oidc', 'saml']) {
    const stored = type === 'oidc' || type === 'saml' ? text : folded;
    const identity = world.identityByIdentifier(type, stored);
    if (identity) return { identity, as: `${type} identifier`, stored };
  }
  for (const [index, as] of [
    ['verifiable:email', 'verifiable address'],
    ['recovery:email', 'recovery address'],
  ] as const) {
    const identity = world.holder([index, folded]);
    if (identity) return { identity, as, stored: folded };
  }
  const identity = text === '' ? undefined : world.identityByExternalId(text);
  return identity && { identity, as: 'external id', stored: text };
}

/** Every string in it, however deep. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsOf(item);
}
