import type { OwnQuestion } from '../content';
import type { Answer, Answers, Question, Questionnaire, Section } from './questionnaire';

/** What is asked: a questionnaire, in its whole or in its short form, with the questions that the council added. */
export interface Asking {
  readonly questionnaire: Questionnaire;
  readonly form: 'full' | 'short';
  readonly own: readonly OwnQuestion[];
}

export interface PlacedQuestion {
  readonly section: string;
  /** `2.3`: what people and papers call it. */
  readonly number: string;
  readonly question: Question;
}

export interface PlacedSection {
  readonly id: string;
  readonly number: number;
  readonly table?: Section['table'];
  readonly questions: readonly PlacedQuestion[];
}

export const isAnswered = (answer: Answer | undefined): answer is Answer => answer !== undefined && (typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0);

/**
 * Every question in its place, whether it is asked or not: the council's own after those of their section (of a section that is not there any more, after the last). So
 * a number stays the same whatever is answered, and in the short form.
 */
export function placedSections({ questionnaire: { sections }, own }: Pick<Asking, 'questionnaire' | 'own'>): readonly PlacedSection[] {
  const known = new Set(sections.map(({ id }) => id));
  const last = sections.at(-1)?.id;
  return sections.map(({ id, table, questions }, place) => {
    const added = own.filter(({ section }) => section === id || (id === last && !known.has(section))).map(({ question }) => question);
    return {
      id,
      number: place + 1,
      ...(table && { table }),
      questions: [...questions, ...added].map((question, index) => ({ section: id, number: `${place + 1}.${index + 1}`, question }))
    };
  });
}

export const placedQuestions = (asking: Pick<Asking, 'questionnaire' | 'own'>): readonly PlacedQuestion[] => placedSections(asking).flatMap(({ questions }) => questions);

/** Sections with the questions that are asked by these answers, those of conditions included. In the short form a section may have none: it is left out then, but for its table. */
export function askedSections(asking: Asking, answers: Answers): readonly PlacedSection[] {
  const asked = new Set<string>();
  const isAsked = ({ id, short, when }: Question): boolean => {
    if (asking.form === 'short' && short !== true) return false;
    if (when && !(asked.has(when.question) && meets(answers[when.question], when.is))) return false;
    asked.add(id);
    return true;
  };
  return placedSections(asking)
    .map((section) => ({ ...section, questions: section.questions.filter(({ question }) => isAsked(question)) }))
    .filter(({ questions, table }) => questions.length > 0 || table !== undefined);
}

export const askedQuestions = (asking: Asking, answers: Answers): readonly PlacedQuestion[] => askedSections(asking, answers).flatMap(({ questions }) => questions);

const meets = (answer: Answer | undefined, codes: readonly string[]): boolean => (typeof answer === 'string' ? codes.includes(answer) : (answer ?? []).some((code) => codes.includes(code)));

/** Ids of what nobody may submit without, in the order of the form: each is a link to its question. */
export const missingAnswers = (asking: Asking, answers: Answers): readonly string[] =>
  askedQuestions(asking, answers).filter(({ question: { id, needed } }) => needed === true && !isAnswered(answers[id])).map(({ question }) => question.id);
