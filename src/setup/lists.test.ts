import type { Column, ListSchema } from '../platform/sharepoint/listSchema';
import { deskDefinition } from './desk';

const { lists } = deskDefinition(undefined);
/** What SharePoint gives every list. */
const builtIn = ['ID', 'Title', 'LinkTitle', 'Author', 'Editor', 'Created', 'Modified', 'Attachments', 'DocIcon', 'LinkFilename', 'FileDirRef'];

const columnOf = (list: ListSchema, name: string): Column | undefined => list.columns[name];
/** Beyond so many rows SharePoint refuses to look through a list. */
const threshold = 5000;

describe.each(lists.map((list) => [list.title, list] as const))('%s keeps SharePoint\'s limits', (_title, list) => {
  const columns: [string, Column][] = Object.entries(list.columns);

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
    const people = view.columns.filter((name) => ['Author', 'Editor'].includes(name) || columnOf(list, name)?.type === 'user');
    expect(people.length).toBeLessThanOrEqual(12);
    const first = /<FieldRef Name="(\w+)"/.exec(view.query)?.[1];
    expect(view.rowLimit).toBeLessThanOrEqual(threshold);
    const isIndexed = first === 'ID' || (first === 'Modified' && list.indexModified === true) || columnOf(list, first ?? '')?.indexed;
    expect(isIndexed).toBe(true);
  });

  test.each(list.views.map((view) => [view.title, view] as const))('what view %s draws asks only for columns that the view has', (_view, view) => {
    const asked = view.columns.flatMap((name) => [...JSON.stringify(columnOf(list, name)?.formatting ?? {}).matchAll(/\[\$(\w+)/g)].map(([, column]) => column));
    expect(asked.filter((name) => !view.columns.includes(name))).toEqual([]);
  });
});

test('what counts the reading of policies finds its rows by an index: one policy, one version, one person', () => {
  const receipts = lists.find(({ key }) => key === 'policyReceipts');
  expect(receipts && { indexed: Object.entries(receipts.columns).filter(([, column]) => column.indexed).map(([name]) => name), author: receipts.indexAuthor })
    .toEqual({ indexed: ['PolicyId', 'VersionId'], author: true });
});

test('a column is unique wherever two pages at once must not both succeed', () => {
  const unique = lists.flatMap((list) => Object.entries(list.columns).filter(([, column]) => column.unique).map(([name]) => `${list.key}.${name}`));
  expect(unique).toEqual(expect.arrayContaining(['breachLog.ReportId', 'deliveries.MessageKey', 'policyVersions.VersionKey', 'receiptDigests.DigestNumber', 'teamReading.TeamKey', 'readingReminders.ReminderKey']));
});
