import strings from '../../../../loc/requestPlan';
import type { Figure, FigureTableProps } from '../../../../shared-ui/FigureTable';
import { weekText } from '../../../documents';
import type { ReturnWeek } from '../../../rules/figures/weekly';

/** The weekly return as the page draws it, and as its workbook has it; of what was promised only where something was. */
export function weeklyTables(weeks: readonly ReturnWeek[]): readonly FigureTableProps[] {
  const table = (caption: string, heads: readonly string[], figures: (week: ReturnWeek) => readonly Figure[]): FigureTableProps => ({
    caption, heads: [strings.weekHead, ...heads], rows: weeks.map((week) => ({ key: week.from.toString(), label: weekText(week), figures: figures(week) }))
  });
  return [
    table(
      strings.weeklyCame, [strings.received, strings.answered, strings.inTime, strings.median],
      ({ received, answered, inTime, medianDays }) => [received, answered, inTime, medianDays]
    ),
    table(
      strings.weeklyLate, [strings.start, strings.end, strings.oldest],
      ({ overdueAtStart, overdueAtEnd, oldestDays }) => [overdueAtStart, overdueAtEnd, oldestDays]
    ),
    ...(weeks.some(({ promised }) => promised > 0) ? [
      table(strings.weeklyPlan, [strings.promised, strings.keptHead], ({ promised, kept }) => [promised, kept])
    ] : [])
  ];
}
