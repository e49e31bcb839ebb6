import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium that is tested with: the one that CHROMIUM names, or one in a usual place; undefined where there is none. */
export const chromium = process.env.CHROMIUM ?? usual.find((file) => existsSync(file));

/** What to do where there is none. */
export const howToGetChromium = 'Install it (apt-get install chromium), or let the variable CHROMIUM name one.';
