// Promise: the console is small, asks nobody else for anything, and is usable by keyboard, by ear and on a narrow screen.
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { buildConsole } from '../../../src/server/console-build.ts';
import { hosted } from '../../worlds/hosted.ts';
import { type Console, openConsole } from './open-console.ts';

const everyView = ['identities', 'identities/new', 'journal', 'faults', 'worlds'];

test('one script of up to 24 kB and one style sheet of up to 3 kB, compressed, beside Swagger UI', async () => {
  const files = await buildConsole();
  const size = (name: string) => gzipSync(files.get(name)!).length;
  expect([...files.keys()].sort()).toEqual([
    'console.css',
    'console.js',
    'icon.svg',
    'index.html',
    'swagger-ui-bundle.js',
    'swagger-ui.css',
  ]);
  expect(size('console.js')).toBeLessThan(24_000);
  expect(size('console.css')).toBeLessThan(3_000);
});

describe('the door', () => {
  const mock = hosted();
  test('forbids scripts within the page, other origins and frames', async () => {
    for (const path of ['/_identikit/ui', '/_world/default/_identikit/ui', '/_identikit/ui/console.js']) {
      const { status, headers } = await mock.send('GET', path);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      );
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('has no other files, and is on the admin port only', async () => {
    for (const path of ['/ui/../../package.json', '/ui/%2e%2e/package.json', '/ui/nothing.txt', '/uix'])
      expect((await mock.send('GET', `/_identikit${path}`)).status).toBe(404);
    expect((await fetch(`${mock.server.publicUrl}/_identikit/ui`)).status).toBe(404);
  });

  test('leads from /ui/ to the page', async () => {
    const { status, text } = await mock.send('GET', '/_identikit/ui/');
    expect([status, text]).toEqual([200, expect.stringContaining('<title>identikit</title>')]);
  });
});

describe('without the control API', () => {
  const mock = hosted({ control: false });
  test('there is no console', async () => {
    expect((await mock.send('GET', '/_identikit/ui')).status).toBe(404);
  });
});

describe('every view', () => {
  const console = openConsole({ count: 3 });
  test.each(everyView)('%s: nothing that axe finds fault with', async (view) => {
    await ready(console, view);
    expect(await faultsOfAxe(console)).toEqual([]);
  });

  test('nor with an identity, an open exchange and a question', async () => {
    await ready(console, 'journal');
    await console.page.locator('summary').first().click();
    await console.page.locator('.whole-exchange').waitFor();
    expect(await faultsOfAxe(console)).toEqual([]);
    await ready(console, 'identities');
    await console.page.locator('tbody a').first().click();
    await console.page.getByRole('button', { name: 'Delete' }).click();
    await console.page.getByRole('dialog').waitFor();
    expect(await faultsOfAxe(console)).toEqual([]);
    await console.page.keyboard.press('Escape');
    expect(await faultsOfAxe(console)).toEqual([]);
  });

  test('the keyboard reaches the content first, then each view', async () => {
    await ready(console, 'identities');
    await console.page.reload();
    await ready(console, 'identities');
    await console.page.keyboard.press('Tab');
    await console.page.keyboard.press('Enter');
    expect(await console.page.evaluate('document.activeElement.id')).toBe('content');
    await console.page.getByRole('link', { name: 'Faults' }).press('Enter');
    await expect.poll(() => console.page.evaluate('document.activeElement.textContent')).toBe('Faults');
  });
});

describe('on a screen of 400 pixels, in the dark', () => {
  const console = openConsole({ count: 3 }, undefined, { viewport: { width: 400, height: 800 }, colorScheme: 'dark' });
  test.each(everyView)('%s needs no scrolling sideways, and axe finds nothing', async (view) => {
    await ready(console, view);
    expect(await console.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    expect(await console.page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 24, 22)');
    expect(await faultsOfAxe(console)).toEqual([]);
  });
});

describe('the control token', () => {
  const console = openConsole({ controlToken: 'opensesame' });
  test('is asked for, sent with everything, and kept nowhere', async () => {
    const field = console.page.getByLabel('Control token');
    await field.fill('wrong');
    await field.press('Enter');
    await console.page.getByText('This is not the token.').waitFor();
    await field.fill('opensesame');
    await field.press('Enter');
    await console.page.getByText('live', { exact: true }).waitFor();
    const kept = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])';
    expect(await console.page.evaluate(kept)).not.toContain('opensesame');
    await console.page.reload();
    await field.waitFor();
  });
});

describe('the description of the API', () => {
  const console = openConsole({ count: 3 }, /Failed to load resource|Could not find component/);
  test('is shown when it is asked for, and is tried in the world that is shown', async () => {
    const loaded: string[] = [];
    console.page.on('request', (request) => loaded.push(request.url()));
    await console.send('POST', '/_identikit/worlds', { name: 'tried' });
    await console.open('identities', 'tried');
    expect(loaded.filter((url) => url.includes('swagger'))).toEqual([]);
    await console.open('api', 'tried');
    await console.page.getByText('List identities', { exact: true }).click();
    await console.page.getByRole('button', { name: 'Try it out' }).click();
    await console.page.getByRole('button', { name: 'Execute' }).click();
    await console.page.locator('.live-responses-table').first().waitFor();
    const journal = await console.read('/_world/tried/_identikit/journal');
    expect(journal.exchanges.at(-1).request.target).toContain('/admin/identities');
    await console.page.getByLabel('Description').selectOption('Control API of identikit');
    await console.page.getByText('Forks a world', { exact: false }).first().waitFor();
  });
});

/** What a view shows once it knows what there is. */
const shown: Readonly<Record<string, string>> = {
  identities: 'tbody',
  'identities/new': '.editor',
  journal: '.exchange',
  faults: '.panel',
  worlds: '.clock time',
};

async function ready(console: Console, view: string): Promise<void> {
  await console.send('GET', `/admin/identities/${'long'.repeat(40)}`);
  await console.open(view);
  await console.page.locator(shown[view]!).first().waitFor();
}

/** What axe finds fault with: names, roles, contrast, order of headings and all else that it knows of. */
async function faultsOfAxe({ page }: Console): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}
