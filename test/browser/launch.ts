import { type Browser, chromium as playwright } from 'playwright-core';
import { chromium, howToGetChromium } from '../../scripts/chromium.mjs';

/** @throws Error that says how to get a Chromium */
export function chromiumFile(): string {
  if (chromium === undefined) throw new Error(`There is no Chromium to test with. ${howToGetChromium}`);
  return chromium;
}

/** A headless Chromium. */
export function launch(): Promise<Browser> {
  return playwright.launch({ executablePath: chromiumFile(), args: ['--no-sandbox'] });
}
