import { expect } from '@playwright/test';
import { test } from 'identikit/playwright';

test('people are listed', async ({ page, world }) => {
  await page.goto('/');
  await expect(page.getByRole('listitem')).toHaveCount(world.size);
});

test('somebody is added', async ({ page, world }) => {
  await page.goto('/');
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByRole('button').click();
  await expect(page.getByText('ada@example.org')).toBeVisible();
  expect(world.size).toBe(4);
});

test('somebody who is there already is told so', async ({ page, world }) => {
  await page.goto('/');
  const taken = await page.getByRole('listitem').first().textContent();
  await page.getByLabel('E-mail').fill(taken!);
  await page.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText(/already exists/);
  expect(world.journal.refused()).toHaveLength(1);
});
