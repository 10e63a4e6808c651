import { filtersOf, initialViewState, viewQuery } from './rows';

test('the filters of an address are those that the list is asked with', () => {
  const filters = filtersOf(new URLSearchParams('?useFiltersInViewXml=1&FilterField1=CaseState&FilterValue1=New&FilterField2=Service&FilterValue2='));
  expect(filters).toEqual({ CaseState: 'New', Service: '' });
  expect(viewQuery({ Id: 'v' }, { ...initialViewState, filters })).toBe('View=v&FilterField1=CaseState&FilterValue1=New&FilterField2=Service&FilterValue2=');
  expect(filtersOf(new URLSearchParams(''))).toEqual({});
});
