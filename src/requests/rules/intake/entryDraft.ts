import type { ToldDraft, ToldField } from '../../../casework/rules/told/toldDraft';

/** What the form holds while somebody types. */
export interface EntryDraft extends ToldDraft {
  readonly kind?: string;
  readonly subject?: string;
  readonly rights?: readonly string[];
}

export type EntryField = ToldField | 'kind' | 'subject' | 'rights';

/** In the order of the form, which is the order of the error summary. */
export const entryFields: readonly EntryField[] = [
  'said', 'name', 'kind', 'subject', 'contact', 'language', 'receivedDate', 'receivedTime', 'how', 'services', 'rights', 'restricted'
];
