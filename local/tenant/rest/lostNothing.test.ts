import { openTestTenant, type Answered } from '../testing';

/** What is asked wrongly is refused in a sentence: no read loses its filter, and no write vanishes. */
const { as } = openTestTenant();
const owner = as('owner');
const things = "web/lists/getByTitle('Things')";
const documents = '/sites/sandbox/Shared Documents';

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Things', BaseTemplate: 100 });
  for (const Title of ['one', 'two', 'three']) await owner('POST', `${things}/items`, { Title });
});

const where = '<Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">two</Value></Eq></Where></Query>';
const caml = (ViewXml: string): Promise<Answered> => owner('POST', `${things}/getitems`, { query: { ViewXml } });
const refused = (answer: Answered): void => {
  expect(answer.status).toBe(400);
  expect(String(answer.json['odata.error'].message.value)).not.toBe('');
};

test.each([
  ['a declaration', `<?xml version="1.0" encoding="utf-8"?><View>${where}</View>`],
  ['a comment', `<!-- mine --><View>${where}</View>`],
  ['a byte order mark and lines', `\ufeff\n <View>${where}</View>`],
  ['numbered characters', `<View>${where.replace('two', 't&#119;&#x6f;')}</View>`],
  ['CDATA', `<View>${where.replace('two', '<![CDATA[two]]>')}</View>`]
])('CAML with %s keeps its filter', async (_what, xml) => {
  expect((await caml(xml)).rows.map(row => row.Title)).toEqual(['two']);
});

test.each([
  ['a DOCTYPE', `<!DOCTYPE View><View>${where}</View>`],
  ['entities', `<!DOCTYPE x [<!ENTITY a "two">]><View>${where.replace('two', '&a;')}</View>`],
  ['an unknown entity', `<View>${where.replace('two', '&nbsp;')}</View>`],
  ['another case', `<view>${where}</view>`],
  ['a misspelt Query', `<View>${where.replace(/Query/g, 'Qeury')}</View>`],
  ['a misspelt Where', `<View>${where.replace(/Where/g, 'where')}</View>`],
  ['an unknown element in OrderBy', `<View>${where.replace('</Query>', '<OrderBy><Field Name="Title"/></OrderBy></Query>')}</View>`],
  ['two filters', `<View>${where}${where}</View>`],
  ['a negative RowLimit', `<View>${where}<RowLimit>-1</RowLimit></View>`],
  ['a RowLimit of words', `<View>${where}<RowLimit>many</RowLimit></View>`],
  ['days that are none', `<View>${where.replace('two', '<Today OffsetDays="soon"/>')}</View>`],
  ['a misspelt attribute', `<View>${where.replace('Name=', 'Nam=')}</View>`]
])('CAML with %s is refused', async (_what, xml) => refused(await caml(xml)));

test.each([
  ['ViewXML for ViewXml', 'getitems', { query: { ViewXML: `<View>${where}</View>` } }],
  ['no query', 'getitems', { ViewXml: `<View>${where}</View>` }],
  ['viewXml for ViewXml', 'RenderListDataAsStream', { parameters: { viewXml: `<View>${where}</View>` } }],
  ['parameter for parameters', 'RenderListDataAsStream', { parameter: { ViewXml: `<View>${where}</View>` } }],
  ['formValue for formValues', 'items(1)/validateUpdateListItem', { formValue: [{ FieldName: 'Title', FieldValue: 'x' }] }],
  ['a column that is not there', 'items', { Titel: 'x' }]
])('%s is refused', async (_what, method, body) => refused(await owner('POST', `${things}/${method}`, body)));

test.each(['$fliter=x', 'filter=x', '$top=1&$top=2', '$filter=', '$top=-1', '$skiptoken=abc', '$foo=1'])('the option %s is refused', async option => refused(await owner('GET', `${things}/items?${option}`)));

test.each([
  ['a column that is to be required', `${things}/fields`, { Title: 'Yes', FieldTypeKind: 2, Required: 'yes' }],
  ['a view of one’s own', `${things}/views`, { Title: 'Mine', PersonalView: 'yes' }],
  ['a view for all', `${things}/views`, { Title: 'All of it', SetAsDefaultView: 1 }],
  ['a group', 'web/siteGroups', { Title: 'Clerks', AllowMembersEditMembership: 'no' }],
  ['the site', 'web', { MembersCanShare: 'true' }],
  ['copied rights', `${things}/breakroleinheritance(copyRoleAssignments='no',clearSubscopes=true)`, undefined],
  ['a copy that overwrites', `web/getFileByServerRelativePath(decodedUrl='${documents}/a.txt')/copyTo(strNewUrl='${documents}/b.txt',bOverWrite='yes')`, undefined]
])('a word is neither yes nor no, for %s', async (_what, path, body) => {
  const merge: Readonly<Record<string, string>> = path === 'web' ? { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } : {};
  if (path.includes('copyTo')) await owner('POST', `web/getFolderByServerRelativePath(decodedUrl='${documents}')/files/addUsingPath(decodedUrl='a.txt',overwrite=true)`, 'text');
  refused(await owner('POST', path, body, merge));
});

test('5,000 values of an In and thousands of ors are answered, beyond that refused', async () => {
  const many = (count: number): string => `<View><Query><Where><In><FieldRef Name="Title"/><Values>${'<Value Type="Text">two</Value>'.repeat(count)}</Values></In></Where></Query></View>`;
  expect((await caml(many(5000))).rows).toHaveLength(1);
  refused(await caml(many(20_000)));
  expect((await owner('GET', `${things}/items?$filter=${encodeURIComponent(Array(1500).fill("Title eq 'two'").join(' or '))}`)).rows).toHaveLength(1);
  refused(await owner('GET', `${things}/items?$filter=${'('.repeat(5000)}Id eq 1${')'.repeat(5000)}`));
});

test('columns may have the names that objects of JavaScript have', async () => {
  for (const name of ['__proto__', 'constructor', 'valueOf']) {
    await owner('POST', `${things}/fields/createfieldasxml`, { parameters: { SchemaXml: `<Field Type="Text" Name="${name}" DisplayName="${name}"/>`, Options: 8 } });
  }
  const made = await owner('POST', `${things}/items`, '{"Title":"odd","OData___proto__":"a","constructor":"b","valueOf":"c"}');
  expect(made.status).toBe(201);
  expect((await owner('GET', `${things}/items?$select=Title,OData___proto__,constructor,valueOf&$filter=constructor eq 'b'`)).text).toContain('{"Title":"odd","OData___proto__":"a","constructor":"b","valueOf":"c"}');
});

test.each(['../x.txt', 'a/b.txt', 'con', 'LPT1', 'desktop.ini', '.lock', 'a_vti_b.txt', '~$x.docx', 'x.', 'a\u0007.txt'])('no file is called %j', async name => {
  const path = `web/getFolderByServerRelativePath(decodedUrl='${documents}')/files/addUsingPath(decodedurl='${encodeURIComponent(name)}')`;
  refused(await owner('POST', path, 'x'));
});
