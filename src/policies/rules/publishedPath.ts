/**
 * The path of a published file as its row says it, if it is one: server-relative, of this site, below the library *Published policies*, and no
 * other by dots, backslashes or signs that nobody sees. Rows are added by officers, also around the desk: anything else (another site, `//host`,
 * `https:`, `javascript:`) is neither read nor made a link.
 * @param library server-relative path of the library
 */
export function publishedPath(library: string, path: string): string | undefined {
  const below = path.slice(library.length + 1);
  const isBelow = path.slice(0, library.length + 1).toLowerCase() === `${library}/`.toLowerCase() && library.startsWith('/') && !library.startsWith('//');
  const isPlain = below !== '' && !/[\u0000-\u001F\u007F\\:]/.test(below) && below.split('/').every((part) => part.trim() !== '' && part !== '.' && part !== '..');
  return isBelow && isPlain ? path : undefined;
}

/**
 * The address under which a browser opens such a file.
 * @returns undefined for what is no path of a published file: then there is no link
 */
export function publishedAddress(siteUrl: string, library: string, path: string): string | undefined {
  const checked = publishedPath(library, path);
  return checked === undefined ? undefined : `${new URL(siteUrl).origin}${checked.split('/').map(encodeURIComponent).join('/')}?web=1`;
}
