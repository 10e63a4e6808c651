import { refused, type SharePointError } from '../errors';

/** What SharePoint Online does not take in the name of a file or folder; `#`, `%`, `'` and `&` are allowed. */
const forbidden = /["*:<>?/\\|\u0000-\u001f\u007f]/;

const badName = (): SharePointError =>
  refused('The file or folder name contains characters that are not permitted.  Please use a different name.', 400, '-2130575245');

/**
 * Names that SharePoint Online keeps for itself or for Windows, whatever their case.
 * Source: support.microsoft.com, "Restrictions and limitations in OneDrive and SharePoint", invalid file names and folder names.
 */
const reserved = /^(?:\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$|_vti_/i;

/** The whole path of a file, decoded and without the server. Source: the same. */
const longestPath = 400;

/** @throws SharePointError for a name that SharePoint does not take */
export function checkName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > 255 || forbidden.test(trimmed) || /\p{Cs}/u.test(trimmed) || trimmed.endsWith('.') || trimmed.startsWith('~$') || reserved.test(trimmed)) throw badName();
  return trimmed;
}

/** The name of a file or folder in a folder. @throws SharePointError for a name that SharePoint does not take, or does not take there */
export function checkNameIn(folder: string, name: string, isFolder: boolean): string {
  const leaf = checkName(name);
  if (isFolder && leaf.startsWith('~')) throw badName();
  if (folder.length + leaf.length + 1 > longestPath) {
    throw refused('The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 400 characters for any single file or folder name in the URL).', 400, '-2147024690');
  }
  return leaf;
}

/** Types that a browser may show; anything else is bytes. */
const types: Readonly<Record<string, string>> = {
  txt: 'text/plain', csv: 'text/csv', json: 'application/json', pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

export const contentTypeOf = (name: string): string => types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
