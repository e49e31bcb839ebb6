// Prints `N passed, N failed` out of the JSON report of vitest; fails unless all passed and there were any.
import { readFileSync } from 'node:fs';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const withStatus = (status) => tests.filter((test) => test.status === status).length;
// A file that does not even load has failed, though none of its tests has.
const broken = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
);
const [passed, failed] = [withStatus('passed'), withStatus('failed') + broken.length];
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
