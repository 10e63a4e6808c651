import type { DocumentLanguage } from '../../../casework/documents/templates';
import type { Question } from '../../rules/questionnaire/questionnaire';
import type { Effect, Level, Likelihood, Severity } from '../../rules/risks/risk';

/** The words of a questionnaire in one language; a council's own questions bring theirs. */
export interface QuestionWords {
  section(id: string): string;
  title(question: Question): string;
  /** One or two lines; undefined for none. */
  help(question: Question): string | undefined;
  choice(question: Question, code: string): string;
}

/** All that a document says, in its language. */
export interface WordWords extends QuestionWords {
  readonly language: DocumentLanguage;
  readonly fixed: FixedWords;
}

/** The heads of the tables, in the order of their columns. */
export interface TableHeads {
  readonly risks: Readonly<Record<RiskColumn, string>>;
  readonly measures: Readonly<Record<MeasureColumn, string>>;
  readonly after: Readonly<Record<AfterColumn, string>>;
}
export const riskColumns = ['ref', 'source', 'impact', 'likelihood', 'severity', 'level', 'why'] as const;
export type RiskColumn = (typeof riskColumns)[number];
export const measureColumns = ['ref', 'what', 'effect', 'owner', 'due', 'inPlace'] as const;
export type MeasureColumn = (typeof measureColumns)[number];
export const afterColumns = ['ref', 'likelihood', 'severity', 'level', 'why'] as const;
export type AfterColumn = (typeof afterColumns)[number];
export type TableName = keyof TableHeads;

/** What is the same whatever is asked. */
export interface FixedWords {
  /** Stands where nothing is answered yet; whoever writes there writes over it. */
  readonly prompt: { readonly text: string; readonly line: string; readonly day: string; readonly choice: string };
  /** Above the boxes of a question to which several answers may be ticked. */
  readonly tickAll: string;
  /** {0} the number of another question, {1} what has to be answered there. */
  readonly onlyIf: string;
  /** Between two of those answers. */
  readonly or: string;
  readonly tables: Readonly<Record<TableName, { readonly title: string; readonly help: string }>>;
  readonly heads: TableHeads;
  readonly likelihood: Readonly<Record<Likelihood, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly effect: Readonly<Record<Effect, string>>;
}
