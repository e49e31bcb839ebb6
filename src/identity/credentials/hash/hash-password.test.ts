import { describe, expect, it } from 'vitest';
import { releases } from '../../../dialect/releases.ts';
import { type Hasher, hashPassword, longPasswordMessage, PasswordTooLong, quickHasher } from './hash-password.ts';

const count = (length: number) => Uint8Array.from({ length }, (_, i) => i + 1);

describe('a password is hashed', () => {
  // Expected: Python bcrypt 4.0.1 with the salt 01 02 … 10.
  it.each([
    ['correct horse', 4, '$2a$04$.OGB/.SE/ueHAeqKBO2NC.37PvdBwBBS8kyV.ffBAgLR5S5mwTpUi'],
    ['correct horse', 6, '$2a$06$.OGB/.SE/ueHAeqKBO2NC.2nA3Z6q6tJsIIR8a4aVpd247Ya7CQrS'],
    ['pässwörd €', 4, '$2a$04$.OGB/.SE/ueHAeqKBO2NC.x.sowXlVf1u9IaXCpb8sTcbgxnoenLa'],
    ['a'.repeat(72), 4, '$2a$04$.OGB/.SE/ueHAeqKBO2NC.v3r1Q5eZYyiUYFYeFFNFuEN2sFeoXfK'],
    ['🔑', 4, '$2a$04$.OGB/.SE/ueHAeqKBO2NC.dirvM4pwCYaNlplK1vGhaWW/QThc2IC'],
  ])('by bcrypt: %s at cost %i', async (password, cost, hash) => {
    expect(await hashPassword(password, { algorithm: 'bcrypt', cost }, count)).toBe(hash);
  });

  // Expected: Python argon2-cffi.
  it('by argon2id', async () => {
    const hasher: Hasher = {
      algorithm: 'argon2',
      memoryKiB: 128,
      iterations: 2,
      parallelism: 2,
      saltLength: 16,
      keyLength: 32,
    };
    expect(await hashPassword('pässwörd €', hasher, count)).toBe(
      '$argon2id$v=19$m=128,t=2,p=2$AQIDBAUGBwgJCgsMDQ4PEA$Fjo05W1d/+qgK+hsOICz2WQ0Kydv5iyDTQNsjPeAwoM',
    );
  });

  it('unless bcrypt finds it too long, and the text of each release counts bytes', async () => {
    const error = await hashPassword(`${'a'.repeat(71)}é`, quickHasher, count).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PasswordTooLong);
    expect(longPasswordMessage(error as PasswordTooLong, releases['v26.2.0'].credentials)).toBe(
      'I[#/password] S[] the password does not fulfill the password policy because: The password must be at most 72 characters long, but got 73.',
    );
    expect(longPasswordMessage(error as PasswordTooLong, releases['v1.0.0'].credentials)).toBe(
      'I[#/password] S[] the password does not fulfill the password policy because: passwords are limited to a maximum length of 72 characters',
    );
  });
});
