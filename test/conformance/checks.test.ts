import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../conformance/check.ts';
import { allChecks } from '../../conformance/checks/all.ts';
import { operationIds } from '../../conformance/checks/operation-ids.ts';
import { explain } from '../../conformance/report/explain.ts';
import { connhex } from '../../src/dialect/connhex.ts';
import { releases } from '../../src/dialect/releases.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the checks', () => {
  test('are all listed, under the names of their files', () => {
    const folder = `${root}conformance/checks/`;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('/') && file.endsWith('.ts') && file !== 'contract/answers.ts')
      .map((file) => file.slice(0, -3).replace('/', '.'));
    const ids = allChecks.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('contract.')).sort()).toEqual(
      files.filter((id) => !id.startsWith('contract.')).sort(),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('cover every operation, beside the contract', () => {
    const covered = new Set(
      allChecks.filter((check) => areaOf(check) !== 'contract').flatMap(({ operations }) => operations),
    );
    const login = ['createNativeLoginFlow', 'updateLoginFlow'];
    expect(operationIds.filter((id) => !covered.has(id) && !login.includes(id))).toEqual([]);
  });

  test('name sources that there are', () => {
    for (const { id, source } of allChecks) {
      for (const place of source) {
        const [kind, ...rest] = place.split('/');
        const name = rest.join('/');
        if (kind === 'behaviour') {
          const [section, member] = name.split('.') as ['http', string];
          expect(releases['v26.2.0'][section], id).toHaveProperty(member);
        } else {
          const file = kind === 'quirks' ? `spec/quirks/${name}.yaml` : place;
          expect(() => readFileSync(root + file), `${id}: ${place}`).not.toThrow();
        }
      }
    }
  });

  test('are there for some release, and explain themselves', () => {
    for (const check of allChecks) {
      expect(
        [...Object.values(releases), connhex].some((dialect) => check.when(dialect)),
        check.id,
      ).toBe(true);
      expect(explain(check)).toContain(check.title);
    }
  });
});
