import { fillTemplate, readDocument, shippedTemplate, type DocumentLanguage } from '../../../casework/documents';
import { letterValues, type LetterResult } from '../letterValues';
import { requestDocuments, type RequestLetter } from '../templates';
import { someFacts, type SomeFacts } from './someFacts';

export const possible = (result: LetterResult): LetterResult & { readonly possible: true } => {
  if (!result.possible) throw new Error(result.why);
  return result;
};

export const valuesOf = (letter: RequestLetter, known: SomeFacts = {}): LetterResult =>
  letterValues(letter, someFacts(letter, known), known.language ?? 'en-GB');

/** The letter from the template that comes with the desk, with what of it did not fit. */
export async function make(letter: RequestLetter, known: SomeFacts = {}): Promise<ReturnType<typeof fillTemplate>> {
  const language: DocumentLanguage = known.language ?? 'en-GB';
  const { values, notice } = possible(valuesOf(letter, known));
  return fillTemplate(await shippedTemplate(requestDocuments[letter], language), values, { title: letter, language, notice });
}

/** The letter as one reads it, a paragraph a line. @throws Error where a field of the template has no value, or a value no field */
export async function read(letter: RequestLetter, known: SomeFacts = {}): Promise<string> {
  const { bytes, unknownTags, unusedValues } = await make(letter, known);
  if (unknownTags.length + unusedValues.length > 0) throw new Error(`unknown: ${unknownTags.join()}, unused: ${unusedValues.join()}`);
  return readDocument(bytes).map(({ text }) => text).join('\n');
}
