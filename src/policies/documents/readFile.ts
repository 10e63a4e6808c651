import type { ReadFile, ReadingText, UnreadableReason } from '../rules';
import { Unreadable } from './unreadable';

/** More than this is not read in the browser: its memory would not do for it on a telephone. A policy of this size is pictures. */
export const LARGEST_FILE = 100_000_000;

/** How much is done, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * The accessible text of a policy's file. What the file is, its bytes say, not its name: the name is only the last resort for a title. The same bytes make the same text
 * to the letter (its hash is part of a published version's row). Runs in the browser alone and gives the page time to draw.
 * @returns the text, or why there is none; a bad file throws nothing
 * @throws when the part of the desk that reads such files cannot be fetched
 */
export async function readPolicyFile(bytes: Uint8Array, name: string, progress?: Progress): Promise<ReadFile> {
  const format = formatOf(bytes);
  if (format !== 'docx' && format !== 'pdf') return { ok: false, reason: format };
  const read = await readers[format]();
  try {
    return { ok: true, format, text: await read(bytes, name, progress) };
  } catch (error) {
    console.warn('No text could be made of a file', error);
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}

type Reader = (bytes: Uint8Array, name: string, progress?: Progress) => Promise<ReadingText>;

const readers: Readonly<Record<'docx' | 'pdf', () => Promise<Reader>>> = {
  docx: async () => (await import(/* webpackChunkName: 'word-reader' */ './word/readWord')).readWord,
  pdf: async () => (await import(/* webpackChunkName: 'pdf-reader' */ './pdf/readPdf')).readPdf
};

/** Office puts a file with a password into an OLE container ([MS-OFFCRYPTO] §2.3), in which old Word files are too. */
function formatOf(bytes: Uint8Array): 'docx' | 'pdf' | UnreadableReason {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST_FILE) return 'too-large';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'docx';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return hasEncryptedPackage(bytes) ? 'password' : 'unknown-format';
  // PDF readers accept what stands before the mark, such as a mail's head
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-') ? 'pdf' : 'unknown-format';
}

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, place) => bytes[place] === byte);

/** The directory of the container names its streams in UTF-16: `EncryptedPackage` for a file with a password, `WordDocument` for a .doc. */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return text.includes('EncryptedPackage');
}
