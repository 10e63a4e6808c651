import type { DpiaContent } from './content';
import { missingAnswers } from './questionnaire/ask';
import { dpiaQuestionnaire } from './questionnaire/dpia';
import { migrate } from './questionnaire/migrate';
import { residualOf } from './risks/grid';
import type { Level, Measure } from './risks/risk';
import { readSubmissionParts } from './submission';

/** What a submission says, and what follows from it. */
export interface SubmittedContent {
  readonly content: DpiaContent;
  /** As the file says whose it is: reference and GUID of the DPIA. */
  readonly reference: string;
  readonly guid: string;
  /** Parts of it that could not be read, by their way. */
  readonly unread: readonly string[];
  /** Ids of questions that nobody may submit without, and that nobody answered. */
  readonly missing: readonly string[];
  /** The highest residual risk (`residualOf`); undefined where none is rated. */
  readonly level: Level | undefined;
  /** Numbers of risks of which nobody said what is left. */
  readonly unrated: readonly number[];
  /** Measures that have to be in place before it goes live: what is accepted is nobody's task. */
  readonly measures: readonly Measure[];
}

/** Reads what was submitted, as JSON was read; undefined where it is no DPIA. */
export function readSubmitted(value: unknown): SubmittedContent | undefined {
  const { reference, guid, reading } = readSubmissionParts(value);
  if (reading.state === 'unreadable') return undefined;
  const { content, unread } = reading;
  const { answers } = migrate(content, dpiaQuestionnaire);
  const { highest, unrated } = residualOf(content.risks);
  return {
    content, reference: typeof reference === 'string' ? reference : '', guid: typeof guid === 'string' ? guid : '', unread: unread.map(({ path }) => path), level: highest, unrated,
    missing: missingAnswers({ questionnaire: dpiaQuestionnaire, form: content.form, own: content.own }, answers),
    measures: content.risks.flatMap(({ measures }) => measures).filter(({ effect }) => effect !== 'accepted')
  };
}
