import type { Question, Questionnaire } from '../../rules/questionnaire/questionnaire';
import type { TableName } from './words';

/** A question with the number under which people find it: `2.3`. */
export interface NumberedQuestion {
  readonly number: string;
  readonly question: Question;
}

export interface NumberedTable {
  readonly number: string;
  readonly table: TableName;
}

/** A section of the document, as it is asked. */
export interface NumberedSection {
  readonly id: string;
  readonly number: string;
  readonly questions: readonly NumberedQuestion[];
  /** Behind its questions; none in most sections. */
  readonly tables: readonly NumberedTable[];
}

const tables: readonly TableName[] = ['risks', 'measures', 'after'];

/**
 * The sections with what is asked in them, counted as they stand. A section in which nothing is asked is none.
 * @param asked whether a question is: those that a condition hides may well stand in a document, which says when they are to be answered
 */
export function numbered({ sections }: Pick<Questionnaire, 'sections'>, asked: (question: Question) => boolean = () => true): readonly NumberedSection[] {
  return sections
    .map(({ id, questions, table }) => ({ id, table, questions: questions.filter(asked) }))
    .filter(({ questions, table }) => questions.length > 0 || table !== undefined)
    .map(({ id, table, questions }, section) => ({
      id, number: String(section + 1), questions: questions.map((question, place) => ({ number: `${section + 1}.${place + 1}`, question })),
      tables: table === undefined ? [] : tables.map((each, place) => ({ number: `${section + 1}.${questions.length + place + 1}`, table: each }))
    }));
}
