/** Why a file that somebody gives us is not read as a Word file; each has a sentence, `wordFile_<code>`. */
export const wordFaults = [
  // nothing in it; more than is read in a browser; a PDF, whatever it is called; a Word file of before 2007; a label or a password
  'empty', 'too-large', 'pdf', 'old-word', 'protected',
  // no ZIP archive or none with a Word text in it; cut off or not well formed
  'not-word', 'broken',
  // made to do harm: programs in it, names that lead elsewhere, more than it says when it is unpacked, XML that declares entities
  'macros', 'names', 'bomb', 'entities'
] as const;
export type WordFault = (typeof wordFaults)[number];

/** A file that is not read, so that the page can say why; the file itself stays as it is. */
export class WordFileError extends Error {
  public constructor(public readonly fault: WordFault, cause?: unknown) {
    super(`The file cannot be read: ${fault}.`, { cause });
    this.name = 'WordFileError';
  }
}
