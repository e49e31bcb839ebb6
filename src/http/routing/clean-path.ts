/** The shortest rooted path that means the same: no empty, `.` and `..` segments, no slash at the end. */
function cleanPath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  return `/${kept.join('/')}`;
}

/** Paths joined with slashes, then cleaned. */
export function joinPath(...parts: readonly string[]): string {
  return cleanPath(parts.join('/'));
}

/** `cleanPath`, but a slash at the end stays. */
export function cleanPathKeepingSlash(path: string): string {
  if (path.startsWith('/') && !path.includes('//') && !path.includes('/.')) return path;
  return withSlash(cleanPath(path), path.endsWith('/'));
}

/** As httprouter cleans: like `cleanPathKeepingSlash`, and `.` as the last segment counts as a slash at the end. */
export function cleanPathOfHttprouter(path: string): string {
  return withSlash(cleanPath(path), path.endsWith('/') || /(?:^|\/)\.$/.test(path));
}

function withSlash(clean: string, slash: boolean): string {
  return slash && clean !== '/' ? `${clean}/` : clean;
}
