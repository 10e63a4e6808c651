import type { FormProblem } from '../../rules/formProblems';

interface Told<Field extends string, Problem extends FormProblem<Field>> {
  /** Before every id: `desk-report`. */
  readonly prefix: string;
  /** A date and a time are one question on the page: its name, for the answers that belong to it. */
  readonly pairs: Readonly<Partial<Record<Field, string>>>;
  /** The fields in the order of the page, which is the order of the error summary. */
  readonly order: readonly Field[];
  readonly sentence: (problem: Problem) => string;
}

interface Questions<Field extends string, Problem> {
  /** The id of the question on the page that an answer belongs to. */
  readonly questionId: (field: Field) => string;
  /** The id of a question and the sentence that stands at it, if something is wrong with it. */
  readonly question: (form: { readonly problems: readonly Problem[] }, field: Field) => { readonly id: string; readonly error: string | undefined };
  readonly summaryLines: (problems: readonly Problem[]) => readonly { readonly fieldId: string; readonly controlId: string | undefined; readonly text: string }[];
}

/** The ids of a form's questions and what is said at each of them, told by its fields. */
export function formQuestions<Field extends string, Problem extends FormProblem<Field>>({ prefix, pairs, order, sentence }: Told<Field, Problem>): Questions<Field, Problem> {
  const questionId = (field: Field): string => `${prefix}-${pairs[field] ?? field}`;
  /** The control that an answer is typed into, where its question has two. */
  const controlId = (field: Field): string | undefined => (pairs[field] === undefined ? undefined : `${questionId(field)}-${field.endsWith('Time') ? 'time' : 'date'}`);
  const place = (field: Field): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return {
    questionId,
    question: ({ problems }, field) => {
      const id = questionId(field);
      const sentences = problems.filter((each) => questionId(each.field) === id).map(sentence);
      return { id, error: sentences.length > 0 ? sentences.join('. ') : undefined };
    },
    summaryLines: (problems) => [...problems].sort((one, other) => place(one.field) - place(other.field))
      .map((problem) => ({ fieldId: questionId(problem.field), controlId: controlId(problem.field), text: sentence(problem) }))
  };
}
