import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { NOTE_LIMIT } from '../../../casework/rules/limits';
import type { Answers } from '../questionnaire/questionnaire';
import { scopeChange } from './scope';
import type { ScreeningResult } from '../choices';

/** A *no* is asked again after a year unless its reviewer says otherwise. */
export const MONTHS_OF_A_NO = 12;
/** Nobody knows a project further ahead. */
export const LONGEST_MONTHS_OF_A_NO = 36;

/** What whoever looks at a *no* says: that no DPIA is done, until when, and why. As typed. */
export interface NoInput {
  /** `YYYY-MM-DD`; empty for the usual year. */
  readonly until: string;
  readonly why: string;
  /** Where the screening says that a DPIA is required: who decided to go on without, and what the Data Protection Officer advised. */
  readonly decidedBy: string;
  readonly advice: string;
}
export const emptyNo: NoInput = { until: '', why: '', decidedBy: '', advice: '' };

/** A *no* that was looked at. Who and when are what SharePoint stamped. */
export interface LookedAtNo {
  /** `YYYY-MM-DD`, the last day on which it stands. */
  readonly until: string;
  readonly why: string;
  readonly decidedBy: string;
  readonly advice: string;
}

/** What a decision to do no DPIA must say, by what the screening found. The ICO: "document your reasons". A required one can be refused only by whoever answers for it, against or with advice. */
export const noNeeds = (result: ScreeningResult): readonly (keyof NoInput)[] => (result === 'notNeeded' ? [] : result === 'advised' ? ['why'] : ['why', 'decidedBy', 'advice']);

export type LookedAt = { readonly ok: true; readonly no: LookedAtNo } | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Looks at a *no*. @param me whoever looks: not the one who did the screening, since nobody checks their own */
export function lookAtNo(input: NoInput, { result, isOwn, today }: { readonly result: ScreeningResult; readonly isOwn: boolean; readonly today: Temporal.PlainDate }): LookedAt {
  const problems: CaseProblem[] = [];
  const why = normaliseText(input.why);
  const decidedBy = normaliseText(input.decidedBy);
  const advice = normaliseText(input.advice);
  if (isOwn) problems.push({ field: 'reviewer', code: 'own-screening' });
  const until = input.until.trim() === '' ? today.add({ months: MONTHS_OF_A_NO }) : plainDate(input.until.trim());
  if (!until) problems.push({ field: 'until', code: 'not-a-day' });
  else if (Temporal.PlainDate.compare(until, today) <= 0) problems.push({ field: 'until', code: 'not-ahead' });
  else if (Temporal.PlainDate.compare(until, today.add({ months: LONGEST_MONTHS_OF_A_NO })) > 0) problems.push({ field: 'until', code: 'too-far' });
  const said = { why, decidedBy, advice };
  for (const field of ['why', 'decidedBy', 'advice'] as const) {
    if (said[field] === '' && noNeeds(result).includes(field)) problems.push({ field, code: 'required' });
    if (said[field].length > NOTE_LIMIT) problems.push({ field, code: 'too-long' });
  }
  return problems.length > 0 || !until ? { ok: false, problems } : { ok: true, no: { until: until.toString(), ...said } };
}

/** `waits`: nobody looked at it yet. `ended`: its time is over. `scopeChanged`: the project is no longer what was screened. The last two ask for a new screening. */
export type StandOfNo = 'waits' | 'stands' | 'ended' | 'scopeChanged';

/** @param screened answers of the screening that was looked at @param now answers as the project is known now, where that is another screening */
export function standOfNo(no: LookedAtNo | undefined, { screened, now, today }: { readonly screened: Answers; readonly now?: Answers; readonly today: Temporal.PlainDate }): StandOfNo {
  if (!no) return 'waits';
  if (now && scopeChange(screened, now).askAgain) return 'scopeChanged';
  const until = plainDate(no.until);
  // a day that cannot be read is not taken for one that is far ahead
  return until && Temporal.PlainDate.compare(today, until) <= 0 ? 'stands' : 'ended';
}
