// Promise: a mock of Ory Kratos v26.2.0 answers every recorded scenario as v26.2.0 did, and as the contract of v26.2.0 says.
import { promiseRecordings } from './promise-recordings.ts';

promiseRecordings('v26.2.0');
