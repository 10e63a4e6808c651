import { defineList, type NewRowOf, type RowOf } from '../sharepoint/listSchema';

const columns = { SettingValue: { type: 'note', title: 'Value' } } as const;
const views = [{
  title: 'All', isDefault: true, rowLimit: 100, columns: ['LinkTitle', 'SettingValue', 'Editor', 'Modified'],
  query: '<OrderBy><FieldRef Name="ID" /></OrderBy>'
}];
const shape = { kind: 'list', columns, views, read: 'all', write: 'all', attachments: false, folders: false } as const;

export const deskSettings = defineList({
  ...shape,
  key: 'deskSettings',
  title: 'Desk settings',
  description: 'What every page of the desk needs to know: whom to ring, where messages go. Change it on the set-up page.',
  path: 'Lists/DeskSettings'
});

export const deskOfficerSettings = defineList({
  ...shape,
  key: 'deskOfficerSettings',
  title: 'Desk officer settings',
  description: 'Settings that only officers need, such as the retention schedule.',
  path: 'Lists/DeskOfficerSettings'
});

export type SettingRow = RowOf<typeof deskSettings>;
export type NewSettingRow = NewRowOf<typeof deskSettings>;
