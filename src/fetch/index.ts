export { ConfigError } from '../config/config-error.ts';
export type { FaultRule } from '../control/faults/fault-rule.ts';
export { Problem } from '../control/problem.ts';
export { type ReleaseName, releaseNames } from '../dialect/release-name.ts';
export type { DroppableWorld, MockWorld } from '../library/mock-world.ts';
export { createFetchBackend, type FetchBackendOptions } from './create-fetch-backend.ts';
export type { Fetch } from './fetch-door.ts';
