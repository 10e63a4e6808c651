import { WordFileError } from './wordFileError';

/**
 * The text of an XML part, in whichever Unicode it is written.
 * @throws WordFileError `entities` for what declares a document type: no file of Office does (ISO/IEC 29500-2 §7.3.5), and its entities could be made to explode
 */
export function partText(bytes: Uint8Array): string {
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
  // text has no bare <, so wherever it stands it is no text
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new WordFileError('entities');
  return text;
}
