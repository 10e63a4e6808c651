import type { FormProblem } from '../../../casework/rules/formProblems';
import type { ReportField } from './reportDraft';

export { problemText } from '../../../casework/rules/formProblems';

/** What can be wrong with an answer of a report alone. */
export type ReportCode =
  | 'happened-after-noticed'
  /** Somebody told us at a time when, by the other answer, nobody had noticed yet. */
  | 'noticed-after-told'
  | 'told-before-happened'
  | 'not-a-number'
  | 'number-too-large'
  /** The number and the band say different things. */
  | 'band-does-not-fit'
  | 'not-a-phone-number'
  /** "Not yet known" chosen beside something known. */
  | 'not-known-and-known';

export type ReportProblem = FormProblem<ReportField, ReportCode>;
