import type { ListField } from './listInfo';
import { fieldValue, type RowData } from './rowValues';
import { viewQuery } from './rows';

const field = (TypeAsString: string, InternalName = 'F'): ListField => ({ Id: '', InternalName, Title: InternalName, TypeAsString, Hidden: false, Sortable: true, Filterable: true, ReadOnlyField: false, CustomFormatter: undefined });
const read = (type: string, row: RowData): ReturnType<typeof fieldValue> => fieldValue(field(type), row);

it('takes a date from the bare value and shows it in UK time, as the site’s regional settings say', () => {
  const row = { F: '30/06/2026 23:30', 'F.': '2026-06-30T23:30:00Z' };
  expect(read('DateTime', row)).toEqual({ value: new Date('2026-06-30T23:30:00Z'), displayValue: '1 Jul 2026, 00:30' });
  expect(read('DateTime', { F: '', 'F.': '' })).toEqual({ value: null, displayValue: '' });
});

it('keeps a number’s bare value beside the shown one', () => {
  expect(read('Number', { F: '1,234', 'F.': '1234' })).toEqual({ value: 1234, displayValue: '1,234' });
  expect(read('Number', { F: '' }).value).toBe('');
});

it('knows people, yes and no, and several choices', () => {
  expect(read('User', { F: [{ id: '7', title: 'Alex Turner', email: 'a@x' }] })).toMatchObject({ value: { email: 'a@x' }, displayValue: 'Alex Turner' });
  expect(read('User', { F: '' })).toEqual({ value: '', displayValue: '' });
  expect(read('Boolean', { F: 'Yes', 'F.value': '1' }).value).toBe(true);
  expect(read('Boolean', { F: 'No', 'F.value': '0' }).value).toBe(false);
  expect(read('MultiChoice', { F: ['Health data', 'Other'] })).toEqual({ value: ['Health data', 'Other'], displayValue: 'Health data, Other' });
});

it('asks for order, filters and folder in the address as SharePoint’s own page does', () => {
  const state = { sorting: { field: 'DueAt', ascending: false }, filters: { Service: 'Housing & care', CaseState: 'New' }, paging: undefined, folder: '/sites/x/Lists/T/Housing' };
  expect(viewQuery({ Id: 'v1' }, state)).toBe('View=v1&RootFolder=%2Fsites%2Fx%2FLists%2FT%2FHousing&SortField=DueAt&SortDir=Desc&FilterField1=Service&FilterValue1=Housing+%26+care&FilterField2=CaseState&FilterValue2=New');
});
