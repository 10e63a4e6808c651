import { isComplete, obstacles, type Obstacles } from '../../rules/complete';
import type { DpiaContent } from '../../rules/content';
import { askedSections, isAnswered, type PlacedSection } from '../../rules/questionnaire/ask';
import { dpiaQuestionnaire } from '../../rules/questionnaire/dpia';
import { sectionWords, wordsOf } from '../../rules/questionnaire/words';
import { riskRef } from '../../rules/risks/grid';
import type { DrawingTexts } from '../../rules/reading/drawing';
import strings from '../../../loc/dpiaForm';
import { named } from '../../../shared-ui/text';
import { answerSentence } from '../questions/answers';
import { fieldOf, riskField, type Place } from './FormContext';

/** How far one section has got. */
export interface SectionProgress {
  readonly section: PlacedSection;
  readonly title: string;
  readonly asked: number;
  readonly answered: number;
  /** What stands against submitting it. */
  readonly missing: readonly MissingLine[];
}

/** Something that stands against submitting, with the place to which its link leads. */
export interface MissingLine {
  readonly text: string;
  readonly place: Place;
}

export const stands = (content: DpiaContent): Obstacles => obstacles(content, dpiaQuestionnaire);

export { isComplete };

/** Every section that is asked, with what is answered and what is missing, in the order of the form. */
export function progressOf(content: DpiaContent, texts: DrawingTexts): readonly SectionProgress[] {
  const found = stands(content);
  return askedSections({ questionnaire: dpiaQuestionnaire, form: content.form, own: content.own }, content.answers).map((section) => {
    const answered = section.questions.filter(({ question }) => isAnswered(content.answers[question.id])).length;
    const isRisks = section.table === 'risks';
    return {
      section, title: sectionWords(section.id, texts.texts).title,
      asked: section.questions.length + (isRisks ? content.risks.length : 0),
      answered: answered + (isRisks ? content.risks.filter(({ id }) => !found.risks.some(({ risk }) => risk === id)).length : 0),
      missing: [...missingOf(section, found, texts), ...(isRisks ? missingRisks(section.id, found, texts) : [])]
    };
  });
}

function missingOf({ id, questions }: PlacedSection, { missing, wrong }: Obstacles, texts: DrawingTexts): readonly MissingLine[] {
  return questions.flatMap(({ question, number }) => {
    const title = `${number} ${wordsOf(question, texts).title}`;
    const place: Place = { view: 'section', id, field: fieldOf(question.id) };
    const problems = wrong.filter((each) => each.question === question.id).map(({ problem }) => ({ text: `${title} ${answerSentence(problem)}`, place }));
    return missing.includes(question.id) ? [{ text: title, place }, ...problems] : problems;
  });
}

function missingRisks(id: string, { risks, noRisks }: Obstacles, texts: DrawingTexts): readonly MissingLine[] {
  const lines = risks.map(({ risk, number, field, code }) => ({
    text: `${riskRef(number)}: ${riskProblem(field, code, texts.risks)}`, place: { view: 'section', id, field: riskField(risk, field) } as const
  }));
  return noRisks ? [{ text: strings.noRisks, place: { view: 'section', id, field: fieldOf('add-risk') } }, ...lines] : lines;
}

/** What is wrong with a part of a risk: `measures.<id>.what` is what is wrong with `what`. */
export function riskProblem(field: string, code: string, texts: DrawingTexts['risks']): string {
  const name = field.split('.').at(-1) ?? field;
  return texts[`problem_${name}_${code}`] ?? named(name, code);
}

export const totals = (all: readonly SectionProgress[]): { readonly asked: number; readonly answered: number; readonly missing: number } => ({
  asked: all.reduce((sum, { asked }) => sum + asked, 0), answered: all.reduce((sum, { answered }) => sum + answered, 0), missing: all.reduce((sum, { missing }) => sum + missing.length, 0)
});
