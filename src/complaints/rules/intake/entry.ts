import type { Temporal } from 'temporal-polyfill';
import type { FormProblem } from '../../../casework/rules/formProblems';
import { checkEntryOf, checkTold, type ToldCheck, type ToldOptions } from '../../../casework/rules/told/checkTold';
import type { EntryDraft, EntryField } from './entryDraft';
import type { ComplaintTold } from './intakeRow';

/** A complaint as somebody of staff hands it over: complete, trimmed, within the limits of the list. */
export interface ComplaintEntry extends ComplaintTold {
  /** Made before the first save, so that a retry finds what it has saved. */
  readonly reportGuid: string;
}

export type EntryProblem = FormProblem<EntryField, never>;
export type EntryCheck = ToldCheck<EntryField, ComplaintEntry>;
export type { ToldOptions as EntryOptions };

/** Checks what was typed and makes an entry of it; whoever gave no name is asked for none. `now` is the server's time. @throws RangeError as `checkEntryOf` */
export function checkEntry(draft: EntryDraft, now: Temporal.Instant, options: ToldOptions): EntryCheck {
  return checkEntryOf<EntryField, ComplaintTold>(draft, now, (answers) => {
    const anonymous = draft.anonymous === true;
    const { told, who } = checkTold(answers, draft, options, !anonymous);
    return told && { ...told, complainant: { anonymous, ...who }, aboutDpo: draft.aboutDpo === true };
  });
}
