import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const main = "web/lists/getByTitle('Main')";
const towns = "web/lists/getByTitle('Towns')";

let townsId = '';
beforeAll(async () => {
  townsId = String((await owner('POST', 'web/lists', { Title: 'Towns', BaseTemplate: 100 })).json.Id);
  await owner('POST', `${towns}/fields`, { FieldTypeKind: 2, Title: 'County' });
  await owner('POST', `${towns}/items`, { Title: 'Northmere', County: 'Mereshire' });
  await owner('POST', 'web/lists', { Title: 'Main', BaseTemplate: 100 });
});

it('shows another column of the looked-up row beside a lookup column', async () => {
  const primary = await owner('POST', `${main}/fields/addfield`, { parameters: { FieldTypeKind: 7, Title: 'Town', LookupListId: townsId, LookupFieldName: 'Title' } });
  const id = String(primary.json.Id);
  const dependent = await owner('POST', `${main}/fields/addDependentLookupField(displayName='TownCounty',primaryLookupFieldId='${id}',showField='County')`);
  expect(dependent.json).toMatchObject({ Title: 'TownCounty', IsDependentLookup: true, PrimaryFieldId: id, ReadOnlyField: true });
  await owner('POST', `${main}/items`, { Title: 'x', TownId: 1 });
  expect((await owner('GET', `${main}/items?$select=TownCounty/County&$expand=TownCounty`)).rows).toEqual([{ TownCounty: { County: 'Mereshire' } }]);
  expect((await owner('GET', `${towns}/getRelatedFields`)).rows).toHaveLength(2);
});

it('finds the well-known site columns, and keeps an image column', async () => {
  expect((await owner('GET', "web/fields/getByInternalNameOrTitle('Title')?$select=Id")).json.Id).toBe('fa564e0f-0c70-4ab9-b863-0177e6ddd247');
  expect((await owner('POST', `${main}/fields`, { FieldTypeKind: 34, Title: 'Photo' })).json.TypeAsString).toBe('Thumbnail');
  expect((await owner('POST', `${main}/fields`, { FieldTypeKind: 33, Title: 'Where' })).status).toBe(501);
  });

it('has the three forms of a list, and nothing where nothing can be added', async () => {
  const [display] = (await owner('GET', `${main}/forms`)).rows;
  expect((await owner('GET', `${main}/forms('${String(display.Id)}')`)).json.ServerRelativeUrl).toBe('/sites/sandbox/Lists/Main/DispForm.aspx');
  for (const name of ['eventReceivers', 'subscriptions', 'workflowAssociations']) {
    expect((await owner('GET', `${main}/${name}`)).rows).toEqual([]);
    expect((await owner('POST', `${main}/${name}`, {})).status).toBe(501);
  }
});

it('reserves an item id for whoever may add', async () => {
  const reserved = Number((await owner('POST', `${main}/reserveListItemId`)).json.value);
  expect(Number((await owner('POST', `${main}/items`, { Title: 'next' })).json.Id)).toBe(reserved + 1);
  expect((await as('jo')('POST', `${main}/reserveListItemId`)).status).toBe(403);
});
