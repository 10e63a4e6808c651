import type * as React from 'react';
import type { IntakeKind, IntakeTypes } from '../../intake/contract';
import type { CaseMessages } from '../../intake/deliver';
import type { OfficersCase, ReadBeside } from '../../intake/officersCase';
import type { DeskServices, Locale } from '../../../platform/host/services';
import type { MessageWords } from './messageWords';

/** For a room that reads nothing of a row besides. */
export { nothingBeside } from '../../intake/officersCase';

/** What a room says of what comes into its log: a namespace of its texts that has these. Places as in those of breaches (`loc/breachIncoming`). */
export type IncomingTexts = Readonly<Record<
  // of a run
  | 'takenInHeading' | 'newNone' | 'newOne' | 'newOther' | 'newRepeat' | 'problemLine' | 'refused' | 'notBelieved' | 'noted'
  // of one case
  | 'caseHeading' | 'caseHeadingUnknown' | 'notTakenIn' | 'intakeRow' | 'repeatOf'
  | 'filesHeading' | 'filesNone' | 'filesReplaced' | 'filesGone' | 'filesNew' | 'filesKeep',
  string
>>;

export interface WordProps<T extends IntakeTypes = IntakeTypes> {
  readonly services: DeskServices;
  readonly messages: CaseMessages<T>;
  /** Hears what became of the messages of the case. */
  readonly onChange: (messages: CaseMessages<T>) => void;
}

export interface SaidProps<Found> {
  readonly found: Found;
  readonly locale: Locale;
}

/** How a room tells of what comes into its log: fetched when there is something to tell. */
export interface IncomingParts<T extends IntakeTypes = IntakeTypes, Beside extends object = object> {
  readonly texts: IncomingTexts;
  readonly words: MessageWords;
  /** What stands beside the reference of a case, such as the kind of incident. */
  name(messages: CaseMessages<T>): string;
  /** What stands above the messages of one case: its state, its clock. */
  facts(found: OfficersCase<T, Beside>, services: DeskServices): readonly { readonly label: string; readonly value: string }[];
  /** Sentences that belong to one case, such as that its author left the name off. */
  notes(found: OfficersCase<T, Beside>): readonly string[];
  /** Asks an officer for the word that a message of the room waits for; a room without it has no such messages. */
  readonly Word?: React.FC<WordProps<T>>;
  /** What only the author of the row says, and what they changed of it. */
  readonly Said?: React.FC<SaidProps<OfficersCase<T, Beside>>>;
  readonly beside: ReadBeside<T, Beside>;
}

export type IncomingEntry = () => Promise<IncomingParts>;

/** Parts of one room. They are drawn with cases of their own room only, which is why their kind may be forgotten here. */
export function incomingParts<T extends IntakeTypes, Beside extends object>(load: () => Promise<IncomingParts<T, Beside>>): IncomingEntry {
  return load as unknown as IncomingEntry;
}

/** What comes into the log of a room: the kind with its intakes, and how it is told of. */
export interface IncomingRoom {
  readonly kind: IntakeKind<IntakeTypes>;
  /** While a run looks: `Looking for new reports…` */
  readonly looking: string;
  readonly parts: IncomingEntry;
}
