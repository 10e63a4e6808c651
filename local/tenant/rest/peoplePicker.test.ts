import { testServer } from '../server/testing';

const { ask } = testServer();

interface Entity { Key: string; DisplayText: string; IsResolved: boolean; EntityData: { Email?: string; SPGroupID?: string } }
const pick = async (QueryString: string, PrincipalType = 1, method = 'Search'): Promise<Entity[] & Entity> => {
  const path = `/sites/sandbox/_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePicker${method}User`;
  const answer = await ask('alex', 'POST', path, { queryParams: { QueryString, MaximumEntitySuggestions: 5, PrincipalType, PrincipalSource: 15 } });
  return JSON.parse(answer.json<{ value: string }>().value) as Entity[] & Entity;
};

it('finds people by the beginning of a name or address', async () => {
  expect(await pick('turn')).toMatchObject([{ Key: 'i:0#.f|membership|alex@northmere.example', DisplayText: 'Alex Turner', IsResolved: true, EntityData: { Email: 'alex@northmere.example' } }]);
  expect((await pick('dpo@')).map(each => each.DisplayText)).toEqual(['Priya Nandra']);
  expect(await pick('')).toEqual([]);
});

it('finds groups when asked for them', async () => {
  expect((await pick('Sandbox')).length).toBe(0);
  expect((await pick('Sandbox', 8)).map(each => each.DisplayText).sort()).toEqual(['Sandbox Members', 'Sandbox Owners', 'Sandbox Visitors']);
});

it('resolves the one that fits and nothing else', async () => {
  expect(await pick('priya', 1, 'Resolve')).toMatchObject({ IsResolved: true, DisplayText: 'Priya Nandra' });
  expect(await pick('nobody', 1, 'Resolve')).toMatchObject({ IsResolved: false });
});
