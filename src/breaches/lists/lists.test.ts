import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { breachLog, type BreachLogRow, type BreachReportRow, type NewBreachLogRow } from '.';

test('the log has the views of the officers, and what only the desk writes is in no form', () => {
  expect(breachLog.views.map(({ title }) => title)).toEqual(['Open by time left', 'Awaiting decision', 'My investigations', 'Closed in the last 12 months', 'Undelivered', 'All']);
  const columns: ListSchema['columns'] = breachLog.columns;
  expect(Object.keys(columns).filter((name) => columns[name].inForms === false)).toEqual(
    ['IsImported', 'TryAt', 'TriageFile', 'SeverityFile', 'NotificationFile', 'InvestigationFile', 'Standing', 'Awaits', 'AroundDesk', 'DeskSeal', 'Controller', 'HoldFile', 'Restricted', 'NextActAt']);
});

test('rows are typed from the columns', () => {
  const clock: BreachLogRow['ClockState'] = 'Running';
  const manager: BreachReportRow['LineManagerId'] = 7;
  const added: NewBreachLogRow = { Title: 'x', ReportId: 1, ClockState: clock };
  // @ts-expect-error the log needs the report's id
  const incomplete: NewBreachLogRow = { Title: 'x' };
  // @ts-expect-error no such state
  const wrong: BreachLogRow['ClockState'] = 'Going';
  expect([manager, added.ReportId, incomplete.Title, wrong]).toEqual([7, 1, 'x', 'Going']);
});
