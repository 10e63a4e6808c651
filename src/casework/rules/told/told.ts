import type { Temporal } from 'temporal-polyfill';
import type { AnswerLanguage, WayReceived } from '../waysTold';

/** What somebody of staff writes down whom people wrote or spoke to, in every room to which people come with something. */
export interface Told {
  /** When it reached the council: anybody of its staff. */
  readonly receivedAt: Temporal.Instant;
  readonly how: WayReceived;
  /** As whoever came put it. */
  readonly said: string;
  /** As the settings name services, the first of them first; none where nobody knows. */
  readonly services: readonly string[];
  /** Only the restricted group sees it. Where the row lies says so, and no column of it. */
  readonly restricted?: true | undefined;
}

/** Who came with it. */
export interface Correspondent {
  readonly name: string;
  /** Address, mail or telephone, each on a line; empty where there is none. */
  readonly contact: string;
  readonly language: AnswerLanguage;
}

/** A row of the intake as read: nothing that stands in it is trusted to be there. */
export interface StoredTold extends Told {
  readonly id: number;
  readonly guid: string;
  /** Stamped by SharePoint. */
  readonly created: Temporal.Instant;
  readonly authorId: number;
  readonly hasFiles: boolean;
  /** Columns that could not be read. */
  readonly unreadable: readonly string[];
}
