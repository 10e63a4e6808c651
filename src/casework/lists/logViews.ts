import type { View } from '../../platform/sharepoint/listSchema';

const is = (column: string, value: string): string => `<Eq><FieldRef Name="${column}" /><Value Type="Text">${value}</Value></Eq>`;
const byTimeLeft = '<OrderBy><FieldRef Name="DueAt" /></OrderBy>';
const newestFirst = '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>';

/** What a room shows of its cases. */
export interface LogViews {
  /** Of open ones. */
  readonly shown: readonly string[];
  readonly shownClosed: readonly string[];
  /** Besides, where all of them stand. */
  readonly shownOfAll: readonly string[];
  /** What the view of somebody's own is called. */
  readonly mine: string;
  /** A view of open ones whose clock runs, where the room has a word for it. */
  readonly running?: string;
}

/**
 * The views of a log. Each filter starts with an indexed column that leaves few rows: the threshold of 5,000 counts those. "Open" is the desk's own
 * `Standing`, so that a row which somebody set to Closed in a form or the grid stays in view. Days are as fine as a view can count; to the minute is the
 * worklist of the desk.
 */
export function logViews({ shown, shownClosed, shownOfAll, mine, running }: LogViews): readonly View[] {
  const isOpen = is('Standing', 'Open');
  return [
    { title: 'Open by time left', isDefault: true, rowLimit: 100, columns: shown, query: `<Where>${isOpen}</Where>${byTimeLeft}` },
    ...(running === undefined ? [] : [{ title: running, rowLimit: 100, columns: shown, query: `<Where><And>${isOpen}${is('ClockState', 'Running')}</And></Where>${byTimeLeft}` }]),
    { title: 'Awaiting decision', rowLimit: 50, columns: shown, query: `<Where>${is('Awaits', 'Yes')}</Where>${byTimeLeft}` },
    {
      title: mine, rowLimit: 100, columns: shown,
      query: `<Where><And>${isOpen}<Eq><FieldRef Name="AssignedTo" LookupId="TRUE" /><Value Type="Integer"><UserID /></Value></Eq></And></Where>${byTimeLeft}`
    },
    {
      title: 'Closed in the last 12 months', rowLimit: 50, columns: shownClosed,
      query: `<Where><And><Geq><FieldRef Name="ClosedAt" /><Value Type="DateTime"><Today OffsetDays="-365" /></Value></Geq>${is('Standing', 'Closed')}</And></Where>` +
        '<OrderBy><FieldRef Name="ClosedAt" Ascending="FALSE" /></OrderBy>'
    },
    { title: 'Undelivered', rowLimit: 50, columns: shown, query: `<Where><Gt><FieldRef Name="Undelivered" /><Value Type="Number">0</Value></Gt></Where>${byTimeLeft}` },
    { title: 'All', rowLimit: 50, columns: [...shown, ...shownOfAll], query: newestFirst }
  ];
}
