import { Temporal } from 'temporal-polyfill';
import { countPeriod, plainDate, type CountedPeriod, type LegalPeriod, type Nation, type PeriodPause } from '../../../calendar';
import type { Consultation } from './dpiaFile';

/** UK GDPR article 36(2): eight weeks from receipt of the request, which may be extended by six; of processing by competent authorities six weeks and a month (Data Protection Act 2018 section 65). */
const firstPeriod: Readonly<Record<Consultation['regime'], LegalPeriod>> = { 'UK GDPR': { unit: 'weeks', count: 8 }, 'Part 3': { unit: 'weeks', count: 6 } };
const fourteenWeeks: LegalPeriod = { unit: 'weeks', count: 14 };
const aMonth: LegalPeriod = { unit: 'months', count: 1 };

const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** What stops the time: until the Commissioner has what was asked for (article 36(2), last sentence). A pause whose days are the wrong way round stops nothing. */
export const pausesOf = ({ pauses }: Pick<Consultation, 'pauses'>): readonly PeriodPause[] =>
  pauses.map(({ from, until }) => ({ from: dayOf(from), until: until === undefined ? undefined : dayOf(until) })).filter(({ from, until }) => until === undefined || Temporal.PlainDate.compare(from, until) <= 0);

/**
 * Until when the Commissioner answers, with each step that led to it. It is somebody else's time: where the wording of the two laws could be counted a day apart the later day stands, so that nobody goes ahead too early. Eight weeks from
 * Monday 2 November 2026 end on Monday 28 December, which is a bank holiday (Boxing Day's), so Tuesday 29 December. The day of asking is taken for that of receipt.
 * `due` is undefined as long as the Commissioner waits for something.
 */
export function consultationDue(consultation: Pick<Consultation, 'regime' | 'askedOn' | 'extendedOn' | 'pauses'>, nation: Nation): CountedPeriod {
  const { regime, askedOn, extendedOn } = consultation;
  const pauses = pausesOf(consultation);
  const starts = [{ what: 'consulted', on: dayOf(askedOn) }];
  if (regime === 'UK GDPR') return countPeriod(firstPeriod[regime], { starts, pauses, nation, ...(extendedOn ? { extension: fourteenWeeks } : {}) });
  const first = countPeriod(firstPeriod[regime], { starts, pauses, nation });
  if (!extendedOn || !first.unmoved) return first;
  const further = countPeriod(aMonth, { starts: [{ what: 'extended', on: first.unmoved }], pauses, nation });
  return { ...further, steps: [...first.steps.filter(({ code }) => code !== 'moved-on' && code !== 'ends'), ...further.steps.filter(({ code }) => code !== 'began')] };
}

/** The last day on which the Commissioner tells of an extension: within one month of receipt (article 36(2); section 65). Told later it is named; the longer time is waited for all the same. */
export function extensionNoticeDue({ askedOn }: Pick<Consultation, 'askedOn'>, nation: Nation): Temporal.PlainDate | undefined {
  return countPeriod(aMonth, { starts: [{ what: 'consulted', on: dayOf(askedOn) }], nation }).due;
}

export function extendedLate(consultation: Pick<Consultation, 'askedOn' | 'extendedOn'>, nation: Nation): boolean {
  const [on, due] = [plainDate(consultation.extendedOn ?? ''), extensionNoticeDue(consultation, nation)];
  return on !== undefined && due !== undefined && Temporal.PlainDate.compare(on, due) > 0;
}

export const consultStates = ['None', 'To ask', 'Waiting', 'Stopped', 'Answered', 'Must not'] as const;
export type ConsultState = (typeof consultStates)[number];

/** Where a consultation stands. `Stopped`: the Commissioner waits for something. @param isNeeded by the residual risk */
export function consultStateOf(consultation: Consultation | undefined, isNeeded: boolean): ConsultState {
  if (!consultation) return isNeeded ? 'To ask' : 'None';
  if (consultation.answeredOn !== undefined) return consultation.outcome === 'mustNot' ? 'Must not' : 'Answered';
  return consultation.pauses.some(({ until }) => until === undefined) ? 'Stopped' : 'Waiting';
}

/** Whether nobody may go ahead yet because of it. */
export const isConsulting = (state: ConsultState): boolean => state === 'To ask' || state === 'Waiting' || state === 'Stopped';
