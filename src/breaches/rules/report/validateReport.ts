import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { ukDate, ukStartOfDay } from '../../../calendar';
import { Answers, type Need } from '../../../casework/rules/formAnswers';
import { dataSubjectTypeLabels } from '../incidents/dataSubjectTypes';
import { dataTypeLabels } from '../incidents/dataTypes';
import { findIncidentKind, IncidentKind } from '../incidents/incidentKinds';
import { PEOPLE_NOT_KNOWN, peopleBandLabels, peopleBandOf } from '../incidents/peopleBands';
import type { ReportCode, ReportProblem } from './problems';
import {
  BreachReport, containedChoices, equipmentChoices, happenedKnownChoices, NOTE_LIMIT, PEOPLE_LIMIT, PHONE_LIMIT, protectionChoices, reportLanguages, reportSchema, TEXT_LIMIT, toldHowChoices
} from './report';
import { reportFields, type ReportDraft, type ReportField } from './reportDraft';

type ReportAnswers = Answers<ReportField, ReportCode>;

export type ReportCheck =
  | { readonly ok: true; readonly report: BreachReport }
  | { readonly ok: false; readonly problems: readonly ReportProblem[] };

export interface ReportCheckOptions {
  /** The services to choose from. When there are none, or the name is left off, a service need not be given. */
  readonly serviceNames?: readonly string[];
  /** Whether a report may be for the restricted group alone: a draft may be older than that the settings name nobody. */
  readonly mayRestrict?: boolean;
}

/**
 * Checks what was typed and makes a report of it. The problems come in the order of the form, at most one a field, as codes and
 * numbers: the sentences are in the strings. `now` is the server's time, so a wrong clock on the computer refuses nobody.
 *
 * Answers that do not apply (told by, when not on behalf; people and data, when the kind concerns none and nothing was chosen; the
 * line manager, when the name is withheld or only the restricted group sees it) are left out of the report whatever the draft holds.
 * @throws RangeError when the draft has no `reportGuid`: that is a fault of the form, not of the person
 */
export function validateReport(draft: ReportDraft, now: Temporal.Instant, options: ReportCheckOptions = {}): ReportCheck {
  const answers = new Answers<ReportField, ReportCode>(draft, now);
  const kind = incidentKindOf(answers, draft);
  const nameWithheld = draft.nameWithheld === true;
  const restricted = draft.restricted === true ? true : undefined;
  if (restricted && options.mayRestrict !== true) answers.problem('restricted', 'not-a-choice');

  const onBehalf = draft.onBehalf === true ? toldToUs(answers) : undefined;
  const whatHappened = answers.text('whatHappened', NOTE_LIMIT, 'required');
  const noticedAt = answers.moment('noticedDate', 'noticedTime');
  const happened = whenItHappened(answers, draft, now);
  checkOrder(answers, { happened, noticedAt, toldAt: onBehalf?.toldAt });

  const report = {
    reportGuid: draft.reportGuid,
    whatHappened,
    ...happened,
    noticedAt,
    incidentKind: kind?.key,
    ...peopleAndData(answers, draft, kind),
    contained: answers.choice('contained', containedChoices, 'required'),
    containmentActions: answers.text('containmentActions', NOTE_LIMIT),
    protection: answers.choice('protection', protectionChoices) ?? 'Not known',
    protectionDetails: answers.text('protectionDetails', NOTE_LIMIT),
    equipment: lostEquipment(answers, kind),
    equipmentDetails: answers.text('equipmentDetails', NOTE_LIMIT),
    whoKnows: answers.text('whoKnows', NOTE_LIMIT),
    service: answers.text('service', TEXT_LIMIT, !nameWithheld && (options.serviceNames ?? []).length > 0 ? 'required' : 'optional'),
    lineManager: nameWithheld || restricted ? undefined : chosenManager(answers, draft),
    contactPhone: phone(answers),
    onBehalf,
    nameWithheld,
    restricted,
    reportLanguage: reportLanguages.find((language) => language === draft.reportLanguage) ?? 'en-GB'
  };
  if (answers.problems.length > 0) {
    const order = (problem: ReportProblem): number => reportFields.indexOf(problem.field);
    return { ok: false, problems: [...answers.problems].sort((a, b) => order(a) - order(b)) };
  }
  return { ok: true, report: asReport(report) };
}

/** The border: what the checks let through must be a report, or the checks have a hole. */
function asReport(candidate: unknown): BreachReport {
  const parsed = v.safeParse(reportSchema, candidate);
  if (parsed.success) return parsed.output;
  const where = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? '?'}: ${issue.message}`).join('; ');
  throw new RangeError(`A report that passed its checks is not one: ${where}`);
}

function incidentKindOf(answers: ReportAnswers, draft: ReportDraft): IncidentKind | undefined {
  const key = (draft.incidentKind ?? '').trim();
  const kind = findIncidentKind(key);
  if (!kind) answers.problem('incidentKind', key === '' ? 'required' : 'not-a-choice');
  return kind;
}

function toldToUs(answers: ReportAnswers): { toldBy: string; toldHow: string | undefined; toldAt: Temporal.Instant | undefined } {
  return {
    toldBy: answers.text('toldBy', TEXT_LIMIT, 'required'),
    toldHow: answers.choice('toldHow', toldHowChoices, 'required'),
    toldAt: answers.moment('toldDate', 'toldTime')
  };
}

interface Happened {
  readonly happenedKnown: (typeof happenedKnownChoices)[number] | undefined;
  readonly happenedAt: Temporal.Instant | undefined;
  /** Without a time of day only the days can be compared. */
  readonly wholeDay?: boolean;
}

/** A date without a time is 'Approximately', stored as the start of that UK day. */
function whenItHappened(answers: ReportAnswers, draft: ReportDraft, now: Temporal.Instant): Happened {
  const known = answers.choice('happenedKnown', happenedKnownChoices, 'required');
  if (known === undefined || known === 'Not known') return { happenedKnown: known, happenedAt: undefined };
  if ((draft.happenedTime ?? '').trim() !== '') return { happenedKnown: known, happenedAt: answers.moment('happenedDate', 'happenedTime') };
  const day = answers.day('happenedDate');
  if (day && day.since(ukDate(now)).sign > 0) answers.problem('happenedDate', 'in-the-future');
  return { happenedKnown: 'Approximately', happenedAt: day && ukStartOfDay(day), wholeDay: true };
}

function checkOrder(answers: ReportAnswers, times: { happened: Happened; noticedAt: Temporal.Instant | undefined; toldAt: Temporal.Instant | undefined }): void {
  const { happened, noticedAt, toldAt } = times;
  const after = (a: Temporal.Instant | undefined, b: Temporal.Instant | undefined): boolean =>
    a !== undefined && b !== undefined && Temporal.Instant.compare(a, b) > 0;
  const happenedField = happened.wholeDay || !sameDay(happened.happenedAt, noticedAt) ? 'happenedDate' : 'happenedTime';
  if (after(happened.happenedAt, noticedAt)) answers.problem(happenedField, 'happened-after-noticed');
  if (after(noticedAt, toldAt)) answers.problem(sameDay(noticedAt, toldAt) ? 'noticedTime' : 'noticedDate', 'noticed-after-told');
  else if (after(happened.happenedAt, toldAt)) answers.problem(sameDay(happened.happenedAt, toldAt) ? 'toldTime' : 'toldDate', 'told-before-happened');
}

function sameDay(a: Temporal.Instant | undefined, b: Temporal.Instant | undefined): boolean {
  return a !== undefined && b !== undefined && ukDate(a).equals(ukDate(b));
}

/**
 * Whose data, what data, how many people. Required when the kind surely concerns personal data ("Not yet known" is an answer);
 * otherwise taken when given.
 */
function peopleAndData(answers: ReportAnswers, draft: ReportDraft, kind: IncidentKind | undefined): Pick<BreachReport, 'dataSubjectTypes' | 'dataTypes' | 'peopleCount' | 'peopleBand'> {
  const need = kind?.personalData === 'yes' ? 'required' : 'optional';
  const dataSubjectTypes = knownOrNot(answers, 'dataSubjectTypes', dataSubjectTypeLabels, need);
  const dataTypes = knownOrNot(answers, 'dataTypes', dataTypeLabels, need);
  const peopleCount = wholeNumber(answers, 'peopleCount', PEOPLE_LIMIT);
  const chosen = answers.choice('peopleBand', peopleBandLabels, need === 'required' && (draft.peopleCount ?? '').trim() === '' ? 'required' : 'optional');
  const counted = peopleCount === undefined ? undefined : peopleBandOf(peopleCount);
  if (counted !== undefined && chosen !== undefined && chosen !== PEOPLE_NOT_KNOWN && chosen !== counted) answers.problem('peopleBand', 'band-does-not-fit');
  return { dataSubjectTypes, dataTypes, peopleCount, peopleBand: counted ?? chosen };
}

/** Several choices; "Not yet known" stands alone. */
function knownOrNot<T extends string>(answers: ReportAnswers, field: 'dataSubjectTypes' | 'dataTypes', known: readonly T[], need: Need): T[] {
  const chosen = answers.choices(field, known, need);
  if (chosen.length > 1 && chosen.some((choice) => choice === 'Not yet known')) answers.problem(field, 'not-known-and-known');
  return chosen;
}

/** A whole number from 0; '1,200' and '1 200' are read as 1200. */
function wholeNumber(answers: ReportAnswers, field: ReportField, limit: number): number | undefined {
  const raw = answers.raw(field).trim();
  if (raw === '') return undefined;
  const digits = raw.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
  const value = /^\d+$/.test(digits) ? Number(digits) : undefined;
  if (value === undefined) answers.problem(field, 'not-a-number');
  else if (value > limit) answers.problem(field, 'number-too-large', limit);
  return value;
}

/** A kind that is about lost equipment must say whether it was lost or stolen; any other may add it. */
function lostEquipment(answers: ReportAnswers, kind: IncidentKind | undefined): BreachReport['equipment'] {
  const equipment = answers.choice('equipment', equipmentChoices, kind?.equipment ? 'required' : 'optional') ?? 'None';
  if (kind?.equipment && equipment === 'None') answers.problem('equipment', 'required');
  return equipment;
}

/** A name that was typed but not chosen reaches nobody, and is not dropped in silence. */
function chosenManager(answers: ReportAnswers, draft: ReportDraft): BreachReport['lineManager'] {
  if (!draft.lineManager && (draft.lineManagerText ?? '').trim() !== '') answers.problem('lineManager', 'not-a-choice');
  return draft.lineManager;
}

/** Digits with the signs that people write in numbers, or an internal extension ('x 4312', 'ext. 12'). A number, not a sentence. */
function phone(answers: ReportAnswers): string {
  const typed = answers.text('contactPhone', PHONE_LIMIT);
  const digits = typed.replace(/\D/g, '').length;
  const wellMade = /^[+()\d\s./-]*(\s*(ext\.?|x|estyniad|est\.?)\s*\d+)?$/iu.test(typed);
  if (typed !== '' && (!wellMade || digits < 3 || digits > 20)) answers.problem('contactPhone', 'not-a-phone-number');
  return typed;
}
