import type { DeskServices } from '../../../../platform/host/services';
import { cleanAnswer, isSameAnswer, problemsOfAnswer } from '../../../rules/questionnaire/answer';
import { placedQuestions } from '../../../rules/questionnaire/ask';
import type { Answer, Question } from '../../../rules/questionnaire/questionnaire';
import { RISK_LIMIT } from '../../../rules/risks/problems';
import { writeRisk } from '../../../rules/risks/readRisk';
import type { Risk } from '../../../rules/risks/risk';
import type { MyDpia, SavedAnswer, SavedRisk } from '../../staff/contract';
import { askingOf } from '../content';
import type { FormStore } from '../formStore';
import type { KeeperPort } from './kept';

/** A question that this version does not have keeps its answer as text of any length. */
const asQuestion = (dpia: MyDpia, id: string): Pick<Question, 'kind' | 'choices'> => placedQuestions(askingOf(dpia)).find(({ question }) => question.id === id)?.question ?? { kind: 'text' };

/** Between answers on the page and their rows. Too long is the one thing that a row cannot hold; whatever else is wrong is kept and named before submitting. */
export const answersPort = (services: DeskServices, store: FormStore, dpia: MyDpia, keep: KeeperPort<Answer, SavedAnswer>['keep']): KeeperPort<Answer, SavedAnswer> => ({
  save: (id, answer, over) => store.saveAnswer(services, dpia, id, cleanAnswer(asQuestion(dpia, id), answer), over),
  valueOf: ({ answer }) => answer,
  isSame: isSameAnswer,
  refusal: (id, answer) => problemsOfAnswer(asQuestion(dpia, id), answer).find((problem) => problem === 'too-long'),
  keep
});

export const risksPort = (services: DeskServices, store: FormStore, dpia: MyDpia, keep: KeeperPort<Risk, SavedRisk>['keep']): KeeperPort<Risk, SavedRisk> => ({
  save: (_id, risk, over) => store.saveRisk(services, dpia, risk, over),
  valueOf: ({ risk }) => risk,
  isSame: (one, other) => one !== undefined && writeRisk(one) === writeRisk(other),
  refusal: (_id, risk) => (writeRisk(risk).length > RISK_LIMIT ? 'too-long' : undefined),
  keep
});
