import type { Temporal } from 'temporal-polyfill';
import { normaliseText } from '../normaliseText';

/** What sort of task it is: all that a message says of what is asked, since the words were typed. `enquiry`: find something out. */
export const taskKinds = ['enquiry', 'contain', 'correct', 'inform', 'other'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What a service may say of its task. */
export const answerKinds = ['done', 'cannot', 'question'] as const;
export type TaskAnswerKind = (typeof answerKinds)[number];

export type TaskState = 'Open' | 'Done' | 'Withdrawn';

export const asTaskKind = (stored: string): TaskKind => taskKinds.find((kind) => kind === stored) ?? 'other';

/** Characters of an answer: what was done in a few words, and no file. */
export const ANSWER_LIMIT = 1000;

/** What a service says of its task, with who wrote that row last and when, as SharePoint stamped it. */
export interface TaskAnswer {
  readonly kind: TaskAnswerKind;
  readonly text: string;
  readonly by: string;
  readonly at: Temporal.Instant | undefined;
}

/** What of a row says how the task stands. */
export interface Standing {
  readonly state: TaskState;
  readonly answerKind: string;
  readonly answer: string;
  readonly lastBy: { readonly id: number; readonly name: string };
  readonly lastAt: Temporal.Instant | undefined;
}

export interface TaskStands {
  readonly state: TaskState;
  readonly answer: TaskAnswer | undefined;
}

/**
 * How a task stands. People of a service may edit its tasks, so that one is done or withdrawn counts only where an officer wrote the row last; from anybody else it is
 * an answer, which an officer reads, and the task stays open.
 */
export function standOf({ state, answerKind, answer, lastBy, lastAt }: Standing, isOfficer: (id: number) => boolean): TaskStands {
  const said = answerKinds.find((kind) => kind === answerKind);
  const words = (kind: TaskAnswerKind): TaskAnswer => ({ kind, text: answer, by: lastBy.name, at: lastAt });
  if (state === 'Open' || isOfficer(lastBy.id)) {
    return { state, answer: said && words(said) };
  }
  return { state: 'Open', answer: words(said ?? (state === 'Done' ? 'done' : 'cannot')) };
}

export interface AnswerInput {
  readonly kind: TaskAnswerKind | '';
  readonly text: string;
}

export interface AnswerProblem {
  readonly field: 'kind' | 'text';
  readonly code: 'required' | 'tooLong';
}

/** An answer that may be sent, or what is missing: each kind needs its words, of what was done, why it cannot be, or what is asked. */
export function checkAnswer({ kind, text }: AnswerInput): { readonly ok: true; readonly kind: TaskAnswerKind; readonly text: string } | { readonly ok: false; readonly problems: readonly AnswerProblem[] } {
  const words = normaliseText(text);
  const problems: AnswerProblem[] = [
    ...(kind === '' ? [{ field: 'kind', code: 'required' } as const] : []),
    ...(words === '' ? [{ field: 'text', code: 'required' } as const] : words.length > ANSWER_LIMIT ? [{ field: 'text', code: 'tooLong' } as const] : [])
  ];
  return kind === '' || problems.length > 0 ? { ok: false, problems } : { ok: true, kind, text: words };
}
