import strings from '../../../loc/tasks';
import { byKey } from '../../../loc/texts';
import { formatUkDate, formatUkDateTime, plainDate, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import type { TaskAnswer, TaskAnswerKind, TaskKind, TaskState } from '../../rules/tasks/task';

export const taskKindText = (kind: TaskKind): string => strings[`kind_${kind}`];
export const taskStateText = (state: TaskState): string => strings[`state_${state}`];
export const answerKindText = (kind: TaskAnswerKind): string => strings[`answer_${kind}`];

/** A stored choice of an event in words; one that this version does not know as it is stored. */
export const taskChoiceText = (stored: string): string => byKey(strings)[`answer_${stored}`] ?? byKey(strings)[`state_${stored}`] ?? stored;

/** `by Friday 27 November 2026`; empty without a day. */
export function taskDueText(due: string | undefined, locale: Locale): string {
  const day = due === undefined ? undefined : plainDate(due.slice(0, 10));
  return day ? fill(strings.dueBy, formatUkDate(ukStartOfDay(day), locale)) : '';
}

/** Who said what, as SharePoint stamped it; their own words stand beside it. */
export const answeredText = ({ kind, by, at }: TaskAnswer, locale: Locale): string =>
  fill(strings.answeredBy, by || strings.answeredNobody, at ? formatUkDateTime(at, locale) : '–', answerKindText(kind));
