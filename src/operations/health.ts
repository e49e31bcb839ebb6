import { ok } from '../http/json-answer.ts';
import { quote } from '../json/encode.ts';
import type { Operation } from './operation.ts';

const healthy = ok('{"status":"ok"}\n');

/** GET /admin/health/alive, also on the public port. */
export const isAlive: Operation = () => healthy;

/** GET /admin/health/ready. There is no database that could be missing, so a server that answers is ready. */
export const isReady: Operation = () => healthy;

/** GET /admin/version. */
export const getVersion: Operation = ({ realm }) => ok(`{"version":${quote(realm.settings.version)}}\n`);
