import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import { grouped, type Counted } from '../../../casework/rules/counting';
import { beganBefore } from '../cases/goLive';
import { isScreening, type DpiaCase, type DpiaValues } from '../cases/values';
import { levels } from '../risks/risk';

/** What is counted of a period, in the order in which it is shown. */
export const countLines = [
  'screenings', 'required', 'advised', 'notNeeded', 'agreed', 'waiting', 'dpias', 'inForce', 'unmet', 'consulted', 'beganBefore', 'reviewLate', 'published', 'open'
] as const;

export type DpiaCounts = Readonly<Record<(typeof countLines)[number], number>> & {
  /** Rows that were changed directly in SharePoint: left out of all the rest. */
  readonly leftOut: readonly string[];
  readonly byState: readonly Counted[];
  /** Empty: not rated. */
  readonly byLevel: readonly Counted[];
  readonly byService: readonly Counted[];
};

/**
 * Screenings and DPIAs that were begun in a period. One that was sent twice counts once. `agreed`: screenings of which an officer says that no DPIA is needed; `waiting`: at which nobody has looked;
 * `unmet`: DPIAs that were put in force although something was missing, counted as what they are.
 */
export function countDpias(cases: readonly DpiaCase[], now: Temporal.Instant): DpiaCounts {
  const sound = cases.filter(({ aroundDesk, repeatOf, values }) => aroundDesk === undefined && repeatOf === undefined && values.file.closing?.how !== 'Opened by mistake');
  const screenings = sound.filter(isScreening).map(({ values }) => values);
  const dpias = sound.filter((found) => !isScreening(found)).map(({ values }) => values);
  const count = (of: readonly DpiaValues[], fits: (each: DpiaValues) => boolean): number => of.filter(fits).length;
  const today = ukDate(now).toString();
  return {
    screenings: screenings.length,
    required: count(screenings, ({ result }) => result === 'required'), advised: count(screenings, ({ result }) => result === 'advised'), notNeeded: count(screenings, ({ result }) => result === 'notNeeded'),
    agreed: count(screenings, ({ look }) => look.decision === 'notNeeded'), waiting: count(screenings, ({ look, caseState }) => look.decision === undefined && caseState !== 'Closed'),
    dpias: dpias.length,
    inForce: count(dpias, ({ approvedAt }) => approvedAt !== undefined),
    unmet: count(dpias, ({ file }) => (file.approvals.at(-1)?.unmet.length ?? 0) > 0),
    consulted: count(dpias, ({ file }) => file.consultation !== undefined),
    beganBefore: count(dpias, beganBefore),
    reviewLate: count(dpias, ({ caseState, reviewOn }) => caseState === 'In force' && reviewOn !== undefined && reviewOn < today),
    published: count(dpias, ({ publication }) => publication === 'Published'),
    open: count([...screenings, ...dpias], ({ caseState }) => caseState !== 'Closed'),
    leftOut: cases.filter(({ aroundDesk }) => aroundDesk !== undefined).map(({ reference }) => reference),
    byState: grouped(dpias.map(({ caseState }) => caseState)),
    byLevel: [...levels, ''].map((key) => ({ key, count: count(dpias, ({ submission }) => (submission.level ?? '') === key) })).filter((each) => each.count > 0),
    byService: grouped(dpias.map(({ service }) => service))
  };
}
