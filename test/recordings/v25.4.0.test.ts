// Promise: a mock of Ory Kratos v25.4.0 answers every recorded scenario as v25.4.0 did, and as the contract of v25.4.0 says.
import { promiseRecordings } from './promise-recordings.ts';

promiseRecordings('v25.4.0');
