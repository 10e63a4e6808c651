import type { ToldDraft, ToldField } from '../../../casework/rules/told/toldDraft';

/** What the form holds while somebody types. */
export interface EntryDraft extends ToldDraft {
  readonly anonymous?: boolean;
  readonly aboutDpo?: boolean;
}

export type EntryField = ToldField;

/** In the order of the form, which is the order of the error summary. */
export const entryFields: readonly EntryField[] = ['said', 'name', 'contact', 'language', 'receivedDate', 'receivedTime', 'how', 'services', 'restricted'];
