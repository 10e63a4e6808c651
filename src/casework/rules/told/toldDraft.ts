/**
 * What such a form holds while somebody types: raw values, everything optional, nothing checked. Dates and times are those of native inputs
 * ('2026-11-20', '16:00'), read as UK time. Kept in the browser as JSON, so it has no dates or instants in it.
 */
export interface ToldDraft {
  readonly reportGuid?: string;
  readonly said?: string;
  readonly name?: string;
  readonly contact?: string;
  readonly language?: string;
  readonly receivedDate?: string;
  readonly receivedTime?: string;
  readonly how?: string;
  /** Names of the settings; where those name none, what was typed. */
  readonly services?: readonly string[];
  readonly restricted?: boolean;
}

/** The field that a problem belongs to: the error summary links to it. */
export type ToldField = 'said' | 'name' | 'contact' | 'language' | 'receivedDate' | 'receivedTime' | 'how' | 'services' | 'restricted';
