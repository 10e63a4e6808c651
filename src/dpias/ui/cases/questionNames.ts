import questions from '../../../loc/dpiaQuestions';
import { byKey, textsLanguage } from '../../../loc/texts';
import { fill } from '../../../shared-ui/text';
import strings from '../../../loc/dpiaReading';
import type { DpiaContent } from '../../rules/content';
import { placedQuestions } from '../../rules/questionnaire/ask';
import { dpiaQuestionnaire } from '../../rules/questionnaire/dpia';
import { wordsOf } from '../../rules/questionnaire/words';

export interface NamedQuestion {
  readonly id: string;
  readonly text: string;
}

/** Every question that a DPIA may have, with its number and its words. */
export const namedQuestions = ({ own }: Pick<DpiaContent, 'own'>): readonly NamedQuestion[] => placedQuestions({ questionnaire: dpiaQuestionnaire, own })
  .map(({ number, question }) => ({ id: question.id, text: fill(strings.section, number, wordsOf(question, { texts: byKey(questions), language: textsLanguage() }).title) }));

/** These of them; one that this version does not know by its id. */
export function questionNames(content: Pick<DpiaContent, 'own'>, ids: readonly string[]): readonly string[] {
  const named = new Map(namedQuestions(content).map(({ id, text }) => [id, text]));
  return ids.map((id) => named.get(id) ?? id);
}
