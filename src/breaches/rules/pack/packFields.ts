import type { Temporal } from 'temporal-polyfill';
import { formatUkDate, formatUkDateTime, plainDate, readInstant, ukStartOfDay, type CalendarLocale } from '../../../calendar';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import { delayReasonNeeded, dutyLaw, exceptionLaw } from '../decisions';
import { dataSubjectTypes } from '../incidents/dataSubjectTypes';
import { dataTypes } from '../incidents/dataTypes';
import { peopleBandKey, PEOPLE_NOT_KNOWN } from '../incidents/peopleBands';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { prefilledNotification } from '../prefill/notification';

/** What the settings say of the council. */
export interface PackCouncil {
  readonly councilName: string;
  readonly dpoName: string;
  readonly dpoPhone: string;
  readonly mailbox: string;
  readonly regulatorEn: string;
  readonly regulatorCy: string;
  /** The council's registration number with the Commissioner. */
  readonly icoRegistration?: string;
}

export interface PackSource {
  readonly found: Pick<BreachCase, 'values' | 'reference'>;
  readonly council: PackCouncil | undefined;
  readonly now: Temporal.Instant;
  readonly locale: CalendarLocale;
  /** `pack_<field>`, `packSection_<section>` and the choices. */
  readonly strings: Readonly<Record<string, string>>;
}

/** The value; nothing when it is missing; `not-known` when somebody has said that it is not known yet. */
export type PackAnswer = string | readonly string[] | undefined | 'not-known';

/** Where it is written: the command's panel, or the settings. */
export type PackPlace = 'pack' | 'triage' | 'decide' | 'tell' | 'settings';

export interface PackFieldRule {
  readonly key: string;
  /** `law`: UK GDPR article 33(3), or 33(1) for the delay. `form`: asked by the ICO's form alone. `if-any`: only shown when there is something. */
  readonly asks: 'law' | 'form' | 'if-any';
  readonly place: PackPlace;
  readonly when?: (source: PackSource) => boolean;
  /** Written freely, so that personal data may slip in. */
  readonly free?: true;
  readonly answer: (source: PackSource) => PackAnswer;
}

export interface PackSectionRule {
  readonly key: string;
  readonly fields: readonly PackFieldRule[];
}

const NOT_KNOWN = 'not-known';
const values = ({ found }: PackSource): CaseValues => found.values;
/** The notification as its form stands: what was answered elsewhere is asked nowhere again. */
const file = (source: PackSource): CaseValues['notification'] =>
  ({ ...values(source).notification, ...prefilledNotification(values(source), source.council?.icoRegistration).answers });
const said = (text: string): PackAnswer => (text === '' ? undefined : text);
const moment = (at: Temporal.Instant | undefined, { locale }: PackSource): PackAnswer => at && formatUkDateTime(at, locale);
const word = ({ strings }: PackSource, family: string, stored: string): string => strings[`${family}_${choiceKey(stored)}`] ?? stored;

function choice(source: PackSource, family: string, stored: string | undefined): PackAnswer {
  if (stored === undefined) return undefined;
  return stored === 'Not yet known' || stored === 'Not known' ? NOT_KNOWN : word(source, family, stored);
}

/** The Commissioner's own words in English, because its form is; elsewhere those of the page. */
function labels(source: PackSource, family: string, table: readonly { readonly key: string; readonly label: string }[], chosen: readonly string[]): PackAnswer {
  const known = chosen.filter((label) => label !== 'Not yet known');
  if (known.length === 0) return chosen.length > 0 ? NOT_KNOWN : undefined;
  if (source.locale === 'en-GB') return known;
  return known.map((label) => source.strings[`${family}_${table.find((each) => each.label === label)?.key ?? ''}`] ?? label);
}

function people(source: PackSource): PackAnswer {
  const { peopleCount, peopleBand } = values(source).facts;
  if (peopleCount !== undefined) return String(peopleCount);
  if (peopleBand === undefined) return undefined;
  return peopleBand === PEOPLE_NOT_KNOWN ? NOT_KNOWN : source.strings[`peopleBand_${peopleBandKey(peopleBand)}`] ?? peopleBand;
}

const cyber = (source: PackSource): boolean => file(source).isCyber === 'Yes';

/** "Have you told data subjects?": yes, about to, no with its reason, or the decision is pending. */
function peopleTold(source: PackSource): PackAnswer {
  const { people: decision, notification, regime } = values(source);
  const first = notification.tellings.map(({ at }) => readInstant(at))[0];
  if (first) return [word(source, 'told', 'Yes'), formatUkDateTime(first, source.locale)];
  switch (decision.decision) {
    case 'Tell': return word(source, 'told', 'About to');
    case 'Do not tell': return [word(source, 'told', 'No'), ...[exceptionLaw(decision.exception, regime) ?? [], decision.reason].flat().filter((line) => line !== '')];
    case 'Not decided': return word(source, 'told', 'Pending');
  }
}

function others(source: PackSource): PackAnswer {
  const tell = values(source).triage.tell.filter(({ state }) => state !== 'Not needed');
  return tell.length === 0 ? undefined : tell.map(({ name, state }) => `${name}: ${word(source, 'tellState', state)}`);
}

/** What was done: as written, and the steps of the containment list that are done. */
function actions(source: PackSource): PackAnswer {
  const done = values(source).triage.containment.filter(({ state }) => state === 'Done').map(({ wording }) => wording);
  const all = [...(file(source).actionsTaken === '' ? [] : [file(source).actionsTaken]), ...done];
  return all.length === 0 ? undefined : all;
}

function day(text: string | undefined, { locale }: PackSource): PackAnswer {
  const date = text === undefined ? undefined : plainDate(text);
  return date && formatUkDate(ukStartOfDay(date), locale);
}

const council = (key: keyof PackCouncil) => (source: PackSource): PackAnswer => said(source.council?.[key] ?? '');
const written = (key: 'howFound' | 'consequences' | 'actualHarm' | 'likelihoodDetails' | 'cyberDetails' | 'staffDetails' | 'measuresBefore' | 'actionsProposed' | 'icoSpokenTo' | 'icoRegistration') =>
  (source: PackSource): PackAnswer => said(file(source)[key]);

/**
 * All that UK GDPR article 33(3) and the ICO's report form ask, in the order of the form. Its wording is that of published copies of the form (a DOC of the ICO's,
 * and mirrors of it); the online form may differ today. Fields without a copy to read, such as what people were told and the delay, are named from the law.
 */
export const packSections: readonly PackSectionRule[] = [
  {
    key: 'report',
    fields: [
      { key: 'reportType', asks: 'form', place: 'pack', answer: (source) => word(source, 'reportType', file(source).submissions.length === 0 ? 'Initial' : 'Follow-up') },
      { key: 'law', asks: 'form', place: 'triage', answer: (source) => dutyLaw[values(source).regime].ico },
      { key: 'icoReference', asks: 'form', place: 'pack', when: (source) => file(source).submissions.length > 0, answer: (source) => said(values(source).ico.reference) },
      { key: 'icoSpokenTo', asks: 'if-any', place: 'pack', answer: written('icoSpokenTo') }
    ]
  },
  {
    key: 'breach',
    fields: [
      { key: 'whatHappened', asks: 'law', place: 'triage', free: true, answer: (source) => said(values(source).facts.whatHappened) },
      { key: 'isCyber', asks: 'form', place: 'pack', answer: (source) => choice(source, 'yesNo', file(source).isCyber) },
      { key: 'howFound', asks: 'form', place: 'pack', free: true, answer: written('howFound') },
      { key: 'awareAt', asks: 'law', place: 'triage', answer: (source) => moment(values(source).awareAt, source) },
      { key: 'happenedAt', asks: 'form', place: 'triage', answer: (source) => moment(values(source).facts.happenedAt, source) },
      { key: 'dataTypes', asks: 'law', place: 'triage', answer: (source) => labels(source, 'dataType', dataTypes, values(source).facts.dataTypes) },
      { key: 'recordsCount', asks: 'law', place: 'triage', answer: (source) => values(source).facts.recordsCount?.toString() },
      { key: 'peopleCount', asks: 'law', place: 'triage', answer: people },
      { key: 'dataSubjectTypes', asks: 'law', place: 'triage', answer: (source) => labels(source, 'dataSubject', dataSubjectTypes, values(source).facts.dataSubjectTypes) },
      { key: 'consequences', asks: 'law', place: 'pack', free: true, answer: written('consequences') },
      { key: 'actualHarm', asks: 'if-any', place: 'pack', free: true, answer: written('actualHarm') },
      { key: 'likelihood', asks: 'form', place: 'pack', answer: (source) => choice(source, 'likelihood', file(source).likelihood) },
      { key: 'likelihoodDetails', asks: 'if-any', place: 'pack', free: true, answer: written('likelihoodDetails') }
    ]
  },
  {
    key: 'cyber',
    fields: [
      { key: 'cyberAspects', asks: 'form', place: 'pack', when: cyber, answer: (source) => (file(source).cyberAspects.length === 0 ? undefined : file(source).cyberAspects.map((each) => word(source, 'cyberAspect', each))) },
      { key: 'serviceImpact', asks: 'form', place: 'pack', when: cyber, answer: (source) => choice(source, 'serviceImpact', file(source).serviceImpact) },
      { key: 'recovery', asks: 'form', place: 'pack', when: cyber, answer: (source) => choice(source, 'recovery', file(source).recovery) },
      { key: 'cyberDetails', asks: 'if-any', place: 'pack', free: true, when: cyber, answer: written('cyberDetails') }
    ]
  },
  {
    key: 'measures',
    fields: [
      { key: 'staffTrained', asks: 'form', place: 'pack', answer: (source) => choice(source, 'yesNo', file(source).staffTrained) },
      { key: 'staffDetails', asks: 'if-any', place: 'pack', free: true, answer: written('staffDetails') },
      { key: 'delayReason', asks: 'law', place: 'decide', free: true, when: (source) => delayReasonNeeded(values(source), source.now) || values(source).ico.delayReason !== '', answer: (source) => said(values(source).ico.delayReason) },
      { key: 'measuresBefore', asks: 'form', place: 'pack', free: true, answer: written('measuresBefore') },
      { key: 'actionsTaken', asks: 'law', place: 'pack', free: true, answer: actions },
      { key: 'actionsProposed', asks: 'law', place: 'pack', free: true, answer: written('actionsProposed') },
      { key: 'preventionBy', asks: 'form', place: 'pack', answer: (source) => day(file(source).preventionBy, source) },
      { key: 'peopleTold', asks: 'form', place: 'tell', free: true, answer: peopleTold },
      { key: 'others', asks: 'form', place: 'triage', answer: others }
    ]
  },
  {
    key: 'about',
    fields: [
      { key: 'councilName', asks: 'form', place: 'settings', answer: council('councilName') },
      { key: 'icoRegistration', asks: 'form', place: 'settings', answer: written('icoRegistration') },
      { key: 'sector', asks: 'form', place: 'pack', answer: (source) => source.strings.packSector },
      { key: 'dpoName', asks: 'law', place: 'settings', answer: council('dpoName') },
      { key: 'dpoPhone', asks: 'law', place: 'settings', answer: council('dpoPhone') },
      { key: 'dpoEmail', asks: 'law', place: 'settings', answer: council('mailbox') }
    ]
  }
];
