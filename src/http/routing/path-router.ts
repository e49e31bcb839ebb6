import type { HttpResponse } from '../message.ts';
import type { Route } from '../route-table.ts';
import type { RequestUrl } from './request-url.ts';
import type { Match } from './segment-tree.ts';

/** One listener's routes as a release's router looks them up: a route, or the router's own answer. */
export type PathRouter = (method: string, url: RequestUrl) => Match<Route> | HttpResponse;
