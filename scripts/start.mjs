// `npm start`: serve, with 100 people to begin with, from the sources. Arguments go to `identikit serve`.
import { home, installIfMissing } from './install.mjs';

installIfMissing();
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0], 'identikit', 'serve', '--count', '100', '--seed', 'demo', ...process.argv.slice(2)];
await import(`${home}src/cli/main.ts`);
