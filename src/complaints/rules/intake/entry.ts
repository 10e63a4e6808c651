import type { Temporal } from 'temporal-polyfill';
import { Answers } from '../../../casework/rules/formAnswers';
import type { FormProblem } from '../../../casework/rules/formProblems';
import { NOTE_LIMIT, TEXT_LIMIT } from '../../../casework/rules/limits';
import { answerLanguages, waysReceived } from '../../../casework/rules/waysTold';
import type { EntryDraft, EntryField } from './entryDraft';
import type { ComplaintTold } from './intakeRow';

/** A complaint as somebody of staff hands it over: complete, trimmed, within the limits of the list. */
export interface ComplaintEntry extends ComplaintTold {
  /** Made before the first save, so that a retry finds what it has saved. */
  readonly reportGuid: string;
}

export type EntryProblem = FormProblem<EntryField, never>;
export type EntryCheck = { readonly ok: true; readonly report: ComplaintEntry } | { readonly ok: false; readonly problems: readonly EntryProblem[] };

export interface EntryOptions {
  /** The services to choose from; where there are none, one may be typed. */
  readonly serviceNames: readonly string[];
  /** Whether it may be for the restricted group alone: a draft may be older than that the settings name nobody. */
  readonly mayRestrict: boolean;
  /** Files are chosen: a letter may say it all. */
  readonly hasFiles: boolean;
}

/**
 * Checks what was typed and makes an entry of it. As little as the council needs to begin: what was said, in words or as a file; who says it, unless they
 * gave no name; when it reached the council, which is never in the future; and how. `now` is the server's time, so a wrong clock on the computer
 * refuses nobody.
 * @throws RangeError when the draft has no `reportGuid`: that is a fault of the form, not of the person
 */
export function checkEntry(draft: EntryDraft, now: Temporal.Instant, { serviceNames, mayRestrict, hasFiles }: EntryOptions): EntryCheck {
  const answers = new Answers<EntryField>(draft, now);
  const anonymous = draft.anonymous === true;
  const restricted = draft.restricted === true;
  const said = answers.text('said', NOTE_LIMIT, hasFiles ? 'optional' : 'required');
  const name = anonymous ? '' : answers.text('name', TEXT_LIMIT, 'required');
  const contact = answers.text('contact', NOTE_LIMIT);
  const language = answers.choice('language', answerLanguages) ?? 'English';
  const receivedAt = answers.moment('receivedDate', 'receivedTime');
  const how = answers.choice('how', waysReceived, 'required');
  const services = serviceNames.length > 0 ? answers.choices('services', serviceNames) : typedServices(answers, draft);
  if (restricted && !mayRestrict) answers.problem('restricted', 'not-a-choice');
  if (answers.problems.length > 0 || !receivedAt || !how) {
    return { ok: false, problems: answers.problems };
  }
  const { reportGuid } = draft;
  if (!reportGuid) {
    throw new RangeError('The draft has no GUID.');
  }
  return {
    ok: true,
    report: {
      reportGuid, receivedAt, how, said, services, complainant: { anonymous, name, contact, language }, aboutDpo: draft.aboutDpo === true, ...(restricted ? { restricted: true as const } : {})
    }
  };
}

function typedServices(answers: Answers<EntryField>, { services = [] }: EntryDraft): readonly string[] {
  const typed = services.map((service) => service.trim()).filter((service) => service !== '');
  const longest = Math.max(0, ...typed.map(({ length }) => length));
  if (longest > TEXT_LIMIT) answers.problem('services', 'too-long', TEXT_LIMIT, longest);
  return typed;
}
