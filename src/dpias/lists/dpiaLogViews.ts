import { logViews } from '../../casework/lists/logViews';
import type { View } from '../../platform/sharepoint/listSchema';

const shown = ['Reference', 'Title', 'CaseState', 'DueAt', 'ResidualRisk', 'Service', 'AssignedTo', 'Undelivered', 'AroundDesk'];
const shownClosed = ['Reference', 'Title', 'ClosedAt', 'CaseState', 'ResidualRisk', 'Service', 'AssignedTo', 'DisposalDue', 'AroundDesk'];
const shownDpia = [...shown, 'PlannedOn', 'LinkedReference'];
const shownScreening = ['Reference', 'Title', 'CaseState', 'ScreeningResult', 'DueAt', 'Service', 'AssignedTo', 'AroundDesk'];

const is = (column: string, value: string): string => `<Eq><FieldRef Name="${column}" /><Value Type="Text">${value}</Value></Eq>`;
const both = (one: string, other: string): string => `<And>${one}${other}</And>`;
const where = (filter: string, by: string, ascending = true): string => `<Where>${filter}</Where><OrderBy><FieldRef Name="${by}"${ascending ? '' : ' Ascending="FALSE"'} /></OrderBy>`;
/** A row of a DPIA, and of a screening: the other's number is empty. */
const has = (column: 'DpiaId' | 'ScreeningId'): string => `<Gt><FieldRef Name="${column}" /><Value Type="Number">0</Value></Gt>`;
const isOpen = is('Standing', 'Open');

/** A review shows so many days ahead. */
const reviewAhead = 60;

/** What officers ask of the register. As the views of every log: each filter starts with an indexed column that leaves few rows. */
export const dpiaLogViews: readonly View[] = [
  ...logViews({ shown, shownClosed, mine: 'My DPIAs', shownOfAll: ['EnteredAt', 'LinkedReference'] }),
  { title: 'In progress', rowLimit: 100, columns: shownDpia, query: where(both(both(isOpen, has('DpiaId')), '<Neq><FieldRef Name="CaseState" /><Value Type="Text">In force</Value></Neq>'), 'DueAt') },
  { title: 'Waits for advice', rowLimit: 100, columns: shownDpia, query: where(both(is('CaseState', 'Submitted'), isOpen), 'DueAt') },
  { title: 'Waits for approval', rowLimit: 100, columns: shownDpia, query: where(both(is('CaseState', 'Advised'), isOpen), 'DueAt') },
  { title: 'High residual risk', rowLimit: 100, columns: [...shown, 'ReviewAt'], query: where(both(is('ResidualRisk', 'high'), isOpen), 'DueAt') },
  {
    title: 'Review due', rowLimit: 100, columns: [...shown, 'ReviewAt'],
    query: where(both(`<Leq><FieldRef Name="ReviewAt" /><Value Type="DateTime"><Today OffsetDays="${reviewAhead}" /></Value></Leq>`, isOpen), 'ReviewAt')
  },
  { title: 'Published', rowLimit: 50, columns: [...shown, 'PublishedAt'], query: where('<Gt><FieldRef Name="PublishedAt" /><Value Type="DateTime">2000-01-01T00:00:00Z</Value></Gt>', 'PublishedAt', false) },
  { title: 'Screenings to look at', rowLimit: 100, columns: shownScreening, query: where(both(is('CaseState', 'Screened'), isOpen), 'ID', false) },
  { title: 'Screenings', rowLimit: 50, columns: shownScreening, query: where(has('ScreeningId'), 'ScreeningId', false) }
];
