import { zipSync, type Unzipped } from 'fflate';
import { unpack } from '../read/unpack';
import { WordFileError } from '../read/wordFileError';
import { TemplateError } from './values';

/** The parts of a Word file as one file. The content types come first, as Word writes them, and every file has the same date, so that the same input makes the same bytes. */
export function wordFile(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const first = '[Content_Types].xml';
  const names = Object.keys(files).sort((one, other) => Number(other === first) - Number(one === first));
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]])), { mtime: new Date(2026, 0, 1), level: 6 });
}

/**
 * The parts of a template, by name.
 * @throws TemplateError `not-word` or `too-large`
 */
export function partsOf(file: Uint8Array): Unzipped {
  try {
    return unpack(file);
  } catch (error) {
    if (!(error instanceof WordFileError)) throw error;
    throw new TemplateError(error.fault === 'bomb' ? 'too-large' : 'not-word', error);
  }
}
