// `npm test`: installs what is missing, then runs the tests once. Arguments go to vitest.
import { home, installIfMissing } from './install.mjs';

installIfMissing();
process.chdir(home);
process.argv = [process.argv[0], 'vitest', 'run', ...process.argv.slice(2)];
await import(`${home}node_modules/vitest/vitest.mjs`);
