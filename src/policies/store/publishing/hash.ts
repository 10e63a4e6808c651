import { sha256Of } from '../../../platform/sharepoint/sha256';

/** SHA-256 of a file's bytes, for pages. */
export const hashOf = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => sha256Of(bytes);
