const index = '(\\[[^\\]]*\\]|\\[)?';
const directive = new RegExp(
  `%[#0+\\- ]*${index}(?:(\\*)|\\d*)(?:\\.(?=[^])${index}(?:(\\*)|\\d*))?${index}([^])?`,
  'gu',
);

/**
 * What Go's `fmt.Sprintf` makes of a format without arguments: `%%` becomes `%`, every other verb a complaint,
 * e.g. `50% off` → `50% !o(MISSING)ff` without the blank.
 */
export function formatWithoutArguments(format: string): string {
  return format.replace(directive, (_, before, width, within, precision, after, verb?: string) => {
    const complaints = `${width ? '%!(BADWIDTH)' : ''}${precision ? '%!(BADPREC)' : ''}`;
    if (verb === undefined) return `${complaints}%!(NOVERB)`;
    if (verb === '%') return `${complaints}%`;
    return `${complaints}%!${verb}(${(before ?? within ?? after) === undefined ? 'MISSING' : 'BADINDEX'})`;
  });
}
