import { Temporal } from 'temporal-polyfill';
import { formatDayNumbers, formatUkDateTime } from '../../calendar';
import { documentKinds, orGap, type DocumentLanguage, type TemplateValues } from '../../casework/documents';
import type { ReturnWeek } from '../rules/figures/weekly';

/** The weekly return as a Word file: of the log, and of no case. */
export const weeklyReturnDocument = documentKinds({
  'request-weekly-return': {
    'en-GB': () => import('./templates/request-weekly-return.en-GB.json'), 'cy-GB': () => import('./templates/request-weekly-return.cy-GB.json')
  }
})['request-weekly-return'];

export interface WeeklyReturnFacts {
  readonly councilName: string;
  readonly made: Temporal.Instant;
  /** Whether the last week goes on. */
  readonly isRunning: boolean;
  readonly weeks: readonly ReturnWeek[];
  /** References of what was changed directly in SharePoint. */
  readonly leftOut: readonly string[];
}

export const weekText = ({ from, to }: Pick<ReturnWeek, 'from' | 'to'>): string => `${formatDayNumbers(from)} – ${formatDayNumbers(to)}`;

/** Where there is no figure, such as the median of nothing. */
const none = '–';
const figure = (value: number | undefined): string => String(value ?? none);

/** The values of the return for its template; the part on days that were told goes where nobody was told one. */
export function weeklyReturnValues({ councilName, made, isRunning, weeks, leftOut }: WeeklyReturnFacts, language: DocumentLanguage): TemplateValues {
  const isPlanned = weeks.some(({ promised }) => promised > 0);
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  const rows = (name: string, of: (week: ReturnWeek) => Readonly<Record<string, number | undefined>>): readonly TemplateValues[] =>
    weeks.map((week) => ({ [`${name}Week`]: weekText(week), ...Object.fromEntries(Object.entries(of(week)).map(([tag, value]) => [tag, figure(value)])) }));
  return {
    councilName: orGap(councilName, language), made: formatUkDateTime(made, language),
    period: first && last ? `${formatDayNumbers(first.from)} – ${formatDayNumbers(last.to)}` : none,
    ifRunning: isRunning ? [{}] : [],
    came: rows('came', ({ received, answered, inTime, medianDays }) => ({ received, answered, inTime, median: medianDays })),
    late: rows('late', ({ overdueAtStart, overdueAtEnd, oldestDays }) => ({ start: overdueAtStart, end: overdueAtEnd, oldest: oldestDays })),
    ifPlan: isPlanned ? [{ plan: rows('plan', ({ promised, kept }) => ({ promised, kept })) }] : [],
    ifLeftOut: leftOut.length === 0 ? [] : [{ references: leftOut.join(', ') }]
  };
}
