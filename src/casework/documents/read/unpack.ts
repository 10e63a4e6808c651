import { unzipSync, type Unzipped } from 'fflate';
import { WordFileError } from './wordFileError';

/** Bytes of all parts that are unpacked, together: more would fill the memory of a browser. */
const LARGEST_UNPACKED = 60_000_000;

/** A part that is larger than this when unpacked, and this many times what it was, was made to fill the memory; smaller ones may well be 60,000 times one letter. */
const [SMALL, RATIO] = [8_000_000, 250];

/** What deflate adds at most to what it cannot make smaller (RFC 1951, 3.2.4: five bytes to each stored block), and then some. */
const mostPacked = (size: number): number => size * 1.01 + 1024;

/** A drive, an absolute path, a way up, or a backslash, which some programs read as `/`. */
const leadsElsewhere = (name: string): boolean => /^([a-z]:|\/)|\\|(^|\/)\.\.(\/|$)|\0/i.test(name);

/**
 * The parts of an Office file, by name. Nothing is unpacked before its name and size are looked at; what a part unpacks to is never more than the archive says.
 * @param wanted which parts; all without it
 * @throws WordFileError `not-word`, `names`, `bomb`
 */
export function unpack(file: Uint8Array, wanted: (name: string) => boolean = () => true): Unzipped {
  let size = 0;
  const seen = new Set<string>();
  try {
    return unzipSync(file, {
      filter: ({ name, size: packed, originalSize }) => {
        // two parts of one name, which names without case are, would be read by one program and not by another (ISO/IEC 29500-2 §6.2.2)
        if (leadsElsewhere(name) || seen.has(name.toLowerCase())) throw new WordFileError('names');
        seen.add(name.toLowerCase());
        if (!wanted(name)) return false;
        size += originalSize;
        const swells = originalSize > SMALL && originalSize > RATIO * packed;
        if (size > LARGEST_UNPACKED || swells || packed > mostPacked(originalSize)) throw new WordFileError('bomb');
        return true;
      }
    });
  } catch (error) {
    throw error instanceof WordFileError ? error : new WordFileError('not-word', error);
  }
}
