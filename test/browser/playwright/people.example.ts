import { expect } from '@playwright/test';
import { test } from '../../../src/playwright/index.ts';

test.use({ identikit: { seed: 'playwright', count: 2 } });

const app = `data:text/html,<ul></ul><script type="module">
  const send = (path, init) => fetch('http://kratos.local:4434' + path, init);
  const headers = { 'Content-Type': 'application/json' };
  const add = (traits) => send('/admin/identities', { method: 'POST', headers, body: JSON.stringify({ traits }) });
  await add(location.hash ? { mail: 'ada@example.org' } : { email: 'ada@example.org' });
  for (const { id } of await (await send('/admin/identities')).json())
    document.querySelector('ul').append(Object.assign(document.createElement('li'), { textContent: id }));
</script>`;

for (const name of ['one', 'two'])
  test(`${name} has a world of its own`, async ({ page, world, backend }) => {
    await page.goto(app);
    await expect(page.getByRole('listitem')).toHaveCount(3);
    expect([world.size, backend.size]).toEqual([3, 2]);
  });

test('fails', async ({ page }) => {
  await page.goto(`${app}#wrong`);
  await expect(page.getByRole('listitem')).toHaveCount(3, { timeout: 1000 });
});
