import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { CommandContext, CommandResult } from '../cases/command';
import { caseEvent } from '../cases/events/caseEvent';
import { readInstant, utcSecond } from '../../../calendar';
import { dutyLaw } from './exceptions';
import type { DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { checkBreach, earliest } from './inputs';
import { submissionMeans, tellingMeans, type IcoSubmission, type NotificationFile, type PeopleTelling } from './notificationFile';
import { delayReasonNeeded } from './timing';

export interface IcoToldInput extends DayAndTime {
  readonly how: string;
  /** The ICO's case reference; may come later with a follow-up. */
  readonly reference: string;
  /** Article 33(4): what was still unknown, to follow in phases. */
  readonly unknown: readonly string[];
  readonly note: string;
  readonly delayReason: string;
  /** Place in `notification.submissions` of an entry that this one corrects. */
  readonly corrects?: number;
}

export interface PeopleToldInput extends DayAndTime {
  readonly how: string;
  readonly people: string;
  readonly language: 'en-GB' | 'cy-GB';
  readonly note: string;
  readonly corrects?: number;
}

/**
 * Records that the ICO was told, first or in a follow-up (UK GDPR article 33(1) and (4)). The earliest is the notification: entries are ordered by their times,
 * whenever they are recorded. Late without a reason for the delay is refused.
 * Problems: `told.at` (`required`, `not-a-date`, `not-a-time`, `clocks-went-forward`, `in-the-future`, `told-before-aware`), `told.how`, `ico.delayReason`, `breach`, `notification`.
 */
export function recordIcoTold({ values }: Pick<BreachCase, 'values'>, input: IcoToldInput, { now, me }: CommandContext): CommandResult {
  const problems = new Problems();
  checkBreach(problems, values);
  const at = problems.doneAt('told.at', input, { since: values.awareAt, now, tooEarly: 'told-before-aware' });
  const how = submissionMeans.find((means) => means === input.how);
  if (!how) problems.add('told.how', 'required');
  const note = problems.text('told.note', input.note);
  const delayReason = problems.text('ico.delayReason', input.delayReason) || values.ico.delayReason;
  if (!at || !how) return { ok: false, problems: problems.found };
  const entry: IcoSubmission = {
    kind: 'Initial', at: at.toString(), by: me.name, how, reference: problems.text('told.reference', input.reference),
    unknown: [...new Set(input.unknown.map((each) => problems.text('told.unknown', each)).filter((each) => each !== ''))], note
  };
  const submissions = withKinds([...values.notification.submissions.filter((_, place) => place !== input.corrects), entry]);
  const told = withSubmissions(values, submissions, delayReason);
  // what the last word left open is what is not yet known
  const isLast = submissions[submissions.length - 1].at === entry.at;
  const next: CaseValues = isLast ? { ...told, notification: { ...told.notification, notYetKnown: [...entry.unknown] } } : told;
  if (delayReason === '' && delayReasonNeeded(next, now)) problems.add('ico.delayReason', 'delay-reason');
  problems.file('notification', next.notification);
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const follows = submissions.find((each) => each.at === entry.at)?.kind === 'Follow-up';
  const event = caseEvent(follows ? 'icoToldMore' : 'icoTold', {
    how, law: dutyLaw[values.regime].ico, at: utcSecond(at), reference: entry.reference, ...corrected(values.notification.submissions, input.corrects),
    unknown: entry.unknown, nothingUnknown: entry.unknown.length === 0, delayReason
  }, { details: note, at });
  return { ok: true, next, events: [event] };
}

/**
 * Records that people affected were told (UK GDPR article 34). How many, how and in which language; never who.
 * Problems: `told.at` as for the ICO, `told.how`, `told.people`, `breach`, `notification`.
 */
export function recordPeopleTold({ values }: Pick<BreachCase, 'values'>, input: PeopleToldInput, { now, me }: CommandContext): CommandResult {
  const problems = new Problems();
  checkBreach(problems, values);
  const at = problems.doneAt('told.at', input, { since: values.awareAt, now, tooEarly: 'told-before-aware' });
  const how = tellingMeans.find((means) => means === input.how);
  if (!how) problems.add('told.how', 'required');
  const people = problems.count('told.people', input.people);
  const note = problems.text('told.note', input.note);
  if (!at || !how) return { ok: false, problems: problems.found };
  const entry: PeopleTelling = { at: at.toString(), by: me.name, how, language: input.language, note, ...(people === undefined ? {} : { people }) };
  const tellings = [...earliest([...values.notification.tellings.filter((_, place) => place !== input.corrects), entry])];
  const next: CaseValues = {
    ...values,
    notification: { ...values.notification, tellings },
    people: { ...values.people, toldAt: readInstant(tellings[0].at) }
  };
  problems.file('notification', next.notification);
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  return {
    ok: true, next,
    events: [caseEvent('peopleTold', {
      how, law: dutyLaw[values.regime].people, at: utcSecond(at), people, ...corrected(values.notification.tellings, input.corrects)
    }, { details: note, at })]
  };
}

/** The earliest is the notification, and its moment is what the 72 hours are measured by. The reference is the first that was given. */
function withSubmissions(values: CaseValues, submissions: NotificationFile['submissions'], delayReason: string): CaseValues {
  const reference = submissions.map((each) => each.reference).find((each) => each !== '') ?? values.ico.reference;
  return {
    ...values,
    notification: { ...values.notification, submissions },
    ico: { ...values.ico, toldAt: readInstant(submissions[0].at), reference, delayReason }
  };
}

function withKinds(submissions: readonly IcoSubmission[]): IcoSubmission[] {
  const alike = submissions.map((each) => ({ ...each, kind: 'Initial' as const }));
  return earliest(alike).map((each, place) => ({ ...each, kind: place === 0 ? 'Initial' : 'Follow-up' }));
}

function corrected(entries: readonly { readonly at: string; readonly how: string }[], place: number | undefined): { readonly corrects?: string; readonly correctsHow?: string } {
  const was = place === undefined ? undefined : entries[place];
  const at = was && readInstant(was.at);
  return was && at ? { corrects: utcSecond(at), correctsHow: was.how } : {};
}

/** What the last word to the ICO left open; nothing when it was not told yet. */
export function stillUnknown({ submissions }: Pick<NotificationFile, 'submissions'>): readonly string[] {
  return submissions.length === 0 ? [] : submissions[submissions.length - 1].unknown;
}
