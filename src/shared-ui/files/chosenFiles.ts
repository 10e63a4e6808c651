/** A file that someone picked, under the name that it gets in SharePoint. */
export interface ChosenFile {
  /** Stable while the list changes. */
  readonly id: string;
  readonly name: string;
  readonly content: File;
}

/** What a room says to a picked file: take it, perhaps under another name and with a word about it, or not. */
export type Judgement = { readonly take: true; readonly name: string; readonly note?: string } | { readonly take: false; readonly reason: string };

/** @param taken names that are already in the list. */
export type JudgeFile = (file: File, taken: readonly string[]) => Judgement;

export interface PickedFiles {
  readonly files: readonly ChosenFile[];
  /** Sentences about what was refused or renamed. */
  readonly notes: readonly { readonly text: string; readonly refused: boolean }[];
}

const sameFile = (one: File, other: File): boolean => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/**
 * Takes in what was picked or dropped, by what the browser knows of it, before a byte is read. The very same file picked
 * again is passed over; another one of the same name is for `judge`.
 */
export function addFiles(chosen: readonly ChosenFile[], picked: readonly File[], judge: JudgeFile, newId: () => string): PickedFiles {
  const files = [...chosen];
  const notes: PickedFiles['notes'][number][] = [];
  for (const content of picked) {
    if (!files.some((file) => sameFile(file.content, content))) {
      const judgement = judge(content, files.map(({ name }) => name));
      if (judgement.take) {
        files.push({ id: newId(), name: judgement.name, content });
      }
      const text = judgement.take ? judgement.note : judgement.reason;
      if (text) {
        notes.push({ text, refused: !judgement.take });
      }
    }
  }
  return { files, notes };
}
