import strings from '../../../loc/searches';
import { byKey } from '../../../loc/texts';
import { formatUkDate, formatUkDateTime, plainDate, ukStartOfDay } from '../../../calendar';
import { runsWhenOpened } from '../../../casework/rules/files/fileProblems';
import type { CaseProblem } from '../../../casework/rules/command';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import type { SearchAnswer, SearchCount } from '../../rules/searches/answer';
import type { DeviceAnswer, SearchOutcome } from '../../rules/searches/choices';
import type { SearchAsked } from '../../rules/searches/question';

export const outcomeText = (outcome: SearchOutcome): string => strings[`outcome_${outcome}`];
export const devicesText = (answer: DeviceAnswer): string => strings[`devices_${answer}`];

/** `Friday 27 November 2026`; what is no day as it stands. */
export function dayText(day: string, locale: Locale): string {
  const date = plainDate(day);
  return date ? formatUkDate(ukStartOfDay(date), locale) : day;
}

/** Of which time. */
export function spanText({ since, until }: Pick<SearchAsked, 'since' | 'until'>, locale: Locale): string {
  const [from, to] = [since, until].map((day) => (day === undefined ? undefined : dayText(day, locale)));
  if (from === undefined) return to === undefined ? strings.spanOpen : fill(strings.spanUntil, to);
  return to === undefined ? fill(strings.spanSince, from) : fill(strings.spanBetween, from, to);
}

/** `Mailbox of the team: 1,204 items, 3.2 GB, run on Thursday 19 November 2026`. */
export const countText = ({ place, items, size, runOn }: SearchCount, locale: Locale): string =>
  [fill(strings.countFound, place, items.toLocaleString(locale)), size, runOn === undefined ? '' : fill(strings.countRun, dayText(runOn, locale))].filter((part) => part !== '').join(', ');

/** Who said what, as SharePoint stamped it. */
export const answeredText = ({ outcome, by, at }: Pick<SearchAnswer, 'outcome' | 'by' | 'at'>, locale: Locale): string =>
  fill(strings.answeredBy, by.name || strings.somebody, formatUkDateTime(at, locale), outcomeText(outcome));

/** Where a file is; of one that would start something no link leads to it, since the form takes none and somebody put it there another way. */
export const fileLink = (file: { readonly name: string; readonly url: string } | undefined): string | undefined =>
  (file && !runsWhenOpened(file.name) ? file.url : undefined);

/** A problem in words; every code of the rules has some. */
export const problemText = ({ code }: CaseProblem): string => byKey(strings)[`problem_${code}`] ?? strings.problem_required;

/** The first problem of a field, beside it. */
export const errorOf = (problems: readonly CaseProblem[], field: string): string | undefined =>
  problems.filter((each) => each.field === field).map(problemText).at(0);
