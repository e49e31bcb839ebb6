/** Whether a text is a JSON Pointer; Kratos' library takes `~~` for an escape too. */
export function isJsonPointer(text: string): boolean {
  return pointer.test(text);
}

/** Whether a text is a relative JSON Pointer: a number, then `#` or a JSON Pointer. */
export function isRelativeJsonPointer(text: string): boolean {
  const steps = /^(?:0|[1-9]\d*)/.exec(text);
  if (steps === null) return false;
  const rest = text.slice(steps[0].length);
  return rest === '#' || isJsonPointer(rest);
}

const pointer = /^(?:\/(?:[^~]|~(?=[~01]))*)?$/;
