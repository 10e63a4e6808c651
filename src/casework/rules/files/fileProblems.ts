import { UNSEEN_SIGNS } from './unseenSigns';

/** SharePoint's limit for one attachment of a list item. */
export const FILE_LIMIT_BYTES = 250 * 1024 * 1024;
/** Files of one report. The desk's own limit: more belongs in a folder that the DPO asks for. */
export const FILE_COUNT_LIMIT = 20;
/** SharePoint takes 400 characters for the whole path; the site, the list and the item's folder need their part of them. */
export const FILE_NAME_LIMIT = 200;

/** SharePoint refuses these signs in a name; `'` and `#` it takes. Also signs that nobody can see or type. */
const REFUSED_SIGNS = /["*:<>?/\\|\u0000-\u001F\u007F]/;
/** Names that SharePoint (or Windows behind it) keeps for itself. */
const RESERVED = /^(~\$.*|\.lock|desktop\.ini|(con|prn|aux|nul|com\d|lpt\d)(\..*)?)$|_vti_/i;
/**
 * What runs when it is opened, or is a page or document with programs in it. The form does not take the first kind; what comes around the form
 * is kept under a name that opens nothing (`evidenceName`).
 */
const RUNS = new Set([
  'exe', 'com', 'scr', 'pif', 'bat', 'cmd', 'msi', 'msp', 'ps1', 'psm1', 'vbs', 'vbe', 'js', 'jse', 'wsf', 'wsh', 'hta', 'lnk', 'jar', 'reg', 'cpl', 'dll', 'chm', 'iso', 'img', 'vhd',
  'vhdx', 'aspx', 'asmx', 'ashx', 'svc', 'soap', 'xap', 'application', 'appref-ms'
]);

/** Taken by the form, since they are common evidence (a saved page, a workbook), but not kept under a name that a double click opens. */
const MAY_RUN = new Set([
  'htm', 'html', 'mht', 'mhtml', 'xhtml', 'svg', 'docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'xll', 'pptm', 'ppam', 'url', 'website', 'scf', 'inf', 'sct', 'ws', 'ps2', 'psd1', 'msh', 'py', 'sh',
  'command', 'app', 'dmg', 'pkg', 'apk', 'msix', 'appx', 'appinstaller', 'settingcontent-ms', 'library-ms', 'search-ms', 'diagcab', 'xbap', 'gadget', 'one', 'rdp'
]);

export type FileProblemCode = 'file-empty' | 'file-too-large' | 'file-name-signs' | 'file-name-reserved' | 'file-name-too-long' | 'file-blocked' | 'file-same-name' | 'file-too-many';

export interface FileProblem {
  readonly code: FileProblemCode;
  /** For the sentence: the file's name first, then the limit or the proposed name. */
  readonly params: readonly (string | number)[];
  /** A name under which SharePoint would take the file, when only its name is wrong. */
  readonly proposedName?: string;
}

/** A file as the browser shows it before anything is read: its size decides, not its content. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
}

/**
 * What is wrong with a file, worst first; empty when it can be attached. `others` are the names that the report has already, chosen
 * before or saved: SharePoint reads names without case, so 'Photo.JPG' is the same as 'photo.jpg'.
 */
export function fileProblems(file: ChosenFile, others: readonly string[]): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const name = file.name.normalize('NFC');
  if (others.length >= FILE_COUNT_LIMIT) problems.push({ code: 'file-too-many', params: [name, FILE_COUNT_LIMIT] });
  if (file.size === 0) problems.push({ code: 'file-empty', params: [name] });
  if (file.size > FILE_LIMIT_BYTES) problems.push({ code: 'file-too-large', params: [name, FILE_LIMIT_BYTES / 1024 / 1024] });
  const end = extension(name.replace(UNSEEN_SIGNS, ''));
  if (RUNS.has(end.toLowerCase())) problems.push({ code: 'file-blocked', params: [name, end] });

  const wrongName = nameProblem(name);
  const sound = wrongName ? soundName(name) : name;
  const free = freeName(sound, others);
  if (wrongName) problems.push({ code: wrongName, params: [name, free], proposedName: free });
  else if (free !== name) problems.push({ code: 'file-same-name', params: [name, free], proposedName: free });
  return problems;
}

/** Of a file that came around the form: whether a double click would start something. */
export function runsWhenOpened(name: string): boolean {
  const end = extension(name).toLowerCase().trim();
  return RUNS.has(end) || MAY_RUN.has(end);
}

function nameProblem(name: string): FileProblemCode | undefined {
  if (REFUSED_SIGNS.test(name) || name.search(UNSEEN_SIGNS) >= 0 || name !== name.trim() || name.startsWith('~') || /\.$/.test(name) || name === '') return 'file-name-signs';
  if (RESERVED.test(name)) return 'file-name-reserved';
  return name.length > FILE_NAME_LIMIT ? 'file-name-too-long' : undefined;
}

/** A name that SharePoint takes. */
export function soundName(name: string): string {
  const clean = name.replace(UNSEEN_SIGNS, '').replace(new RegExp(REFUSED_SIGNS, 'g'), '-').replace(/_vti_/gi, '-').replace(/^[~\s]+|[.\s]+$/g, '');
  const named = clean === '' || RESERVED.test(clean) ? `file-${clean.replace(/^\./, '')}` : clean;
  const end = extension(named) === '' ? '' : `.${extension(named)}`;
  return named.length <= FILE_NAME_LIMIT ? named : cut(named.slice(0, named.length - end.length), FILE_NAME_LIMIT - end.length) + end;
}

/** 'photo.jpg' → 'photo (2).jpg' when it is taken. */
function freeName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.normalize('NFC').toLowerCase()));
  const end = extension(name) === '' ? '' : `.${extension(name)}`;
  const stem = name.slice(0, name.length - end.length);
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    candidate = `${cut(stem, FILE_NAME_LIMIT - end.length - suffix.length)}${suffix}${end}`;
  }
  return candidate;
}

/** The last part after a dot; a very long "extension" is part of the name. */
function extension(name: string): string {
  const dot = name.lastIndexOf('.');
  const end = dot > 0 ? name.slice(dot + 1) : '';
  return end.length <= 20 ? end : '';
}

/** Cuts without leaving half an emoji. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
