import { fillIn } from '../../../calendar';
import { answerLines } from '../questionnaire/answer';
import { placedQuestions } from '../questionnaire/ask';
import type { Answer } from '../questionnaire/questionnaire';
import { wordsOf, type Spoken } from '../questionnaire/words';
import { screeningQuestionnaire } from './questions';
import type { ChangedAnswer } from './scope';
import type { Screened, ScreeningReason } from './screen';

type Texts = Readonly<Record<string, string>>;

export interface ReasonWords {
  readonly what: string;
  /** Who says so. */
  readonly source: string;
  /** How it counts, in a sentence or two; nothing where it asks for nothing. */
  readonly how: string;
}

/** A reason in words. @param texts of `loc/dpiaScreening` */
export function reasonWords({ code, source, asksFor, with: beside, unsure }: ScreeningReason, texts: Texts): ReasonWords {
  const how = beside.length > 0 ? fillIn(texts.how_together, [beside.map((each) => texts[`criterion_${each}`]).join('; ')]) : asksFor === 'required' ? texts.how_alone : texts.how_single;
  return {
    what: texts[`criterion_${code}`] ?? code,
    source: texts[`source_${source}`],
    how: asksFor === 'notNeeded' ? '' : [how, ...(unsure ? [texts.how_unsure] : [])].join(' ')
  };
}

/** The reasons as text, a line each: what the DPIA's question why it is done begins with. */
export const reasonsText = ({ reasons }: Pick<Screened, 'reasons'>, texts: Texts): string =>
  reasons.map((reason) => reasonWords(reason, texts)).map(({ what, source }) => `${what} (${source})`).join('\n');

/** What changed between two screenings, in a sentence. */
export function changeWords({ question: id, before, after }: ChangedAnswer, spoken: Spoken): string {
  const question = placedQuestions({ questionnaire: screeningQuestionnaire, own: [] }).find((each) => each.question.id === id)?.question ?? { id, kind: 'text' };
  const said = (answer: Answer): string => answerLines(question, answer, spoken).join(' ') || spoken.texts.changed_nothing;
  return fillIn(spoken.texts.changed_reason, [wordsOf(question, spoken).title, said(before), said(after)]);
}
