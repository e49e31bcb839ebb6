import { ApiError } from '../../../http/errors.ts';
import { hasSecondFactor } from '../../credentials/factors.ts';
import type { Realm } from '../../realm.ts';
import type { Holder } from './authenticate.ts';

/**
 * Whether a session that began with one factor needs a second, as it does once its identity has one;
 * `unknown` when that cannot be told because the credentials cannot be read.
 */
export function secondFactorOf({ session, identity }: Holder, realm: Realm): 'needless' | 'needed' | 'unknown' {
  if (realm.settings.oneFactorSuffices || session.authenticatorAssuranceLevel !== 'aal1') return 'needless';
  try {
    return hasSecondFactor(identity.credentials, realm) ? 'needed' : 'needless';
  } catch (error) {
    if (error instanceof ApiError) return 'unknown';
    throw error;
  }
}
