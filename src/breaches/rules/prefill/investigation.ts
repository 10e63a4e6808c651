import type { CaseValues } from '../cases/caseValues';
import type { TellDecision } from '../cases/choices';
import type { DecisionAbout } from '../decisions/advice';
import type { InvestigationFile } from '../investigation/investigationFile';
import type { InvestigationInput } from '../investigation/saveInvestigation';
import { filled, joined, type Prefilled } from './filled';

/** The words of a decision in the reader's language: *Report*, *Do not tell*. */
export type DecisionWords = (about: DecisionAbout, decision: TellDecision) => string;

/** What the panel edits of the file. */
export function inputOf(file: InvestigationFile): InvestigationInput {
  const { v, finalEvaluation, reportSentTo, closing, leftEmpty, ...input } = file;
  void [v, finalEvaluation, reportSentTo, closing, leftEmpty];
  return input;
}

/** A decision as an answer: what was decided and the reason that whoever decided gave, in their own words; nothing while nobody has. */
export function decisionAnswer(values: Pick<CaseValues, 'ico' | 'people'>, about: DecisionAbout, words: DecisionWords): string {
  const { decision, reason } = values[about];
  return decision === 'Not decided' || reason.trim() === '' ? '' : `${words(about, decision)}: ${reason}`;
}

/**
 * The investigation with what was answered before it: whether the ICO and the people need to be told is what was decided, the effects and
 * what will avoid another one are those of the notification.
 */
export function prefilledInvestigation(values: CaseValues, words: DecisionWords): Prefilled<InvestigationInput> {
  const { notification, investigation } = values;
  return filled(inputOf(investigation), {
    doPeopleNeedTelling: [{ source: 'decision', answer: decisionAnswer(values, 'people', words) }],
    doesIcoNeedTelling: [{ source: 'decision', answer: decisionAnswer(values, 'ico', words) }],
    effects: [{ source: 'pack', answer: joined(notification.consequences, notification.actualHarm) }],
    howToAvoidAnother: [{ source: 'pack', answer: notification.actionsProposed }]
  }, investigation.leftEmpty);
}
