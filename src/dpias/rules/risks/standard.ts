import { emptyMeasure, unrated } from './readRisk';
import type { Effect, Likelihood, Risk, Severity } from './risk';

/** A risk that nearly every project has, to take over and change: for a project with a low risk that is mostly all there is. */
export interface StandardRisk {
  /** Words stand in `loc/dpiaRisks`: `source_<code>`, `impact_<code>`. */
  readonly code: string;
  readonly before: readonly [Likelihood, Severity];
  /** Words: `measure_<code>`. */
  readonly measures: readonly { readonly code: string; readonly effect: Effect }[];
  readonly after: readonly [Likelihood, Severity];
}

const reduced = (...codes: readonly string[]): StandardRisk['measures'] => codes.map((code) => ({ code, effect: 'reduced' }));

/** Suggestions: the ratings are where a discussion begins, and the service changes them to what is true for its project. */
export const standardRisks: readonly StandardRisk[] = [
  { code: 'wrongRecipient', before: ['possible', 'significant'], measures: reduced('checkRecipient', 'secureSending'), after: ['remote', 'significant'] },
  { code: 'tooManySee', before: ['possible', 'significant'], measures: reduced('accessByRole', 'accessReview'), after: ['remote', 'significant'] },
  { code: 'tooMuch', before: ['possible', 'minimal'], measures: reduced('onlyNeededFields'), after: ['remote', 'minimal'] },
  { code: 'keptTooLong', before: ['probable', 'minimal'], measures: reduced('deleteBySchedule'), after: ['remote', 'minimal'] },
  { code: 'wrongData', before: ['possible', 'significant'], measures: reduced('checkWithPerson'), after: ['remote', 'significant'] },
  { code: 'notExpected', before: ['possible', 'minimal'], measures: reduced('privacyNotice'), after: ['remote', 'minimal'] },
  { code: 'lostOrStolen', before: ['possible', 'significant'], measures: reduced('encryptedDevices', 'reportLoss'), after: ['remote', 'significant'] },
  { code: 'supplierFails', before: ['possible', 'significant'], measures: reduced('processorContract', 'supplierChecks'), after: ['remote', 'significant'] },
  { code: 'notThere', before: ['possible', 'minimal'], measures: reduced('backups'), after: ['remote', 'minimal'] },
  { code: 'leftOut', before: ['possible', 'minimal'], measures: reduced('otherWay'), after: ['remote', 'minimal'] }
];

interface TakingOver {
  /** Of `loc/dpiaRisks`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly number: number;
  /** A new id each time: the risk's, then one a measure. */
  readonly newId: () => string;
}

/**
 * A standard risk as a risk of a DPIA, in the language in which it is written down; owners and days are the service's to say.
 */
export function takeStandardRisk({ code, before, measures, after }: StandardRisk, { texts, number, newId }: TakingOver): Risk {
  return {
    id: newId(),
    number,
    source: texts[`source_${code}`],
    impact: texts[`impact_${code}`],
    before: { ...unrated, likelihood: before[0], severity: before[1] },
    measures: measures.map((measure) => ({ ...emptyMeasure(newId()), what: texts[`measure_${measure.code}`], effect: measure.effect })),
    after: { ...unrated, likelihood: after[0], severity: after[1] }
  };
}
