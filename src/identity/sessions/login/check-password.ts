import type { Moment } from '../../../command/moment.ts';
import { ApiError } from '../../../http/errors.ts';
import { saveChange } from '../../change.ts';
import type { Hasher } from '../../credentials/hash/hash-password.ts';
import { verifyPassword } from '../../credentials/hash/verify-password.ts';
import { hashOf, hashOne } from '../../credentials/hash-passwords.ts';
import type { Realm } from '../../realm.ts';
import type { LoginForm } from './login-flow.ts';
import { findPasswordHolder, type PasswordHolder } from './password-holder.ts';

/**
 * Looks who a password belongs to, as things stand at the end: others may write while it is compared.
 * A hash that the configured hasher does not make is replaced by one that it makes.
 * @param finish is called once, without any other command in between
 * @throws ApiError of releases that insist on the new hash
 */
export async function withPasswordHolder<T>(
  { identifier, password }: LoginForm,
  realm: Realm,
  moment: Moment,
  finish: (holder: PasswordHolder | undefined) => T,
): Promise<T> {
  for (;;) {
    const holder = findPasswordHolder(identifier, realm);
    if (!holder) return finish(undefined);
    const matches = await verifyPassword(password, holder.hash, realm.dialect.credentials);
    const outdated = matches && !understands(realm.settings.hasher, holder.hash);
    const hash = outdated ? await hashOne(password, realm, moment) : undefined;
    if (realm.world.identity(holder.stored.id) !== holder.stored) continue;
    if (outdated) replaceHash(holder, () => hashOf(hash)!, realm, moment);
    return finish(matches ? holder : undefined);
  }
}

function understands({ algorithm }: Hasher, hash: string): boolean {
  return (algorithm === 'bcrypt' ? /^\$2[abzy]?\$/ : /^\$argon2id\$/).test(hash);
}

function replaceHash(holder: PasswordHolder, hash: () => string, realm: Realm, moment: Moment): void {
  try {
    const credential = holder.loaded.credentials.get('password')!;
    const config = `{"hashed_password":${JSON.stringify(hash())}}`;
    const credentials = new Map([...holder.loaded.credentials, ['password', { ...credential, config }]]);
    saveChange({ ...holder.loaded, credentials }, holder, realm, moment);
  } catch (error) {
    if (!(error instanceof ApiError) || realm.dialect.login.failedRehash === 'refused') throw error;
  }
}
