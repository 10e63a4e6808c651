import { plainDate } from '../../../calendar';
import type { BreachCase } from '../cases/caseValues';
import type { CaseProblem, CommandContext, CommandResult } from '../cases/command';
import { commandRules } from '../cases/commands';
import { caseEvent, type CaseEvent } from '../cases/events/caseEvent';
import { emptied } from '../prefill/filled';
import { prefilledInvestigation } from '../prefill/investigation';
import { TEXT_LIMIT } from '../report/report';
import { fileProblems } from './fileSize';
import type { ImprovementAction, InvestigationFile, Lesson } from './investigationFile';

/** What the panel edits. The final evaluation belongs to closing. */
export type InvestigationInput = Omit<InvestigationFile, 'v' | 'finalEvaluation' | 'reportSentTo' | 'closing' | 'leftEmpty'>;

const questions = ['whatCausedIt', 'doPeopleNeedTelling', 'doesIcoNeedTelling', 'howToAvoidAnother', 'effects', 'rootCauseDetails'] as const;
/** What the event names. */
export const investigationAnswers = [...questions, 'rootCause', 'lessons', 'actions'] as const;

/**
 * Saves what the investigation has found so far; an answer may be missing until the case is closed. A row of lessons or actions without any
 * word in it is left out; one with a person or a day but no text is a slip and is asked about.
 * Problems: paths such as `lessons.0.text` with codes `required`, `tooLong`, `day`, and `fileTooLong` on the longest answer.
 */
export function saveInvestigation(found: BreachCase, input: InvestigationInput, _context: CommandContext): CommandResult {
  const { values } = found;
  const before = values.investigation;
  const lessons = input.lessons.map(tidyLesson);
  const actions = input.actions.map(tidyAction);
  // which words the decisions are told in makes no difference to whether they were offered
  const leftEmpty = emptied(input, prefilledInvestigation(values, (about, decision) => decision), before.leftEmpty);
  const next: InvestigationFile = {
    ...before,
    leftEmpty,
    ...Object.fromEntries(questions.map((key) => [key, input[key].trim()])),
    rootCause: input.rootCause,
    lessons: lessons.filter((lesson) => !isBlank([lesson.text, lesson.spreadBy, lesson.audience, lesson.due])),
    actions: actions.filter((action) => !isBlank([action.text, action.owner, action.note, action.target]))
  };
  const problems: readonly CaseProblem[] = [
    ...(commandRules.investigate.states.includes(values.caseState) ? [] : [{ field: 'caseState', code: 'state' }]),
    ...lessons.flatMap((lesson, index) => lineProblems(`lessons.${index}`, lesson.text, { spreadBy: lesson.spreadBy, audience: lesson.audience }, { due: lesson.due })),
    ...actions.flatMap((action, index) => lineProblems(`actions.${index}`, action.text, { owner: action.owner }, { target: action.target })),
    ...fileProblems(next, longest(next))
  ];
  if (problems.length > 0) {
    return { ok: false, problems };
  }
  return { ok: true, next: { ...values, investigation: next }, events: changed(before, next) };
}

const isBlank = (parts: readonly (string | undefined)[]): boolean => parts.every((part) => (part ?? '') === '');

function tidyLesson(lesson: Lesson): Lesson {
  return { ...lesson, text: lesson.text.trim(), spreadBy: lesson.spreadBy.trim(), audience: lesson.audience.trim(), due: lesson.due === '' ? undefined : lesson.due };
}

function tidyAction(action: ImprovementAction): ImprovementAction {
  return { ...action, text: action.text.trim(), owner: action.owner.trim(), note: action.note.trim(), target: action.target === '' ? undefined : action.target };
}

function lineProblems(
  path: string, text: string, names: Readonly<Record<string, string>>, days: Readonly<Record<string, string | undefined>>
): readonly CaseProblem[] {
  const filled = [...Object.values(names), ...Object.values(days)].some((part) => (part ?? '') !== '');
  return [
    ...(text === '' && filled ? [{ field: `${path}.text`, code: 'required' }] : []),
    ...Object.entries(names).filter(([, name]) => name.length > TEXT_LIMIT).map(([key]) => ({ field: `${path}.${key}`, code: 'tooLong' })),
    ...Object.entries(days).filter(([, day]) => day !== undefined && plainDate(day) === undefined).map(([key]) => ({ field: `${path}.${key}`, code: 'day' }))
  ];
}

function longest(file: InvestigationFile): string {
  return [...questions].sort((a, b) => file[b].length - file[a].length)[0];
}

/** The event names what was answered, never what: the words are in the case and its versions. */
function changed(before: InvestigationFile, next: InvestigationFile): readonly CaseEvent[] {
  const keys = investigationAnswers.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(next[key]));
  return keys.length === 0 ? [] : [caseEvent('investigationChanged', { changed: keys })];
}
