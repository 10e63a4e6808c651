import { normaliseText } from '../../../casework/rules/normaliseText';
import type { Answer, Answers } from '../questionnaire/questionnaire';
import type { ScreeningResult } from '../choices';
import { askedInScreening, screen } from './screen';
import { screeningQuestionnaire } from './questions';

export interface ChangedAnswer {
  readonly question: string;
  readonly before: Answer;
  readonly after: Answer;
  /** The project must be looked at again because of it; of others the change is only told. */
  readonly asksAgain: boolean;
}

export interface ScopeChange {
  readonly changed: readonly ChangedAnswer[];
  readonly before: ScreeningResult;
  readonly after: ScreeningResult;
  /** What was decided on the first screening does not answer for the second. */
  readonly askAgain: boolean;
}

/** A title, a better description or another day change nothing in what is done with people's information; a system or a supplier may. */
const onlyTold: ReadonlySet<string> = new Set(['project_title', 'project_what', 'project_day']);

/**
 * What differs between two screenings of a project. Asked again is where a no became a yes or a not sure, where system or supplier is another (a new supplier proposes a
 * review), or where the result asks for more than before. That a risk went away asks nobody again.
 */
export function scopeChange(before: Answers, after: Answers): ScopeChange {
  const asked = { before: askedInScreening(before), after: askedInScreening(after) };
  const isMore = (id: string): boolean => (before[id] === 'no' || !asked.before.has(id)) && after[id] !== 'no' && asked.after.has(id);
  const changed = screeningQuestionnaire.sections
    .flatMap(({ questions }) => questions)
    .map(({ id, kind }) => ({ question: id, before: before[id] ?? '', after: after[id] ?? '', asksAgain: !onlyTold.has(id) && (kind === 'choice' ? isMore(id) : true) }))
    .filter((each) => plain(each.before) !== plain(each.after));
  const results = { before: screen(before).result, after: screen(after).result };
  return { changed, ...results, askAgain: changed.some(({ asksAgain }) => asksAgain) || rank(results.after) > rank(results.before) };
}

const rank = (result: ScreeningResult): number => ({ notNeeded: 0, advised: 1, required: 2 })[result];

/** Upper and lower case and spaces are no other supplier. */
const plain = (answer: Answer): string => normaliseText(typeof answer === 'string' ? answer : answer.join('\n')).toLowerCase().replace(/\s+/g, ' ');
