/** A file that someone picked, under the name that it gets in SharePoint. */
export interface ChosenFile {
  /** Stable while the list changes. */
  readonly id: string;
  readonly name: string;
  readonly content: File;
}

export type FileRefusal = 'empty' | 'too-large' | 'already-chosen' | 'too-many';

export interface RefusedFile {
  readonly name: string;
  readonly refusal: FileRefusal;
}

/** SharePoint's limit for an attachment of a list item, in bytes. */
export const FILE_LIMIT = 250 * 1024 * 1024;
/** What one report can sensibly carry; more can be added later. */
export const FILE_COUNT_LIMIT = 20;
const NAME_LIMIT = 128;

const splitName = (name: string): { stem: string; ending: string } => {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= 12 ? { stem: name.slice(0, dot), ending: name.slice(dot) } : { stem: name, ending: '' };
};

/** A name that SharePoint takes: its forbidden signs become `_` (an apostrophe, `#` and `%` are allowed), and it is not too long. */
export function safeName(name: string): string {
  const cleaned = name.normalize('NFC').replace(/["*:<>?/\\|\u0000-\u001f\u007f]/g, '_').replace(/^[\s.~$]+|[\s.]+$/g, '');
  const { stem, ending } = splitName(cleaned || 'file');
  return stem.slice(0, NAME_LIMIT - ending.length) + ending;
}

/** A phone calls every photograph `image.jpg`: the second becomes `image (2).jpg`. SharePoint's names ignore case. */
function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  const { stem, ending } = splitName(name);
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) {
    free = `${stem} (${number})${ending}`;
  }
  return free;
}

const sameFile = (one: File, other: File): boolean => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** Takes in what was picked or dropped; what cannot be sent is refused by what the browser knows of it, before a byte is read. */
export function addFiles(
  chosen: readonly ChosenFile[],
  picked: readonly File[],
  newId: () => string
): { readonly files: readonly ChosenFile[]; readonly refused: readonly RefusedFile[] } {
  const files = [...chosen];
  const refused: RefusedFile[] = [];
  for (const content of picked) {
    const refusal = refusalOf(content, files);
    if (refusal) {
      refused.push({ name: content.name, refusal });
    } else {
      files.push({ id: newId(), name: freeName(safeName(content.name), files.map(({ name }) => name)), content });
    }
  }
  return { files, refused };
}

function refusalOf(content: File, files: readonly ChosenFile[]): FileRefusal | undefined {
  if (content.size === 0) {
    return 'empty';
  }
  if (content.size > FILE_LIMIT) {
    return 'too-large';
  }
  if (files.some((file) => sameFile(file.content, content))) {
    return 'already-chosen';
  }
  return files.length >= FILE_COUNT_LIMIT ? 'too-many' : undefined;
}
