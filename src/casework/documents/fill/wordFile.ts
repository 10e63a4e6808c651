import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { TemplateError } from './values';

/** No council's letter is larger, and a file that unpacks to more would fill the browser's memory. */
const LARGEST = 60_000_000;

/** The parts of a Word file as one file. The content types come first, as Word writes them, and every file has the same date, so that the same input makes the same bytes. */
export function wordFile(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const first = '[Content_Types].xml';
  const names = Object.keys(files).sort((one, other) => Number(other === first) - Number(one === first));
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]])), { mtime: new Date(2026, 0, 1), level: 6 });
}

/**
 * The parts of a Word file, by name.
 * @throws TemplateError `not-word` or `too-large`
 */
export function partsOf(file: Uint8Array): Unzipped {
  let size = 0;
  try {
    const files = unzipSync(file, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= LARGEST;
      }
    });
    if (size > LARGEST) throw new TemplateError('too-large');
    return files;
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError('not-word', error);
  }
}
