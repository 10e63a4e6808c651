import type { Temporal } from 'temporal-polyfill';
import type { FormKind, ScreeningResult } from '../cases/choices';

interface StoredRow {
  readonly id: number;
  readonly guid: string;
  /** Stamped by SharePoint. */
  readonly created: Temporal.Instant;
  readonly authorId: number;
  readonly title: string;
}

/** A row of *DPIA screenings* as read: nothing that stands in it is trusted to be there. */
export interface StoredScreening extends StoredRow {
  readonly opens: 'screening';
  readonly service: string;
  /** What its questions came to, as its page counted; undefined where it cannot be read, which asks for a look. */
  readonly result: ScreeningResult | undefined;
}

/** The head of a DPIA as read. */
export interface StoredDpia extends StoredRow {
  readonly opens: 'dpia';
  /** The name of the folder in which it lies: whose it is, whatever it says of itself. Empty at the root of the list, where only officers add. */
  readonly folder: string;
  /** As it says. */
  readonly service: string;
  readonly plannedOn: string | undefined;
  readonly system: string;
  readonly form: FormKind | undefined;
  /** The screening from which it was started, as its author says. */
  readonly screening: string;
}

export type StoredOpening = StoredScreening | StoredDpia;
