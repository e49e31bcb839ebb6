// Promise: a mock of Ory Kratos v1.3.1 answers every recorded scenario as v1.3.1 did, and as the contract of v1.3.1 says.
import { promiseRecordings } from './promise-recordings.ts';

promiseRecordings('v1.3.1');
