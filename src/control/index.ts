export { type ControlClient, type ControlClientOptions, controlClient } from './client.ts';
export { type ForkOptions, forkWorld, type RemoteWorld } from './fork-world.ts';
