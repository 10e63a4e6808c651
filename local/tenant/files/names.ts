import { refused, type SharePointError } from '../errors';

/** What SharePoint Online does not take in the name of a file or folder; `#`, `%`, `'` and `&` are allowed. */
const forbidden = /["*:<>?/\\|\u0000-\u001f]/;

const badName = (): SharePointError =>
  refused('The file or folder name contains characters that are not permitted.  Please use a different name.', 400, '-2130575245');

/** @throws SharePointError for a name that SharePoint does not take */
export function checkName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > 255 || forbidden.test(trimmed) || trimmed.endsWith('.') || trimmed.startsWith('~$')) throw badName();
  return trimmed;
}

/** Types that a browser may show; anything else is bytes. */
const types: Readonly<Record<string, string>> = {
  txt: 'text/plain', csv: 'text/csv', json: 'application/json', pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

export const contentTypeOf = (name: string): string => types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
