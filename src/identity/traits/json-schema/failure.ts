/**
 * Why a value does not satisfy a schema. While a failure is passed outwards its pointers grow at the front;
 * they hold tokens without the leading `#/`.
 */
export interface Failure {
  /** Where in the value. */
  instance: string;
  /** Where in the schema, from the last `$ref` on; from `#` on once that is reached. */
  schema: string;
  /** The schema's document is known: `schema` is complete. */
  settled: boolean;
  readonly message: string;
  readonly causes: readonly Failure[];
}

/** A failure of the keyword at `schema` within the schema at hand; the causes get that in front of their own pointers. */
export function fail(schema: string, message: string, causes: readonly Failure[] = []): Failure {
  for (const cause of causes) within(cause, '', schema);
  return { instance: '', schema, settled: false, message, causes };
}

/** Puts pointers in front of those of a failure and its causes. */
export function within(failure: Failure, instance: string, schema: string): Failure {
  failure.instance = join(instance, failure.instance);
  if (!failure.settled) failure.schema = join(schema, failure.schema);
  for (const cause of failure.causes) within(cause, instance, schema);
  return failure;
}

/** Completes the schema pointers of a failure that leaves the schema at `pointer`, by a `$ref` or at the end. */
export function settle(failure: Failure, pointer: string): Failure {
  if (failure.settled) return failure;
  failure.schema = join(pointer, failure.schema);
  failure.settled = true;
  for (const cause of failure.causes) settle(cause, pointer);
  return failure;
}

function join(front: string, back: string): string {
  if (front === '') return back;
  return back === '' ? front : `${front}/${back}`;
}

/** `I[#/traits/email] S[#/…/format] …`, below it the causes, two blanks further in for each level. */
export function printFailure(failure: Failure): string {
  let text = `I[${instancePointer(failure)}] S[${failure.schema}] ${failure.message}`;
  for (const cause of failure.causes) {
    for (const line of printFailure(cause).split('\n')) text += `\n  ${line}`;
  }
  return text;
}

/** Where in the document, e.g. `#/traits/email`. */
export function instancePointer({ instance }: Failure): string {
  return instance === '' ? '#' : `#/${instance}`;
}

/** The innermost cause, following the first one each time. */
export function firstLeaf(failure: Failure): Failure {
  let leaf = failure;
  while (leaf.causes[0] !== undefined) leaf = leaf.causes[0];
  return leaf;
}
