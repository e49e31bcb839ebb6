import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type CommandLog, memoryLog } from '../../store/log.ts';
import { openFileLog } from './file-log.ts';
import { LogError } from './log-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

const about = { release: 'v26.2.0', database: 'sqlite' };
let files = 0;
const newFile = () => join(folder, `${++files}.log`);
const open = (file: string, notices: string[] = []) =>
  openFileLog<unknown>(file, { about, notify: (notice) => notices.push(notice) });
const withLog = <T>(file: string, use: (log: CommandLog<unknown>) => T): T => {
  const log = open(file);
  try {
    return use(log);
  } finally {
    log.close();
  }
};
const entriesIn = (file: string) => withLog(file, (log) => [...log.replay()]);
const fill = (file: string, entries: readonly unknown[]) =>
  withLog(file, (log) => {
    for (const entry of entries) log.append(entry);
  });

const entry = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ append: entry }) },
  fc.record({ compact: fc.array(entry, { maxLength: 5 }) }),
  fc.record({ reopen: fc.constant(true) }),
);

describe('a log', () => {
  it('in a file holds what one in memory holds, through compaction and reopening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const file = newFile();
        const model = memoryLog<unknown>();
        let log = open(file);
        for (const next of steps) {
          if ('append' in next) for (const each of [model, log]) each.append(next.append);
          else if ('compact' in next) await Promise.all([model, log].map((each) => each.compact(next.compact)));
          else {
            log.close();
            log = open(file);
          }
        }
        expect([...log.replay()]).toEqual([...model.replay()]);
        log.close();
      }),
      { numRuns: 50 },
    );
  });

  it('takes entries while it is compacted; they come after the snapshot', async () => {
    const file = newFile();
    fill(
      file,
      Array.from({ length: 100 }, (_, i) => ({ old: i })),
    );
    const log = open(file);
    const snapshot = Array.from({ length: 3000 }, (_, i) => ({ kept: i, padding: 'x'.repeat(100) }));
    const compacted = log.compact(snapshot);
    const added: unknown[] = [];
    for (let done = false; !done; ) {
      added.push({ added: added.length });
      log.append(added.at(-1));
      done = await Promise.race([compacted.then(() => true), new Promise<false>((r) => setImmediate(r, false))]);
    }
    log.append({ last: true });
    log.close();
    expect(added.length).toBeGreaterThan(1);
    expect(entriesIn(file)).toEqual([...snapshot, ...added, { last: true }]);
  });

  it('stays as it was when a compaction fails or it is closed meanwhile', async () => {
    const file = newFile();
    fill(file, [1, 2]);
    const log = open(file);
    const failing = function* () {
      yield 3;
      throw new Error('no more');
    };
    await expect(log.compact(failing())).rejects.toThrow('no more');
    log.append(4);
    const compacted = log.compact(Array.from({ length: 5000 }, () => 'x'.repeat(100)));
    await expect(log.compact([])).rejects.toThrow('being compacted');
    log.close();
    await expect(compacted).rejects.toThrow('was closed');
    expect(() => log.append(5)).toThrow('is closed');
    expect(entriesIn(file)).toEqual([1, 2, 4]);
    expect(existsSync(`${file}.compact`)).toBe(false);
  });
});

describe('a data file', () => {
  const entries = [{ a: 'ä'.repeat(40_000) }, { b: 2 }, { c: [3, 'drei'] }];

  it('that ends within an entry gives what is before it, says so, and takes entries again', () => {
    const whole = newFile();
    fill(whole, entries);
    const bytes = readFileSync(whole);
    const ends = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
    fc.assert(
      fc.property(fc.integer({ min: ends[0]!, max: bytes.length }), (size) => {
        const file = newFile();
        writeFileSync(file, bytes);
        truncateSync(file, size);
        const notices: string[] = [];
        const log = open(file, notices);
        const left = entries.slice(0, ends.filter((end) => end <= size).length - 1);
        expect([...log.replay()]).toEqual(left);
        expect(notices).toHaveLength(ends.includes(size) ? 0 : 1);
        log.append('more');
        log.close();
        expect(entriesIn(file)).toEqual([...left, 'more']);
        rmSync(file);
      }),
    );
  });

  it('whose last line is damaged drops it', () => {
    const file = newFile();
    fill(file, [1, 2]);
    appendFileSync(file, '00000000 3\n');
    const notices: string[] = [];
    const log = open(file, notices);
    expect([...log.replay()]).toEqual([1, 2]);
    expect(notices[0]).toContain('was not written to its end (11 bytes) and is dropped');
    log.close();
  });

  it('that is damaged elsewhere is refused with the number of the line', () => {
    const file = newFile();
    fill(file, entries);
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[2] = lines[2]!.replace('"b":2', '"b":3');
    writeFileSync(file, lines.join('\n'));
    expect(() => entriesIn(file)).toThrow(`${file}:3: this line is damaged`);
    expect(() => entriesIn(file)).toThrow(`head -n 2 ${file}`);
  });

  it('of another release, or with other names, is refused and left alone', () => {
    const file = newFile();
    fill(file, entries);
    const before = readFileSync(file);
    const openAs = (other: Record<string, string>) => () => openFileLog(file, { about: other });
    expect(openAs({ ...about, release: 'v1.3.1' })).toThrow(
      'was written with release v26.2.0, but this server has release v1.3.1. Start it with the same, or choose another file.',
    );
    expect(openAs({ release: 'v26.2.0' })).toThrow('database sqlite, but this server has database unset');
    expect(openAs({ ...about, seed: '1' })).toThrow('seed unset, but this server has seed 1');
    expect(readFileSync(file)).toEqual(before);
    expect(entriesIn(file)).toEqual(entries);
  });

  it.each([
    '{"name":"my-package"}\n',
    'no newline',
    '\n',
    '00000000 {"format":"identikit-data"}\n',
  ])('that is none is refused and left alone: %j', (text) => {
    const file = newFile();
    writeFileSync(file, text);
    expect(() => open(file)).toThrow(/no data file of identikit/);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('may be empty at first', () => {
    const file = newFile();
    writeFileSync(file, '');
    fill(file, [1]);
    expect(entriesIn(file)).toEqual([1]);
  });

  it('in a folder that is not there, or is a folder, is refused', () => {
    expect(() => open(join(folder, 'none', 'x.log'))).toThrow(LogError);
    expect(() => open(folder)).toThrow(LogError);
  });
});

describe('a data file belongs to one process', () => {
  it('and is refused to a second log', () => {
    const file = newFile();
    const log = open(file);
    expect(() => open(file)).toThrow(`${file} is in use by process ${process.pid}`);
    log.close();
    expect(entriesIn(file)).toEqual([]);
  });

  it('and is refused while another living process has it', () => {
    const file = newFile();
    writeFileSync(`${file}.lock`, String(process.ppid));
    expect(() => open(file)).toThrow(`in use by process ${process.ppid}. End that server or choose another file`);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.ppid));
  });

  it('and is taken over from a dead one, also from one that had the same process id', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const holder of [pid, process.pid]) {
      const file = newFile();
      writeFileSync(`${file}.lock`, String(holder));
      const log = open(file);
      expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.pid));
      log.close();
      expect(existsSync(`${file}.lock`)).toBe(false);
    }
  });
});
