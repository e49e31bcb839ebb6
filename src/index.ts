export type { Backend } from './backend.ts';
export { ConfigError } from './config/config-error.ts';
export { type ReleaseName, releaseNames } from './dialect/release-name.ts';
export type { HttpRequest, HttpResponse, Outcome } from './http/message.ts';
export { ListenError } from './server/listen.ts';
export type { ServeOptions } from './server/serve-options.ts';
export { type RunningServer, start } from './server/start.ts';
