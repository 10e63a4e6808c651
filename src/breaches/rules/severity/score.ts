import { circumstanceKeys } from './circumstances';
import type { ContextLevel } from './dataClasses';
import type { IdentificationValue } from './identifiers';
import type { SeverityDraft, SeverityFile } from './severityFile';

/** From a limit on the higher band counts: 2.00 is Medium, 3.00 High, 4.00 Very high. */
export const severityBands = [
  { key: 'low', band: 'Low', from: 0 },
  { key: 'medium', band: 'Medium', from: 2 },
  { key: 'high', band: 'High', from: 3 },
  { key: 'veryHigh', band: 'Very high', from: 4 }
] as const;

export type SeverityBand = (typeof severityBands)[number]['band'];
export type SeverityBandKey = (typeof severityBands)[number]['key'];
export const severityBandLabels: readonly SeverityBand[] = severityBands.map(({ band }) => band);
export const bandLimits = [2, 3, 4] as const;
export type BandLimit = (typeof bandLimits)[number];

export const SEVERITY_MINIMUM = 0.25;
export const SEVERITY_MAXIMUM = 6;
/** How close under a limit a score gets a warning: one step of the method. */
export const NEAR_LIMIT = 0.25;

export interface Severity {
  readonly score: number;
  readonly band: SeverityBand;
  /** Data processing context: the highest of the classes. */
  readonly dpc: ContextLevel;
  /** Ease of identification: the highest of the identifiers, lowered by protection. */
  readonly ei: IdentificationValue;
  /** Circumstances of the breach: added up, 0 to 2. */
  readonly cb: number;
  /** The limit that the score lies just under: one step more, and the next band begins. */
  readonly nearLimitAbove?: BandLimit;
}

/**
 * Severity by ENISA's "Recommendations for a methodology of the assessment of severity of personal data breaches" (v1.0, December
 * 2013): SE = DPC × EI + CB. Of several classes and of several identifiers the highest counts; circumstances are added. Everything is a
 * multiple of a quarter, which binary numbers hold exactly, so nothing is rounded.
 * The method is the European Union's and decision support only: the ICO does not prescribe it.
 * @throws RangeError for a file without a class or an identifier, which the schema refuses
 */
export function severityOf(file: SeverityFile): Severity {
  const severity = severityOfDraft(file);
  if (!severity) throw new RangeError('A severity file names no class of data or no identifier.');
  return severity.severity;
}

export interface DraftSeverity {
  readonly severity: Severity;
  /** False while a circumstance is unanswered; it counts as nothing so far, so the score can only rise. */
  readonly complete: boolean;
}

/** The score as the officer chooses; undefined until a class and an identifier are chosen. */
export function severityOfDraft(draft: SeverityDraft): DraftSeverity | undefined {
  if (draft.dataClasses.length === 0 || draft.identifiers.length === 0) return undefined;
  const dpc = highest(draft.dataClasses.map(({ level }) => level));
  const identified = highest(draft.identifiers.map(({ value }) => value));
  const ei = draft.loweredByProtection && draft.loweredByProtection.to < identified ? draft.loweredByProtection.to : identified;
  const cb = circumstanceKeys.reduce((sum, key) => sum + (draft[key]?.value ?? 0), 0);
  const score = dpc * ei + cb;
  return { severity: { score, band: bandOf(score), dpc, ei, cb, nearLimitAbove: nearLimitAbove(score) }, complete: circumstanceKeys.every((key) => draft[key] !== undefined) };
}

export function bandOf(score: number): SeverityBand {
  return [...severityBands].reverse().find(({ from }) => score >= from)?.band ?? 'Low';
}

/** The limit at most a quarter above the score. On a limit the score is not under it. */
export function nearLimitAbove(score: number): BandLimit | undefined {
  return bandLimits.find((limit) => score < limit && limit - score <= NEAR_LIMIT);
}

export function bandKey(band: SeverityBand): SeverityBandKey {
  return severityBands.find((each) => each.band === band)?.key ?? 'low';
}

function highest<Value extends number>(values: readonly Value[]): Value {
  return values.reduce((most, value) => (value > most ? value : most));
}
