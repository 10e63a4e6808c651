import type { Temporal } from 'temporal-polyfill';
import type { FormProblem } from '../../../casework/rules/formProblems';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { checkEntryOf, checkTold, type ToldCheck, type ToldOptions } from '../../../casework/rules/told/checkTold';
import { requesters, rights } from '../choices';
import type { EntryDraft, EntryField } from './entryDraft';
import type { RequestTold } from './intakeRow';

/** A request as somebody of staff hands it over: complete, trimmed, within the limits of the list. */
export interface RequestEntry extends RequestTold {
  /** Made before the first save, so that a retry finds what it has saved. */
  readonly reportGuid: string;
}

export type EntryProblem = FormProblem<EntryField, never>;
export type EntryCheck = ToldCheck<EntryField, RequestEntry>;
export type { ToldOptions as EntryOptions };

/**
 * Checks what was typed and makes an entry of it. A request needs no form and names no right (the ICO: "How do we recognise a subject access request?"), so
 * none is asked for; whose information it is, only of somebody who asks for somebody else. `now` is the server's time.
 * @throws RangeError as `checkEntryOf`
 */
export function checkEntry(draft: EntryDraft, now: Temporal.Instant, options: ToldOptions): EntryCheck {
  return checkEntryOf<EntryField, RequestTold>(draft, now, (answers) => {
    const { told, who } = checkTold(answers, draft, options);
    const kind = answers.choice('kind', requesters, 'required');
    const subject = kind === undefined || kind === 'The person' ? '' : answers.text('subject', TEXT_LIMIT, 'required');
    const named = answers.choices('rights', rights);
    return told && kind && { ...told, requester: { ...who, kind }, subject, rights: named };
  });
}
