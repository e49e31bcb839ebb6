import type { Dialect, LoginBehaviour } from '../../../dialect/behaviour.ts';
import { encodeValue, quote } from '../../../json/encode.ts';
import type { JsonValue } from '../../../json/value.ts';

/** A text for people in a flow's user interface. */
export interface UiMessage {
  readonly id: number;
  readonly text: string;
  readonly type: 'info' | 'error';
  /** What the text was made from, by name in alphabetical order; undefined when no release tells anything. */
  readonly context?: Readonly<Record<string, string>>;
}

/** What a flow tells: to the whole form and to its fields. */
export interface UiMessages {
  readonly form: readonly UiMessage[];
  readonly fields: Readonly<Record<string, readonly UiMessage[]>>;
}

export const noMessages: UiMessages = { form: [], fields: {} };

const info = (id: number, text: string, context?: UiMessage['context']): UiMessage =>
  context ? { id, text, type: 'info', context } : { id, text, type: 'info' };
const error = (id: number, text: string, context?: UiMessage['context']): UiMessage => ({
  ...info(id, text, context),
  type: 'error',
});

export const identifierLabel = info(1070004, 'ID');
export const passwordLabel = info(1070001, 'Password');
export const signInLabel = info(1010001, 'Sign in', {});
export const signInWithPasswordLabel = info(1010022, 'Sign in with password');
export const confirmAction = info(1010003, 'Please confirm this action by verifying that it is you.', {});
export const completeSecondFactor = info(1010004, 'Please complete the second authentication challenge.', {});

/** The label that an identity schema gives the identifier. */
export function titleLabel(title: string, name: string | undefined): UiMessage {
  return info(1070002, title, name === undefined ? { title } : { name, title });
}

/** The form as a whole is wrong; the reason is the text. */
export function generalError(reason: string): UiMessage {
  return error(4000001, reason, { reason });
}

/** A field of the form is empty. */
export function missingField(property: string): UiMessage {
  return error(4000002, `Property ${property} is missing.`, { property });
}

export const invalidCredentials = error(
  4000006,
  'The provided credentials are invalid, check for spelling mistakes in your password or username, email address, or phone number.',
  {},
);
export const noStrategy = error(
  4010002,
  'Could not find a strategy to log you in with. Did you fill out the form correctly?',
);

/** A message as JSON. */
export function encodeMessage(message: UiMessage, { login, json }: Dialect): string {
  const { id, text, type } = message;
  const context = shownContext(message, login.messageContext);
  const tree = context && new Map<string, JsonValue>(Object.entries(context));
  return `{"id":${id},"text":${quote(text, json)},"type":"${type}"${tree ? `,"context":${encodeValue(tree, json)}` : ''}}`;
}

function shownContext({ context }: UiMessage, behaviour: LoginBehaviour['messageContext']): UiMessage['context'] {
  if (context === undefined) return undefined;
  if (behaviour === 'without-reason') return 'reason' in context ? undefined : context;
  return Object.keys(context).length === 0 ? undefined : context;
}
