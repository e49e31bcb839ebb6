import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPassword, verifyPassword } from './verify-password.ts';

interface Verdict {
  readonly password: string;
  readonly hash: string;
  readonly matches: boolean;
}

const rules = { shaCryptRounds: 'may-be-omitted' } as const;
const fixture = new URL('../../../../fixtures/hashes.json', import.meta.url);
const verdicts = (JSON.parse(readFileSync(fixture, 'utf8')) as { hashes: Verdict[] }).hashes;

describe('a password is compared with a hash', () => {
  it('as Kratos compares it, for every format and every malformed hash', async () => {
    const ours = [];
    for (const verdict of verdicts) {
      ours.push({ ...verdict, matches: await verifyPassword(verdict.password, verdict.hash, rules) });
    }
    expect(ours).toEqual(verdicts);
  });

  it('and a hash of no known format is refused with a reason', async () => {
    expect(await checkPassword('secret', 'plain text', rules)).toEqual({
      matches: false,
      reason: 'the hash is of no known format',
    });
  });

  it.each([
    ['bcrypt cost is 31', `$2a$31$${'a'.repeat(53)}`],
    ['argon2 memory in KiB times iterations is 4194304', '$argon2id$v=19$m=4194304,t=1,p=1$AQIDBAUGBwg$AQIDBA'],
    ['argon2 memory in KiB times iterations is 32000000000', '$argon2i$v=19$m=8,t=4000000000,p=1$AQIDBAUGBwg$AQIDBA'],
    ['scrypt N times r times p is 1073741824', '$scrypt$ln=1073741824,r=1,p=1$AQ==$AQ=='],
    ['scrypt r times p is 2097152', '$scrypt$ln=2,r=2097152,p=1$AQ==$AQ=='],
    ['scrypt N times r times p is', '$firescrypt$ln=4000000000,r=8,p=1$AQ==$AQ==$AQ==$AQ=='],
    ['pbkdf2 iterations is 4000000000', '$pbkdf2-sha256$i=4000000000,l=32$AQID$AQID'],
    ['pbkdf2 iterations is 4000000', '$pbkdf2-sha384$i=4000000,l=32$AQID$AQID'],
    ['sha-crypt rounds is 999999999', '$sha512-crypt$rounds=999999999$abc$def'],
  ])('and one that asks for absurd work is refused with a reason: %s', async (reason, hash) => {
    const check = await checkPassword('secret', hash, rules);
    expect(check.matches).toBe(false);
    expect(check.reason).toContain(reason);
  });
});
