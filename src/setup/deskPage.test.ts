import * as fs from 'node:fs';
import * as path from 'node:path';
import { councilSettings, withTestDesk } from '../../local/testing/testDesk';
import cy from '../loc/setup/cy';
import words from '../loc/setup/en';
import { gravity, type Finding } from '../platform/provisioning';
import { readSettings, saveSettings, validateSettings } from '../platform/settings';
import { describeFinding, describeMend } from './describe';
import { examineSite } from './examineSite';
import { deskWebParts, readDeskPage } from './readDeskPage';

const desk = withTestDesk({ shared: true });
const pages = '/sites/dataprotection/SitePages';

const fault = (deskPage: string, person = 'owner'): ReturnType<typeof readDeskPage> => {
  const { sp, siteUrl } = desk.as(person);
  return readDeskPage(sp, siteUrl, deskPage);
};

test('the web parts looked for are those of the manifests', () => {
  const idOf = (folder: string, file: string): unknown => (JSON.parse(fs.readFileSync(path.join(__dirname, '../webparts', folder, `${file}.manifest.json`), 'utf8')) as { readonly id: string }).id;
  expect(deskWebParts).toEqual([idOf('desk', 'OfficersDeskWebPart'), idOf('breachDesk', 'BreachDeskWebPart')]);
});

test.each([
  ['the page of the desk', `${pages}/Desk.aspx`], ['a page of before, which draws the same desk', `${pages}/Breach-desk.aspx`],
  ['written in another case, with a query', `${pages.toUpperCase()}/desk.aspx?env=WebView#top`], ['no page at all, since none is named', '']
])('finds nothing wrong with %s', async (_, page) => {
  expect(await fault(page)).toBeUndefined();
});

test.each([
  ['a page that is not there', `${pages}/Gone.aspx`, 'missing'], ['a folder', pages, 'missing'], ['what is no address of a file', `${pages}/100%.aspx`, 'missing'],
  ['a page without the desk', `${pages}/My-policies.aspx`, 'no-desk'], ['an empty page', `${pages}/Home.aspx`, 'no-desk'],
  ['a page of another site', '/sites/sandbox/SitePages/Home.aspx', 'other-site'], ['a site whose name begins like this one', '/sites/dataprotection2/SitePages/Desk.aspx', 'other-site'],
  ['the host of somebody else', 'https://elsewhere.example/sites/dataprotection/SitePages/Desk.aspx', 'elsewhere']
])('tells of %s', async (_, page, why) => {
  expect(await fault(page)).toBe(why);
});

test('asks nothing of a host that is not its own, and nothing of another site', async () => {
  await desk.local('DELETE', 'log');
  await fault('https://elsewhere.example/sites/dataprotection/SitePages/Desk.aspx');
  await fault('/sites/sandbox/SitePages/Home.aspx');
  expect(await desk.local('GET', 'log')).toEqual({ value: [] });
});

test('a tenant that gives no answer is a failure and not a missing page', async () => {
  await desk.fault({ match: { url: 'listitemallfields' }, times: 50, fault: { kind: 'status', status: 500 } });
  await expect(fault(`${pages}/Desk.aspx`)).rejects.toMatchObject({ name: 'DeskError' });
  await desk.noFaults();
}, 120_000);

test('the doctor says of the page in the settings what is wrong and how it is mended, in both languages', async () => {
  const { sp, siteUrl } = desk.as('owner');
  const examined = async (deskPage: string): Promise<readonly Finding[]> => {
    const stored = await readSettings(sp, siteUrl);
    const valid = validateSettings({ ...councilSettings, deskPage });
    if (!valid.ok) throw new Error('Not valid');
    await saveSettings(sp, siteUrl, valid.settings, stored);
    return (await examineSite(sp, siteUrl)).filter(({ kind }) => kind === 'desk-page');
  };
  expect(await examined(`${pages}/Desk.aspx`)).toEqual([]);
  const [missing] = await examined(`${pages}/Gone.aspx`);
  expect([gravity(missing), describeFinding(words, missing)]).toEqual([
    'wrong', `The page with the officers’ desk, ${pages}/Gone.aspx, could not be opened. Every mail, card and reference leads there, and to no case.`
  ]);
  expect(describeMend(words, missing, '')).toBe(words.mendNameDeskPage);
  expect(describeFinding(cy as typeof words, missing)).toContain(`Nid oedd modd agor y dudalen gyda desg y swyddogion, ${pages}/Gone.aspx`);
  const [elsewhere] = await examined('/sites/sandbox/SitePages/Home.aspx');
  expect([gravity(elsewhere), describeMend(words, elsewhere, '')]).toEqual(['note', words.mendOpenDeskPage]);
}, 180_000);
