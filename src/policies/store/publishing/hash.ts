import { sha256Of, sha256OfText } from '../../../platform/sharepoint/sha256';
import { writeReadingText, type ReadingText } from '../../rules/readingText';

/** SHA-256 of a file's bytes, for pages. */
export const hashOf = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => sha256Of(bytes);

/** SHA-256 of an accessible text, as it is kept beside a published file. */
export const hashOfReading = (text: ReadingText): Promise<string> => sha256OfText(writeReadingText(text));
