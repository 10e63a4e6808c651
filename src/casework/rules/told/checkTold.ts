import type { Temporal } from 'temporal-polyfill';
import { Answers } from '../formAnswers';
import type { FormProblem } from '../formProblems';
import { NOTE_LIMIT, TEXT_LIMIT } from '../limits';
import { answerLanguages, waysReceived } from '../waysTold';
import type { Correspondent, Told } from './told';
import type { ToldDraft, ToldField } from './toldDraft';

export interface ToldOptions {
  /** The services to choose from; where there are none, one may be typed. */
  readonly serviceNames: readonly string[];
  /** Whether it may be for the restricted group alone: a draft may be older than that the settings name nobody. */
  readonly mayRestrict: boolean;
  /** Files are chosen: a letter may say it all. */
  readonly hasFiles: boolean;
}

/** What the form said, before a room's own answers; undefined while something of it is missing. */
export interface ToldAnswers {
  readonly told: Told | undefined;
  readonly who: Correspondent;
}

/**
 * Checks what was typed. As little as the council needs to begin: what was said, in words or as a file; who says it; when it reached the council, which is
 * never in the future; and how.
 * @param isNamed whether there is a name to ask for
 */
export function checkTold<Field extends string>(answers: Answers<Field | ToldField>, draft: ToldDraft, { serviceNames, mayRestrict, hasFiles }: ToldOptions, isNamed = true): ToldAnswers {
  const said = answers.text('said', NOTE_LIMIT, hasFiles ? 'optional' : 'required');
  const name = isNamed ? answers.text('name', TEXT_LIMIT, 'required') : '';
  const contact = answers.text('contact', NOTE_LIMIT);
  const language = answers.choice('language', answerLanguages) ?? 'English';
  const receivedAt = answers.moment('receivedDate', 'receivedTime');
  const how = answers.choice('how', waysReceived, 'required');
  const services = serviceNames.length > 0 ? answers.choices('services', serviceNames) : typedServices(answers, draft);
  if (draft.restricted && !mayRestrict) answers.problem('restricted', 'not-a-choice');
  return {
    told: receivedAt && how && { receivedAt, how, said, services, ...(draft.restricted ? { restricted: true as const } : {}) },
    who: { name, contact, language }
  };
}

function typedServices<Field extends string>(answers: Answers<Field | ToldField>, { services = [] }: ToldDraft): readonly string[] {
  const typed = services.map((service) => service.trim()).filter((service) => service !== '');
  const longest = Math.max(0, ...typed.map(({ length }) => length));
  if (longest > TEXT_LIMIT) answers.problem('services', 'too-long', TEXT_LIMIT, longest);
  return typed;
}

/** Made before the first save, so that a retry finds what it has saved. */
interface WithGuid {
  readonly reportGuid: string;
}

export type ToldCheck<Field extends string, Entry> = { readonly ok: true; readonly report: Entry } | { readonly ok: false; readonly problems: readonly FormProblem<Field, never>[] };

/**
 * Checks a draft of a room's form and makes an entry of it.
 * @param now the server's time, so that a wrong clock on the computer refuses nobody
 * @param read asks every answer, and gives what makes an entry of them
 * @throws RangeError when the draft has no `reportGuid`: that is a fault of the form, not of the person
 */
export function checkEntryOf<Field extends string, Entry extends object>(
  draft: ToldDraft & Readonly<Partial<Record<Field, unknown>>>, now: Temporal.Instant, read: (answers: Answers<Field>) => Entry | undefined
): ToldCheck<Field, Entry & WithGuid> {
  const answers = new Answers<Field>(draft, now);
  const entry = read(answers);
  if (answers.problems.length > 0 || !entry) return { ok: false, problems: answers.problems };
  const { reportGuid } = draft;
  if (!reportGuid) throw new RangeError('The draft has no GUID.');
  return { ok: true, report: { reportGuid, ...entry } };
}
