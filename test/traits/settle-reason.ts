/** A reason without what Kratos orders at random: the lines behind the first, the names of additional properties. */
export function settleReason(reason: string): string {
  const [first = '', ...causes] = reason
    .replace(/(?<=additionalProperties )".*"(?= not allowed)/g, sortNames)
    .split('\n');
  return [first, ...causes.sort()].join('\n');
}

function sortNames(names: string): string {
  return names
    .split(/(?<="), (?=")/)
    .sort()
    .join(', ');
}
