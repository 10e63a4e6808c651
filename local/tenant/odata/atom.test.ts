import { XMLParser } from 'fast-xml-parser';
import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const list = "web/lists/getByTitle('Plain')";
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
interface Xml { readonly [name: string]: Xml }
const xml = (text: string): Xml => parser.parse(text, true) as Xml;
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Plain', BaseTemplate: 100 });
  for (const Title of ['first & "last" <b>', ' spaced', 'third']) await owner('POST', `${list}/items`, { Title });
});

it.each(['', '*/*', 'application/xml', 'application/atom+xml', browser])('an entry, a feed and a value for Accept "%s"', async (accept) => {
  const entry = await owner('GET', `${list}/items(1)?$select=Id,Title,Created,Attachments`, undefined, { accept });
  expect(entry.headers['content-type']).toBe('application/atom+xml;type=entry;charset=utf-8');
  expect(xml(entry.text).entry).toMatchObject({
    '@_m:etag': expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
    category: { '@_term': 'SP.Data.PlainListItem' },
    content: { 'm:properties': { 'd:Id': { '#text': '1', '@_m:type': 'Edm.Int32' }, 'd:Title': 'first & "last" <b>', 'd:Created': { '@_m:type': 'Edm.DateTime' }, 'd:Attachments': { '#text': 'false', '@_m:type': 'Edm.Boolean' } } }
  });
  const feed = await owner('GET', `${list}/items?$top=2&$select=Title`, undefined, { accept });
  expect(feed.headers['content-type']).toBe('application/atom+xml;type=feed;charset=utf-8');
  expect(xml(feed.text).feed.entry).toHaveLength(2);
  const next = String(xml(feed.text).feed.link['@_href']);
  expect(xml((await owner('GET', next.replace('http://localhost:4400', ''), undefined, { accept })).text).feed.entry).toMatchObject({ content: { 'm:properties': { 'd:Title': 'third' } } });
  const value = await owner('GET', 'web/title', undefined, { accept });
  expect([value.headers['content-type'], xml(value.text)['d:Title']]).toEqual(['application/xml;charset=utf-8', expect.objectContaining({ '#text': 'Sandbox' })]);
});

it('expanded links, nulls, collections and complex values', async () => {
  const { text } = await owner('GET', `${list}?$select=Title,ValidationFormula,EffectiveBasePermissions,RootFolder/Name,Views/Title&$expand=RootFolder,Views`, undefined, { accept: '*/*' });
  const { entry } = xml(text);
  const links = entry.link as unknown as Xml[];
  expect(links.find((link) => String(link['@_title']) === 'RootFolder')?.['m:inline'].entry.content['m:properties']).toEqual({ 'd:Name': 'Plain' });
  expect(links.find((link) => String(link['@_title']) === 'Views')?.['m:inline'].feed.entry.content['m:properties']).toEqual({ 'd:Title': 'All Items' });
  expect(entry.content['m:properties']).toMatchObject({ 'd:ValidationFormula': { '@_m:null': 'true' }, 'd:EffectiveBasePermissions': { '@_m:type': 'SP.BasePermissions', 'd:Low': '4294967295' } });
});

it('what a write answers too, and a refusal as XML', async () => {
  const info = await owner('POST', 'contextinfo', undefined, { accept: '*/*' });
  expect(xml(info.text)['d:GetContextWebInformation']).toMatchObject({ 'd:FormDigestTimeoutSeconds': { '#text': '1800' } });
  expect(xml((await owner('GET', `${list}/items(99)`, undefined, { accept: browser })).text)['m:error']).toBeDefined();
});

it('JSON when it is named anywhere, and 406 when nothing is taken that there is', async () => {
  expect((await owner('GET', 'web?$select=Title', undefined, { accept: 'application/json, text/plain, */*' })).json).toMatchObject({ Title: 'Sandbox' });
  for (const accept of ['text/html', 'image/png', 'application/json2']) {
    const answer = await owner('POST', `${list}/items`, { Title: 'not kept' }, { accept });
    expect([answer.status, answer.text]).toEqual([406, expect.stringContaining('The HTTP header ACCEPT is missing or its value is invalid.')]);
  }
  expect((await owner('GET', `${list}/items/$count`, undefined, { accept: 'text/html' })).text).toBe('3');
});
