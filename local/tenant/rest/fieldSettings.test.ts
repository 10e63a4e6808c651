import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const list = "web/lists/getByTitle('Kinds')";
const xml = (schema: string): ReturnType<typeof owner> => owner('POST', `${list}/fields/createfieldasxml`, { parameters: { SchemaXml: schema } });
const field = async (title: string): Promise<Record<string, unknown>> => (await owner('GET', `${list}/fields/getByTitle('${title}')`)).json as unknown as Record<string, unknown>;

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Kinds', BaseTemplate: 100 });
});

it.each([
  ['<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly" FriendlyDisplayFormat="Disabled"/>', 'Due', { DisplayFormat: 0, FriendlyDisplayFormat: 1 }],
  ['<Field Type="DateTime" Name="At" DisplayName="At" Format="DateTime" FriendlyDisplayFormat="Relative"/>', 'At', { DisplayFormat: 1, FriendlyDisplayFormat: 2 }],
  ['<Field Type="DateTime" Name="Bare" DisplayName="Bare"/>', 'Bare', { DisplayFormat: 1, FriendlyDisplayFormat: 0 }],
  ['<Field Type="Choice" Name="Radio" DisplayName="Radio" Format="RadioButtons"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>', 'Radio', { EditFormat: 1, Choices: ['a'] }],
  ['<Field Type="Note" Name="Long" DisplayName="Long" NumLines="12" RichText="TRUE" AppendOnly="TRUE"/>', 'Long', { NumberOfLines: 12, RichText: true, AppendOnly: true }],
  ['<Field Type="Number" Name="Share" DisplayName="Share" Decimals="2" Percentage="TRUE"/>', 'Share', { DisplayFormat: 2, ShowAsPercentage: true }],
  ['<Field Type="Currency" Name="Cost" DisplayName="Cost" LCID="2057"/>', 'Cost', { CurrencyLocaleId: 2057 }],
  ['<Field Type="User" Name="Who" DisplayName="Who" UserSelectionMode="PeopleAndGroups"/>', 'Who', { SelectionMode: 1 }],
  ['<Field Type="URL" Name="Logo" DisplayName="Logo" Format="Image"/>', 'Logo', { DisplayFormat: 1 }],
  ['<Field Type="Calculated" Name="Sum" DisplayName="Sum" ResultType="Number"><Formula>=1+1</Formula></Field>', 'Sum', { OutputType: 9 }]
])('%s is numbers and yes or no in JSON, and the same schema again', async (schema, title, expected) => {
  await xml(schema);
  const read = await field(title);
  expect(read).toMatchObject(expected);
  for (const [, name, value] of schema.replace(/<CHOICES>.*|<Formula>.*/, '').matchAll(/ (\w+)="([^"]*)"/g)) if (name !== 'Name') expect(read.SchemaXml).toContain(` ${name}="${value}"`);
});

it('takes settings as JSON and writes them into the schema', async () => {
  await owner('POST', `${list}/fields`, { FieldTypeKind: 4, Title: 'Day', DisplayFormat: 0, FriendlyDisplayFormat: 2, DateTimeCalendarType: 1 });
  for (const attribute of [' Format="DateOnly"', ' FriendlyDisplayFormat="Relative"', ' CalType="1"']) expect((await field('Day')).SchemaXml).toContain(attribute);
  await owner('MERGE', `${list}/fields/getByTitle('Day')`, { FriendlyDisplayFormat: 1 });
  expect((await field('Day')).FriendlyDisplayFormat).toBe(1);
  await owner('MERGE', `${list}/fields/getByTitle('Due')`, { DisplayFormat: 1 });
  await owner('POST', `${list}/items`, { Title: 'x', Due: '2026-11-22T15:04:00Z' });
  expect((await owner('GET', `${list}/items?$select=Due`)).rows).toEqual([{ Due: '2026-11-22T15:04:00Z' }]);
});

it('refuses a word where a number belongs, and a text where yes or no does', async () => {
  expect((await owner('MERGE', `${list}/fields/getByTitle('Day')`, { FriendlyDisplayFormat: 'Disabled' })).status).toBe(400);
  expect((await owner('MERGE', `${list}/fields/getByTitle('Day')`, { Required: 'perhaps' })).status).toBe(400);
});

it('selects what only some kinds of columns have, and leaves it out where it is not', async () => {
  const { status, rows } = await owner('GET', `${list}/fields?$select=Title,Choices,LookupList,MaxLength,TermSetId&$filter=Title eq 'Radio' or Title eq 'Who' or InternalName eq 'Title'`);
  expect([status, rows]).toEqual([200, [{ Title: 'Title', MaxLength: 255 }, { Title: 'Radio', Choices: ['a'] }, { Title: 'Who', LookupList: '' }]]);
  expect((await owner('GET', `${list}/fields?$select=Title&$filter=SelectionMode eq 1`)).rows).toEqual([{ Title: 'Who' }]);
  expect((await owner('GET', `${list}?$select=Fields/Title,Fields/Choices&$expand=Fields`)).status).toBe(200);
  expect((await owner('GET', `${list}/fields?$select=Title,Nonsense`)).status).toBe(400);
  expect((await owner('GET', `${list}/fields?$filter=Nonsense eq 1`)).status).toBe(400);
});

it('gives members of role assignments whatever they are', async () => {
  const { status, rows } = await owner('GET', 'web/roleassignments?$expand=Member,Member/Users,RoleDefinitionBindings&$select=Member/Title,Member/Email,Member/OwnerTitle,Member/Users/Title,RoleDefinitionBindings/Name');
  expect([status, rows.length]).toEqual([200, 3]);
  const everyone = (await owner('POST', 'web/ensureuser', { logonName: 'dpo@northmere.example' })).json.Id;
  const reader = (await owner('GET', "web/roledefinitions/getByName('Read')")).json.Id;
  await owner('POST', `web/roleassignments/addroleassignment(principalid=${String(everyone)},roledefid=${String(reader)})`);
  const mixed = (await owner('GET', 'web/roleassignments?$expand=Member/Users&$select=Member/Title,Member/Email,Member/OwnerTitle,Member/Users/Title')).rows.map(({ Member }) => Object.keys(Member));
  expect(new Set(mixed.map((names) => names.join(' ')))).toEqual(new Set(['Users Title OwnerTitle', 'Title Email']));
});

it('makes people owners of a group, and no group', async () => {
  const group = (await owner('POST', 'web/sitegroups', { Title: 'Owned' })).json.Id;
  const [dpo, other] = [(await owner('POST', 'web/ensureuser', { logonName: 'dpo@northmere.example' })).json.Id, (await owner('GET', 'web/associatedownergroup')).json.Id];
  expect((await owner('POST', `web/sitegroups(${String(group)})/setuserasowner(${String(dpo)})`)).status).toBe(200);
  expect((await owner('POST', `web/sitegroups(${String(group)})/setuserasowner(${String(other)})`)).status).toBe(404);
  expect((await owner('GET', `web/sitegroups(${String(group)})`)).json.OwnerTitle).toBe('Priya Nandra');
});
