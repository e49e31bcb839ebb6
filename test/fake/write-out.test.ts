// Promise: what is written is whole under its name, or not there; devices, pipes and links stay what they are.
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runIdentikit } from '../command-line/run-command.ts';
import { inShell } from './generate.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'identikit-out-'));

test('a device is written to, and stays a device', async () => {
  const link = join(folder(), 'full');
  symlinkSync('/dev/full', link);
  const { code, stderr } = await inShell(`generate --count 1000 --out "${link}"`);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^identikit: .*full cannot be written: ENOSPC[^\n]*\n$/)]);
  expect([lstatSync(link).isSymbolicLink(), statSync(link).isCharacterDevice()]).toEqual([true, true]);
});

test('a pipe is written to, and whoever reads it may go', async () => {
  const pipe = join(folder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const { code, stdout, stderr } = await inShell(
    `generate --count 100000 --out "${pipe}" & head -n 1 "${pipe}"; wait $!`,
  );
  expect([code, stderr, stdout.split('\n').length]).toEqual([0, '', 2]);
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('a link leads to the people', async () => {
  const [link, file] = [join(folder(), 'link'), join(folder(), 'people.ndjson')];
  writeFileSync(file, 'before');
  symlinkSync(file, link);
  expect(await inShell(`generate --count 3 --out "${link}"`)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(3);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves nothing behind', async (signal) => {
  const place = folder();
  const running = runIdentikit('generate', '--count', '1000000000', '--out', join(place, 'people.ndjson'));
  while (readdirSync(place).length === 0) await wait(20);
  running.end(signal);
  expect((await running.ended).code).not.toBe(0);
  expect(readdirSync(place)).toEqual([]);
});
