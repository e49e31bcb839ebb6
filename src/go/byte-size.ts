const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB'];

/**
 * Reads a size as Kratos' configuration writes it: `128MB`, `1.5 GB`, `512b`. Units are powers of 1024.
 * @returns bytes; undefined when the text is no such size
 */
export function parseByteSize(text: string): number | undefined {
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d*)?|\.\d+)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const power = units.indexOf(unit.toUpperCase());
  return number === undefined || power < 0 ? undefined : Math.trunc(Number(number) * 1024 ** power);
}
