import { openTestTenant } from '../testing';

const { as, tenant } = openTestTenant();
const owner = as('owner');
const dpo = as('dpo');
const list = "web/lists/getByTitle('Things')";

const field = (schema: string): Promise<unknown> => owner('POST', `${list}/fields/createfieldasxml`, { parameters: { SchemaXml: schema, Options: 8 } });

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Colours', BaseTemplate: 100 });
  await owner('POST', "web/lists/getByTitle('Colours')/items", { Title: 'red' });
  const colours = (await owner('GET', "web/lists/getByTitle('Colours')?$select=Id")).json.Id;
  await owner('POST', 'web/lists', { Title: 'Things', BaseTemplate: 100 });
  await field('<Field Type="Number" Name="Quantity" DisplayName="Quantity" Indexed="TRUE"/>');
  await field('<Field Type="Text" Name="Code" DisplayName="Code" MaxLength="8" EnforceUniqueValues="TRUE" Indexed="TRUE"/>');
  await field('<Field Type="Note" Name="Story" DisplayName="Story"/>');
  await field('<Field Type="DateTime" Name="Due" DisplayName="Due"/>');
  await field('<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly"/>');
  await field('<Field Type="Choice" Name="Kind" DisplayName="Kind"><Default>A</Default><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>');
  await field('<Field Type="MultiChoice" Name="Many" DisplayName="Many"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES></Field>');
  await field('<Field Type="Boolean" Name="Urgent" DisplayName="Urgent"/>');
  await field('<Field Type="User" Name="Assigned" DisplayName="Assigned"/>');
  await field(`<Field Type="Lookup" Name="Colour" DisplayName="Colour" List="{${String(colours)}}" ShowField="Title"/>`);
  await field('<Field Type="URL" Name="Link" DisplayName="Link"/>');
});

const add = (body: unknown): ReturnType<typeof owner> => dpo('POST', `${list}/items`, body);

test('every kind of column goes in and comes back', async () => {
  const me = (await dpo('GET', 'web/currentuser')).json.Id;
  const made = await add({
    Title: 'all', Quantity: 2.5, Code: 'c-1', Story: 'line\nline', Due: '2026-03-29T01:30:00.999+00:00', Day: '2026-07-01T09:00:00Z', Many: ['x', 'y'], Urgent: true, AssignedId: me, ColourId: 1, Link: { Url: 'https://example.org', Description: 'There' }
  });
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({ Quantity: 2.5, Code: 'c-1', Due: '2026-03-29T01:30:00Z', Day: '2026-06-30T23:00:00Z', Kind: 'A', Many: ['x', 'y'], Urgent: true, AssignedId: me, ColourId: 1, Link: { Url: 'https://example.org', Description: 'There' }, OData__UIVersionString: '1.0', Attachments: false });
  const read = await dpo('GET', `${list}/items(${made.json.Id})?$select=Title,Assigned/EMail,Colour/Title,Author/Title&$expand=Assigned,Colour,Author`);
  expect(read.json).toEqual({ Title: 'all', Assigned: { EMail: 'dpo@northmere.example' }, Colour: { Title: 'red' }, Author: { Title: 'Priya Nandra' } });
  const verbose = await dpo('GET', `${list}/items(${made.json.Id})`, undefined, { accept: 'application/json;odata=verbose' });
  expect(verbose.json.d.Many).toEqual({ __metadata: { type: 'Collection(Edm.String)' }, results: ['x', 'y'] });
  expect(verbose.json.d.__metadata.type).toBe('SP.Data.ThingsListItem');
  expect(verbose.json.d.AttachmentFiles.__deferred.uri).toContain('/AttachmentFiles');
  const text = (await dpo('GET', `${list}/items(${made.json.Id})/FieldValuesAsText`)).json;
  expect(text).toMatchObject({ Due: '29/03/2026 02:30', Day: '01/07/2026', Urgent: 'Yes', Assigned: 'Priya Nandra', Colour: 'red', Many: 'x; y' });
});

test('a body in the verbose dialect needs its type, and may bring results', async () => {
  const headers = { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' };
  const made = await dpo('POST', `${list}/items`, { __metadata: { type: 'SP.Data.ThingsListItem' }, Title: 'v', Many: { results: ['x'] } }, headers);
  expect([made.status, made.json.d.Many.results]).toEqual([201, ['x']]);
  expect((await dpo('POST', `${list}/items`, { Title: 'v' }, headers)).status).toBe(400);
  expect((await dpo('POST', `${list}/items`, { __metadata: { type: 'SP.Data.OtherListItem' }, Title: 'v' }, headers)).status).toBe(400);
});

test.each([
  ['300 characters in a single line', { Title: 'x'.repeat(300) }, -2130575155],
  ['a line longer than its own limit', { Code: 'nine char' }, -2130575155],
  ['64,000 characters in a note', { Story: 'x'.repeat(64000) }, -2130575155],
  ['a column that is not there', { Nope: 1 }, -1],
  ['a word for a number', { Quantity: 'many' }, -1],
  ['a number for text', { Title: 5 }, -1],
  ['no date', { Due: '30 February' }, -1],
  ['nobody', { AssignedId: 4711 }, -2130575154],
  ['a lookup to nothing', { ColourId: 99 }, -2130575154],
  ['a value that is taken in a unique column', { Code: 'C-1' }, -2130575169]
])('refuses %s', async (_what, body, code) => {
  const before = (await dpo('GET', `${list}/items/$count`)).text;
  const answer = await add(body);
  expect(answer.status).toBe(400);
  expect(Number.parseInt(String(answer.json['odata.error'].code), 10)).toBe(code);
  expect((await dpo('GET', `${list}/items/$count`)).text).toBe(before);
});

test('an update answers 204 with the new etag; an old etag is 412 and changes nothing', async () => {
  const made = await dpo('POST', `${list}/items`, { Title: 'one' }, { accept: 'application/json' });
  const etag = String(made.json['odata.etag']);
  const path = `${list}/items(${made.json.Id})`;
  const changed = await dpo('POST', path, { Title: 'two' }, { 'x-http-method': 'MERGE', 'if-match': etag });
  expect([changed.status, changed.text]).toEqual([204, '']);
  expect(changed.headers.etag).toBe(etag.replace(/,1"$/, ',2"'));
  const stale = await dpo('POST', path, { Title: 'three' }, { 'x-http-method': 'MERGE', 'if-match': etag });
  expect(stale.status).toBe(412);
  expect(String(stale.json['odata.error'].message.value)).toBe(`The request ETag value '${etag}' does not match the object's ETag value '${changed.headers.etag}'.`);
  expect((await dpo('GET', `${path}?$select=Title,OData__UIVersionString`)).json).toEqual({ Title: 'two', OData__UIVersionString: '2.0' });
  expect((await dpo('DELETE', path, undefined, { 'if-match': etag })).status).toBe(412);
  expect((await dpo('DELETE', path, undefined, { 'if-match': '*' })).status).toBe(200);
  expect((await dpo('GET', path)).status).toBe(404);
});

test('a form update answers 200 column by column and writes all or nothing', async () => {
  const made = await add({ Title: 'form', Quantity: 1 });
  const path = `${list}/items(${made.json.Id})/validateUpdateListItem`;
  const bad = await dpo('POST', path, { formValues: [{ FieldName: 'Quantity', FieldValue: '7' }, { FieldName: 'Author', FieldValue: "[{'Key':'x'}]" }, { FieldName: 'Created', FieldValue: '01/01/2020' }, { FieldName: 'Due', FieldValue: 'soon' }, { FieldName: 'Kind', FieldValue: 'Z' }] });
  expect(bad.status).toBe(200);
  expect(bad.rows.map((row) => row.HasException)).toEqual([false, true, true, true, true]);
  expect((await dpo('GET', `${list}/items(${made.json.Id})?$select=Quantity`)).json).toEqual({ Quantity: 1 });
  const good = await dpo('POST', path, { formValues: [{ FieldName: 'Quantity', FieldValue: '7' }, { FieldName: 'Due', FieldValue: '01/07/2026 10:00' }, { FieldName: 'Assigned', FieldValue: '[{"Key":"i:0#.f|membership|alex@northmere.example"}]' }] });
  expect(good.rows.map((row) => row.HasException)).toEqual([false, false, false]);
  expect((await dpo('GET', `${list}/items(${made.json.Id})?$select=Quantity,Due,Assigned/Title&$expand=Assigned`)).json).toEqual({ Quantity: 7, Due: '2026-07-01T09:00:00Z', Assigned: { Title: 'Alex Turner' } });
});

test('a form adds an item, insists on required columns, and cannot say whose or when', async () => {
  const path = `${list}/AddValidateUpdateItemUsingPath`;
  const send = (formValues: unknown): ReturnType<typeof owner> => dpo('POST', path, { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/sandbox/Lists/Things' } }, formValues, bNewDocumentUpdate: false });
  const good = await send([{ FieldName: 'Title', FieldValue: 'by form' }]);
  const id = good.rows.find((row) => String(row.FieldName) === 'Id');
  expect((await dpo('GET', `${list}/items(${id?.FieldValue})?$select=Title`)).json).toEqual({ Title: 'by form' });
  expect((await send([])).rows[0]).toMatchObject({ FieldName: 'Title', HasException: true, ErrorMessage: "You can't leave this blank." });
  expect((await send([{ FieldName: 'Title', FieldValue: 'x' }, { FieldName: 'Author', FieldValue: '5' }])).rows.find((row) => String(row.FieldName) === 'Author')).toMatchObject({ HasException: true });
});

test('validation formulas of a column and of the list are kept', async () => {
  await owner('POST', 'web/lists', { Title: 'Rules', BaseTemplate: 100 });
  const rules = "web/lists/getByTitle('Rules')";
  await owner('POST', `${rules}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="Number" Name="N" DisplayName="How many"><Validation Message="At least one.">=[How many]&gt;0</Validation></Field>' } });
  await owner('PATCH', rules, { ValidationFormula: '=IF(LEN(Title)>3,TRUE,FALSE)', ValidationMessage: 'Longer, please.' });
  expect((await dpo('POST', `${rules}/items`, { Title: 'long', How_x0020_many: 1 })).status).toBe(201);
  expect(String((await dpo('POST', `${rules}/items`, { Title: 'long', How_x0020_many: 0 })).json['odata.error'].message.value)).toBe('At least one.');
  expect(String((await dpo('POST', `${rules}/items`, { Title: 'no' })).json['odata.error'].message.value)).toBe('Longer, please.');
  expect((await owner('PATCH', rules, { ValidationFormula: '=[Nobody]>1' })).status).toBe(400);
  expect((await owner('PATCH', rules, { ValidationFormula: '=PMT(1,2,3)>1' })).status).toBe(501);
});

test('unique values and read-own exclude each other', async () => {
  expect((await owner('PATCH', list, { ReadSecurity: 2 })).status).toBe(400);
  await owner('POST', 'web/lists', { Title: 'Own', BaseTemplate: 100 });
  await owner('PATCH', "web/lists/getByTitle('Own')", { ReadSecurity: 2 });
  expect((await owner('POST', "web/lists/getByTitle('Own')/fields", { Title: 'u', FieldTypeKind: 2, Indexed: true, EnforceUniqueValues: true })).status).toBe(400);
});

test('the tenant keeps the version history of a versioned list', () => {
  const rows = tenant.database.all<{ ui_version: number }>("SELECT ui_version FROM item_versions v JOIN lists l ON l.id = v.list_id WHERE l.title = 'Things' AND v.item_id = 1");
  expect(rows.length).toBeGreaterThan(0);
});
