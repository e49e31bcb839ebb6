/** A time as people read it: to the second, in UTC as the API gives it. */
export function Time({ at }: { readonly at: string }) {
  return <time dateTime={at}>{at.slice(0, 19).replace('T', ' ')}</time>;
}
