import type { DocumentLanguage } from './templates';

/** What stands in a document where something is not known yet: it can be seen, and found, before the document goes out. */
export const gapText: Readonly<Record<DocumentLanguage, string>> = { 'en-GB': '[still to be written]', 'cy-GB': '[i’w ysgrifennu]' };

/** The text, or that it is a gap. */
export const orGap = (text: string, language: DocumentLanguage): string => (text.trim() === '' ? gapText[language] : text);
