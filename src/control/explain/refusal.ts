import type { Backend } from '../../backend.ts';
import type { QuirkName } from '../../contract/generated/quirks.ts';
import type { RoutedRequest } from '../../http/router.ts';
import type { Exchange } from '../journal/exchange.ts';

/** A request that was not answered with a success, and what is known of it. */
export interface Refusal {
  readonly exchange: Exchange;
  readonly backend: Backend;
  /** Where the request led; undefined when no operation answers it. */
  readonly routed: RoutedRequest | undefined;
  readonly status: number;
  /** The texts of the error that was answered; `''` where there is none. */
  readonly reason: string;
  readonly message: string;
  /** The request's body as JSON; undefined when it is none. */
  readonly body: unknown;
}

/** Why a request was refused, for people. */
export interface Explanation {
  /** What refused it and why. */
  readonly why: string;
  /** The rule of the identity schema that stands in the way. */
  readonly schema?: { readonly id: string; readonly pointer: string };
  /** The nearest thing that would have worked. */
  readonly nearest?: string;
  /** What is surprising about it, and where the public discusses it. */
  readonly quirk?: { readonly name: QuirkName; readonly text: string; readonly issue?: string };
}

/** Explains refusals of one kind; undefined for all others. */
export type Explainer = (refusal: Refusal) => (Omit<Explanation, 'quirk'> & { readonly quirk?: QuirkName }) | undefined;
