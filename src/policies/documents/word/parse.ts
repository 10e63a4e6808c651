import { partText } from '../../../casework/documents/read/partText';
import { WordFileError } from '../../../casework/documents/read/wordFileError';
import { Unreadable } from '../unreadable';

/** @throws Unreadable `damaged` for what declares a document type */
export function textOfPart(bytes: Uint8Array): string {
  try {
    return partText(bytes);
  } catch (error) {
    throw error instanceof WordFileError ? new Unreadable('damaged', error) : error;
  }
}

/** @throws Unreadable `damaged` for what is not well formed */
export function parseXml(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Unreadable('damaged');
  return document.documentElement;
}
