import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { deskOfficerSettings, deskSettings } from '../../platform/settings/lists';
import { breachLists, breachLog, type BreachLogRow, type BreachReportRow, type NewBreachLogRow } from '.';

const lists: readonly ListSchema[] = [...breachLists, deskSettings, deskOfficerSettings];
/** What SharePoint gives every list. */
const builtIn = ['ID', 'Title', 'LinkTitle', 'Author', 'Editor', 'Created', 'Modified', 'Attachments', 'DocIcon', 'LinkFilename'];

describe.each(lists.map((list) => [list.title, list] as const))('%s keeps SharePoint\'s limits', (_title, list) => {
  const columns = Object.entries(list.columns);

  test('at most 20 indexes', () => {
    const builtInIndexes = [list.indexAuthor, list.indexModified].filter(Boolean).length;
    expect(columns.filter(([, column]) => column.indexed ?? column.unique).length + builtInIndexes).toBeLessThanOrEqual(20);
  });

  test('a list where each sees only their own has no unique column', () => {
    expect(list.read === 'own' ? columns.filter(([, column]) => column.unique).map(([name]) => name) : []).toEqual([]);
  });

  test('a unique column is indexed', () => {
    expect(columns.filter(([, column]) => column.unique && !column.indexed).map(([name]) => name)).toEqual([]);
  });

  test('no single line holds more than 255 characters', () => {
    expect(columns.filter(([, column]) => column.type === 'text' && (column.maxLength ?? 255) > 255).map(([name]) => name)).toEqual([]);
  });

  test('has one default view', () => {
    expect(list.views.filter((view) => view.isDefault)).toHaveLength(1);
  });

  test.each(list.views.map((view) => [view.title, view] as const))('view %s shows columns that exist and starts with an index', (_view, view) => {
    expect(view.columns.filter((name) => !builtIn.includes(name) && !(name in list.columns))).toEqual([]);
    const people = view.columns.filter((name) => ['Author', 'Editor'].includes(name) || list.columns[name]?.type === 'user');
    expect(people.length).toBeLessThanOrEqual(12);
    const first = /<FieldRef Name="(\w+)"/.exec(view.query)?.[1];
    expect(first === 'ID' || list.columns[first ?? '']?.indexed).toBe(true);
  });

  test.each(list.views.map((view) => [view.title, view] as const))('what view %s draws asks only for columns that the view has', (_view, view) => {
    const asked = view.columns.flatMap((name) => [...JSON.stringify(list.columns[name]?.formatting ?? {}).matchAll(/\[\$(\w+)/g)].map(([, column]) => column));
    expect(asked.filter((name) => !view.columns.includes(name))).toEqual([]);
  });
});

test('the log has the views of the officers, and what only the desk writes is in no form', () => {
  expect(breachLog.views.map(({ title }) => title)).toEqual(['Open by time left', 'Awaiting decision', 'My investigations', 'Closed in the last 12 months', 'Undelivered', 'All']);
  const columns: ListSchema['columns'] = breachLog.columns;
  expect(Object.keys(columns).filter((name) => columns[name].inForms === false)).toEqual(
    ['TriageFile', 'SeverityFile', 'NotificationFile', 'InvestigationFile', 'Standing', 'Awaits', 'AroundDesk', 'DeskSeal']);
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
