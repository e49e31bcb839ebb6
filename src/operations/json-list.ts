const open = 0x5b;
const close = 0x5d;
const comma = 0x2c;
const newline = 0x0a;

/** Elements as one JSON list with the newline at its end. */
export function joinElements(elements: readonly Uint8Array[]): Uint8Array {
  let length = 3 + Math.max(elements.length - 1, 0);
  for (const element of elements) length += element.length;
  const list = new Uint8Array(length);
  let at = 0;
  list[at++] = open;
  for (const [index, element] of elements.entries()) {
    if (index > 0) list[at++] = comma;
    list.set(element, at);
    at += element.length;
  }
  list[at++] = close;
  list[at] = newline;
  return list;
}
