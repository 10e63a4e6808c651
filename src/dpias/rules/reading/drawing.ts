import { fillIn, formatDayNumbers, plainDate } from '../../../calendar';
import type { DpiaContent } from '../content';
import { answerLines } from '../questionnaire/answer';
import { askedSections, isAnswered, placedQuestions } from '../questionnaire/ask';
import { migrate, type MovedAnswer } from '../questionnaire/migrate';
import type { Answers, Question, Questionnaire } from '../questionnaire/questionnaire';
import { sectionWords, wordsOf, type Spoken } from '../questionnaire/words';
import { levelOf, residualLevel, riskRef } from '../risks/grid';
import type { Level, Measure, Rating, Risk } from '../risks/risk';

/** All texts of a drawing: those of the questions, those of risks, and the reader's language. */
export interface DrawingTexts extends Spoken {
  readonly risks: Readonly<Record<string, string>>;
}

export interface DrawnQuestion {
  readonly id: string;
  readonly number: string;
  readonly question: Question;
  readonly title: string;
  readonly help: string | undefined;
  /** A line a paragraph or choice; none where nothing is said. */
  readonly lines: readonly string[];
}

export interface DrawnMeasure {
  readonly id: string;
  readonly what: string;
  readonly effect: string;
  readonly owner: string;
  /** Days in numbers, or as they were typed. */
  readonly due: string;
  readonly inPlace: string;
}

export interface DrawnRating {
  readonly likelihood: string;
  readonly severity: string;
  readonly level: Level | undefined;
  /** The level in words, with the reason where it is not the grid's. */
  readonly words: string;
}

export interface DrawnRisk {
  readonly id: string;
  /** `R3` */
  readonly ref: string;
  readonly source: string;
  readonly impact: string;
  readonly before: DrawnRating;
  readonly measures: readonly DrawnMeasure[];
  readonly after: DrawnRating;
}

export interface DrawnSection {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly intro: string | undefined;
  readonly questions: readonly DrawnQuestion[];
  /** Only of the section in which the table of risks stands. */
  readonly risks?: readonly DrawnRisk[];
}

export interface Drawing {
  readonly title: string;
  readonly sections: readonly DrawnSection[];
  /** Answers that stand in no section: their question is not asked any more, or this version has none. Shown at the end, so that nothing is out of sight. */
  readonly others: readonly { readonly id: string; readonly title: string; readonly lines: readonly string[] }[];
  /** What an older version of the questionnaire asked otherwise. */
  readonly moved: readonly MovedAnswer[];
  /** Answered with a version that this code does not know: what is shown may not be all. */
  readonly isNewer: boolean;
}

/** A DPIA as it is read: on the page, in Word, published. Sections, their numbered questions, the lines of each answer, the risks with their levels in words. */
export function drawing(content: DpiaContent, questionnaire: Questionnaire, texts: DrawingTexts): Drawing {
  const { answers, left, moved, isNewer } = migrate(content, questionnaire);
  const asking = { questionnaire, form: content.form, own: content.own };
  const sections = askedSections(asking, answers).map(({ id, number, table, questions }) => ({
    id,
    number,
    ...sectionWords(id, texts.texts),
    questions: questions.map((placed) => drawnQuestion(placed.question, placed.number, answers, texts)),
    ...(table && { risks: [...content.risks].sort((one, other) => one.number - other.number).map((risk) => drawnRisk(risk, texts.risks)) })
  }));
  const shown = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const known = placedQuestions(asking).map(({ question }) => question);
  const hidden = known.filter(({ id }) => !shown.has(id) && isAnswered(answers[id]))
    .map((question) => ({ id: question.id, title: wordsOf(question, texts).title, lines: answerLines(question, answers[question.id], texts) }));
  // of a newer version `migrate` leaves all answers where they are
  const strange = isNewer ? Object.entries(answers).filter(([id]) => !known.some((question) => question.id === id)).map(([id, answer]) => ({ id, answer })) : left;
  const unplaced = strange.map(({ id, answer }) => ({ id, title: id, lines: typeof answer === 'string' ? answer.split('\n') : answer }));
  return { title: content.title, sections, others: [...hidden, ...unplaced], moved, isNewer };
}

function drawnQuestion(question: Question, number: string, answers: Answers, texts: Spoken): DrawnQuestion {
  const { title, help } = wordsOf(question, texts);
  return { id: question.id, number, question, title, help, lines: answerLines(question, answers[question.id], texts) };
}

/** A risk in words. What is not said is an empty text, but for a level: that nobody rated it is a statement. @param texts of `loc/dpiaRisks` */
export function drawnRisk(risk: Risk, texts: Readonly<Record<string, string>>): DrawnRisk {
  const { id, number, source, impact, before, measures, after } = risk;
  return {
    id, ref: riskRef(number), source, impact,
    before: drawnRating(before, levelOf(before), texts),
    measures: measures.map((measure) => drawnMeasure(measure, texts)),
    after: drawnRating(after, residualLevel(risk), texts)
  };
}

function drawnRating(rating: Rating, level: Level | undefined, texts: Readonly<Record<string, string>>): DrawnRating {
  const { likelihood, severity, override } = rating;
  const word = level ? texts[`level_${level}`] : texts.levelNotSaid;
  return {
    likelihood: likelihood ? texts[`likelihood_${likelihood}`] : '',
    severity: severity ? texts[`severity_${severity}`] : '',
    level,
    words: override && override.why.trim() !== '' ? fillIn(texts.levelOtherBecause, [word, override.why.trim()]) : word
  };
}

const drawnMeasure = ({ id, what, effect, owner, due, inPlace }: Measure, texts: Readonly<Record<string, string>>): DrawnMeasure => ({
  id, what, effect: effect ? texts[`effect_${effect}`] : '', owner, due: dayText(due), inPlace: dayText(inPlace)
});

function dayText(typed: string): string {
  const day = plainDate(typed.trim());
  return day ? formatDayNumbers(day) : typed;
}
