import type { DocumentLanguage } from '../../casework/documents';
import cy from '../../loc/exemptions/cy';
import en from '../../loc/exemptions/en';
import { printedCode, type Withheld } from '../rules/exemptions/withheld';

/** Both languages: a letter may be in the other one than the page. */
const words: Readonly<Record<DocumentLanguage, Readonly<Record<string, string>>>> = { 'en-GB': en, 'cy-GB': cy };

/** A code that stands on a page where something was left out, and what it means in plain words. */
export interface CodeMeaning {
  readonly code: string;
  readonly meaning: string;
}

/**
 * The codes that the requester finds on the pages, each once, in the order of the decisions. One that is told in general words is
 * explained in general words, so that it shows nothing of which exemption it is; of what is told as nothing there is no code (UK GDPR
 * article 12(1): intelligible).
 */
export function codeKey(decisions: readonly Pick<Withheld, 'exemption' | 'told'>[], language: DocumentLanguage): readonly CodeMeaning[] {
  const found = new Map<string, string>();
  for (const decision of decisions) {
    const code = printedCode(decision);
    const meaning = words[language][decision.told === 'specific' ? `key_${decision.exemption}` : 'key_general'] ?? '';
    if (code !== undefined && !found.has(code)) found.set(code, meaning);
  }
  return [...found].map(([code, meaning]) => ({ code, meaning }));
}
