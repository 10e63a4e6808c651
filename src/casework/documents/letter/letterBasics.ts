import type { Temporal } from 'temporal-polyfill';

/** For whom a letter speaks, and whom one can answer. */
export interface LetterSender {
  /**
   * The lines at the head: those of the controller for whom the council acts, such as the returning officer (`actingFor` of the
   * settings). None: the council.
   */
  readonly letterhead: readonly string[];
  readonly councilName: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  /** As it stands within a sentence, in the letter's language: `regulatorIn` of the settings. */
  readonly regulator: string;
  /** Whoever signs: not necessarily the Data Protection Officer, who may be the one complained about. */
  readonly signatory: { readonly name: string; readonly role: string };
}

/** What a letter of any room is made from, besides what it says of the matter. */
export interface LetterBasics {
  readonly reference: string;
  readonly letterDate: Temporal.Instant;
  /** When that which it answers was received; undefined where nobody knows. */
  readonly receivedAt: Temporal.Instant | undefined;
  /** Whom it addresses; undefined where nobody is named. */
  readonly to: string | undefined;
  /** The lines to which it goes, without the name: a postal address or one for mail. None where no address is known. */
  readonly address: readonly string[];
  readonly sender: LetterSender;
  /** The translator who approved the Welsh of this letter. Until then it says that it is a draft. */
  readonly translatorApproved?: string;
}

/** What an officer types for every letter. */
export interface TypedBasics {
  readonly signatoryName: string;
  readonly signatoryRole: string;
  readonly translatorApproved: string;
}

interface From {
  readonly reference: string;
  readonly name: string;
  readonly contact: string;
}

interface Known {
  readonly typed: TypedBasics;
  readonly sender: Omit<LetterSender, 'signatory'>;
  readonly now: Temporal.Instant;
}

/** Of a case: to whom the letter goes (`contact` as it was given, a line a line of the address), and who signs. */
export function letterBasicsOf({ reference, name, contact }: From, { typed, sender, now }: Known): Omit<LetterBasics, 'receivedAt'> {
  return {
    reference, letterDate: now,
    to: name.trim() === '' ? undefined : name,
    address: contact.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    sender: { ...sender, signatory: { name: typed.signatoryName, role: typed.signatoryRole } },
    ...(typed.translatorApproved.trim() === '' ? {} : { translatorApproved: typed.translatorApproved })
  };
}
