import type { Dialect } from '../../src/dialect/behaviour.ts';
import type { Changes } from '../../src/dialect/release.ts';
import type { ReleaseName } from '../../src/dialect/release-name.ts';
import type { HttpRequest, HttpResponse, Outcome } from '../../src/http/message.ts';
import type { Asked } from './asked.ts';

/** What answers requests. */
export type Handler = (request: HttpRequest) => Outcome | Promise<Outcome>;

/** A server that is wrong in one named way: a release that never existed, or one whose handler is wrapped. */
export interface Mutant {
  /** Also what users call it by, e.g. `link-dropped`. */
  readonly name: string;
  /** What an implementer got wrong. */
  readonly title: string;
  /** The area of checks, one of which has to catch it. */
  readonly area: string;
  /** The release that it claims to be. */
  readonly release: ReleaseName;
  /** Whom it claims to be instead of Ory Kratos. */
  readonly dialect?: 'connhex';
  /** How it behaves otherwise than that release. */
  readonly changes: (dialect: Dialect) => Changes;
  /** The handler of the mutant, around the one that is right; made anew for each server. */
  readonly around: (handler: Handler) => Handler;
}

/** A mutant without its area; it claims to be v26.2.0 unless it says otherwise. */
export type Draft = Omit<Mutant, 'area' | 'release'> & Partial<Pick<Mutant, 'release'>>;

/** The mutants of an area of checks. */
export function mutantsOf(area: string, drafts: readonly Draft[]): readonly Mutant[] {
  return drafts.map((draft) => ({ release: 'v26.2.0', ...draft, area }));
}

/** It claims to be an older release. */
export function claiming(release: ReleaseName, draft: Draft): Draft {
  return { ...draft, release };
}

/** It claims to be Connhex IAM. */
export function ofConnhex(draft: Draft): Draft {
  return { ...draft, release: 'v1.1.0', dialect: 'connhex' };
}

/** It has a behaviour that its release does not have. */
export function differs(name: string, title: string, changes: Changes | ((dialect: Dialect) => Changes)): Draft {
  return {
    name,
    title,
    changes: typeof changes === 'function' ? changes : () => changes,
    around: (handler) => handler,
  };
}

/** It handles requests in a way of its own. */
export function handles(name: string, title: string, around: Mutant['around']): Draft {
  return { name, title, changes: () => ({}), around };
}

/** It spoils the answers to some requests. */
export function spoils(
  name: string,
  title: string,
  asked: Asked,
  spoil: (answer: HttpResponse, request: HttpRequest) => HttpResponse,
): Draft {
  return handles(name, title, (handler) => async (request) => {
    const outcome = await handler(request);
    return 'dropped' in outcome || !asked(request) ? outcome : spoil(outcome, request);
  });
}

/** It reads some requests wrongly. */
export function misreads(
  name: string,
  title: string,
  asked: Asked,
  misread: (request: HttpRequest) => HttpRequest,
): Draft {
  return handles(name, title, (handler) => (request) => handler(asked(request) ? misread(request) : request));
}
