import { openTestTenant, type Answered } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const list = "web/lists/getByTitle('Nobody''s list')";
const verbose = { accept: 'application/json;odata=verbose' };
const minimal = { accept: 'application/json' };
const v4 = { accept: 'application/json;odata.metadata=minimal', 'odata-version': '4.0' };
const v4none = { accept: 'application/json;odata.metadata=none', 'odata-version': '4.0' };

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: "Nobody's list", BaseTemplate: 100 });
  await owner('POST', `${list}/fields`, { Title: 'Number', FieldTypeKind: 9, Indexed: true });
  for (let n = 1; n <= 7; n += 1) await owner('POST', `${list}/items`, { Title: `Item ${n}`, Number: n % 3 });
});

test('the same rows in each dialect, with the next page where each client looks for it', async () => {
  const path = `${list}/items?$select=Id,Title&$top=3&$orderby=Number desc`;
  const next = async (headers: Record<string, string>, find: (answer: Answered) => unknown): Promise<string> => String(find(await owner('GET', path, undefined, headers)));
  const links = [
    await next(minimal, ({ json }) => json['odata.nextLink']),
    await next(v4, ({ json }) => json['@odata.nextLink']),
    await next(verbose, ({ json }) => json.d.__next),
    await next({}, ({ json }) => json['odata.nextLink']),
    await next(v4none, ({ json }) => json['@odata.nextLink'])
  ];
  expect(new Set(links).size).toBe(1);
  const ids: unknown[] = [];
  for (let link: string | undefined = path; link; ) {
    const page: Answered = await owner('GET', link.replace('http://localhost:4400', ''));
    ids.push(...page.rows.map((row) => row.Id));
    link = page.json['odata.nextLink'] === undefined ? undefined : String(page.json['odata.nextLink']);
  }
  expect(ids).toEqual([2, 5, 1, 4, 7, 3, 6]);
});

test('an item says who it is in v3, v4 and verbose', async () => {
  const path = `${list}/items(1)?$select=Title`;
  const three = (await owner('GET', path, undefined, minimal)).json;
  expect(three['odata.type']).toBe('SP.Data.Nobody_x0027_s_x0020_listListItem');
  expect(String(three['odata.etag'])).toMatch(/^"[0-9a-f-]{36},1"$/);
  const four = (await owner('GET', path, undefined, v4)).json;
  expect([four['@odata.type'], four['@odata.etag']]).toEqual([`#${String(three['odata.type'])}`, three['odata.etag']]);
  expect((await owner('GET', path, undefined, v4none)).json).toEqual({ Title: 'Item 1' });
  expect((await owner('GET', path, undefined, verbose)).json.d.__metadata).toMatchObject({ type: three['odata.type'], etag: three['odata.etag'] });
});

test('keys, cases, aliases, doubled quotes, plus signs and raw spaces all lead to the same list', async () => {
  const { Id } = (await owner('GET', `${list}?$select=Id`)).json;
  const forms = [
    `Web/Lists/GetByTitle('Nobody%27%27s%20list')`,
    `web/lists/getbytitle(@t)?@t='Nobody''s+list'`,
    `web/lists('${Id}')`,
    `web/lists(guid'${Id}')`,
    `web/lists/getById('${Id}')`,
    `lists(guid'${Id}')`,
    `web/GetList('/sites/sandbox/Lists/Nobody''s list')`,
    `web/getListUsingPath(DecodedUrl=@l)?@l='/sites/sandbox/Lists/Nobody''s list'`
  ];
  for (const form of forms) expect([form, (await owner('GET', form)).json.Id]).toEqual([form, Id]);
});

test.each([
  ["Title eq 'item 2'", [2]],
  ['Number ge 1 and Number lt 2', [1, 4, 7]],
  ['(Number eq 2 or Id eq 3) and not (Id eq 5)', [2, 3]],
  ["startswith(Title,'ITEM')", [1, 2, 3, 4, 5, 6, 7]],
  ["substringof('7',Title)", [7]],
  ["Created ge datetime'2020-01-01T00:00:00Z' and Id le 2", [1, 2]],
  ["Created lt '2020-01-01'", []],
  ['Number eq null', []],
  ['Number ne null and Id gt 5', [6, 7]],
  ['year(Created) gt 2000 and Id eq 1', [1]],
  ["Author/Title eq 'Rhian Vaughan' and Id eq 1", [1]],
  ['Attachments eq 1', []]
])('filters by %s', async (filter, ids) => {
  const answer = await owner('GET', `${list}/items?$select=Id&$filter=${encodeURIComponent(filter)}`);
  expect([answer.status, answer.rows.map((row) => Number(row.Id))]).toEqual([200, ids]);
});

test.each([
  ["endswith(Title,'x')", 400],
  ["tolower(Title) eq 'x'", 400],
  ['Number add 1 eq 2', 400],
  ['Nope eq 1', 400],
  ['Title eq', 400],
  ["Title eq 'x", 400]
])('refuses the filter %s', async (filter, status) => {
  expect((await owner('GET', `${list}/items?$filter=${encodeURIComponent(filter)}`)).status).toBe(status);
});

test('an error has the shape of the dialect, and is XML when no JSON was asked for', async () => {
  const path = `${list}/items(4711)`;
  const code = '-2130575338, System.ArgumentException';
  expect((await owner('GET', path, undefined, minimal)).json['odata.error']).toMatchObject({ code, message: { lang: 'en-US' } });
  expect((await owner('GET', path, undefined, verbose)).json.error).toMatchObject({ code, message: { lang: 'en-US' } });
  expect((await owner('GET', path, undefined, v4)).json.error).toEqual({ code, message: 'Item does not exist. It may have been deleted by another user.' });
  expect((await owner('GET', path, undefined, { accept: '*/*' })).text).toMatch(/^<\?xml.*<m:code>-2130575338, System\.ArgumentException<\/m:code>/);
});

test.each([
  ['web/nothing', 404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException'],
  ["web/lists/getByTitle('absent')", 404, '-1, System.ArgumentException'],
  ["web/lists('00000000-0000-0000-0000-00000000beef')", 404, '-2130575322, Microsoft.SharePoint.SPException'],
  [`${list}/items?$select=Nope`, 400, '-1, Microsoft.SharePoint.SPException'],
  [`${list}/items?$select=Author`, 400, '-1, Microsoft.SharePoint.SPException'],
  [`${list}/items?$select=Author/Title`, 400, '-1, Microsoft.SharePoint.SPException'],
  [`${list}/items?$top=x`, 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException']
])('refuses %s', async (path, status, code) => {
  const answer = await owner('GET', path);
  expect([answer.status, answer.json['odata.error'].code]).toEqual([status, code]);
});

test('property paths, $value, $count and primitive results', async () => {
  expect((await owner('GET', 'web/title')).json).toEqual({ value: 'Sandbox' });
  expect((await owner('GET', 'web/title', undefined, verbose)).json).toEqual({ d: { Title: 'Sandbox' } });
  expect((await owner('GET', 'web/title/$value')).text).toBe('Sandbox');
  expect((await owner('GET', `${list}/items/$count`)).text).toBe('7');
  expect((await owner('GET', `${list}/ItemCount`)).json).toEqual({ value: 7 });
  expect((await owner('GET', `${list}/items(1)/Title`)).json).toEqual({ value: 'Item 1' });
});

test('getting a digest needs POST; what it gives is asked for, checked and expires', async () => {
  expect((await owner('GET', 'contextinfo')).status).toBe(405);
  const info = await owner('POST', 'contextinfo', undefined, verbose);
  expect(info.json.d.GetContextWebInformation).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: 'http://localhost:4400/sites/sandbox' });
  expect(String(info.json.d.GetContextWebInformation.FormDigestValue)).toMatch(/^0x[0-9A-F]+,\d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000$/);
});
