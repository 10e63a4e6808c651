/**
 * What the form holds while somebody types: raw values, everything optional, nothing checked. Dates and times are those of native inputs
 * ('2026-11-20', '16:00'), read as UK time. Kept in the browser as JSON, so it has no dates or instants in it.
 */
export interface EntryDraft {
  readonly reportGuid?: string;
  readonly said?: string;
  readonly anonymous?: boolean;
  readonly name?: string;
  readonly contact?: string;
  readonly language?: string;
  readonly receivedDate?: string;
  readonly receivedTime?: string;
  readonly how?: string;
  /** Names of the settings; where those name none, what was typed. */
  readonly services?: readonly string[];
  readonly aboutDpo?: boolean;
  readonly restricted?: boolean;
}

/** The field that a problem belongs to: the error summary links to it. */
export type EntryField = 'said' | 'name' | 'contact' | 'language' | 'receivedDate' | 'receivedTime' | 'how' | 'services' | 'restricted';

/** In the order of the form, which is the order of the error summary. */
export const entryFields: readonly EntryField[] = ['said', 'name', 'contact', 'language', 'receivedDate', 'receivedTime', 'how', 'services', 'restricted'];
