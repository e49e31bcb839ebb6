// Promise: a mock of Ory Kratos v1.1.0 answers every recorded scenario as v1.1.0 did, and as the contract of v1.1.0 says.
import { promiseRecordings } from './promise-recordings.ts';

promiseRecordings('v1.1.0');
