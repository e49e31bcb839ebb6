// `npm test`: installs what is missing, then runs the tests once. Arguments go to vitest.
import { chromium, howToGetChromium } from './chromium.mjs';
import { home, installIfMissing } from './install.mjs';

installIfMissing();
process.chdir(home);
const withoutBrowser = !chromium && !process.env.IDENTIKIT_ALL && !process.env.CI;
if (withoutBrowser) console.error(`identikit: test/browser is left out, as there is no Chromium. ${howToGetChromium}`);
const left = withoutBrowser ? ['--exclude', 'test/browser/**'] : [];
process.argv = [process.argv[0], 'vitest', 'run', ...left, ...process.argv.slice(2)];
await import(`${home}node_modules/vitest/vitest.mjs`);
