import { Temporal } from 'temporal-polyfill';
import { takeIn } from '../../src/breaches/intake';
import { breachEvidence, breachLog, breachReports, caseHistory, notifications, tasks } from '../../src/breaches/lists';
import { listUrl } from '../../src/platform/sharepoint/listSchema';
import { withTestDesk } from '../testing/testDesk';
import { connectAs } from './connectAs';
import { rawCalls, wasDone, type RawCaller } from './rawCalls';
import { reportIdOf } from '.';
import { demoReports } from './reports';

/** Ways around the page, tried by hand on the demo council with its reports. */
const desk = withTestDesk({ kind: 'demo', shared: true });

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const list = (schema: { path: string }): string => `web/GetList('${listUrl(desk.siteUrl, schema)}')`;
/** Alex's report, with a file. */
const alexReport = reportIdOf(demoReports.findIndex((demo) => demo.file !== undefined));

/** Every answer's text, whatever its status: what must not be in any of them. */
async function texts(caller: RawCaller, paths: readonly string[]): Promise<string> {
  const answers = await Promise.all(paths.map((path) => caller.get(path)));
  return answers.map((answer) => JSON.stringify(answer.body)).join('\n');
}

describe('a member of staff finds nothing of other people\'s reports', () => {
  const viewXml = '<View><ViewFields><FieldRef Name="WhatHappened"/></ViewFields><RowLimit>100</RowLimit></View>';

  test.each(['sioned', 'champion', 'audit'])('as %s, by item, filter, expand, attachment, version or file', async (account) => {
    const found = await texts(as(account), [
      `${list(breachReports)}/items?$top=5000&$select=*,Author/Title&$expand=Author,AttachmentFiles`,
      `${list(breachReports)}/items(${alexReport})`,
      `${list(breachReports)}/items?$filter=ID eq ${alexReport}`,
      `${list(breachReports)}/items?$filter=IncidentKind eq 'Email sent to the wrong person'`,
      `${list(breachReports)}/items(${alexReport})/AttachmentFiles`,
      `${list(breachReports)}/items(${alexReport})/versions`,
      `${list(breachReports)}/items(${alexReport})/FieldValuesAsText`,
      `web/GetFileByServerRelativePath(decodedurl='${listUrl(desk.siteUrl, breachReports)}/Attachments/${alexReport}/recall-receipt.txt')/$value`
    ]);
    expect(found).not.toMatch(/care plan|recall-receipt\.txt"|Recall attempted/);
  });

  test.each(['sioned', 'champion'])('as %s, by RenderListDataAsStream and CAML', async (account) => {
    const rendered = await as(account).post(`${list(breachReports)}/RenderListDataAsStream`, { parameters: { ViewXml: viewXml, RenderOptions: 2 } });
    const caml = await as(account).post(`${list(breachReports)}/getitems`, { query: { ViewXml: viewXml } });
    expect(JSON.stringify([rendered.body, caml.body])).not.toContain('care plan');
    expect(rendered.status).toBe(200);
  });

  test('the author does find it, in the same ways', async () => {
    const found = await texts(as('alex'), [`${list(breachReports)}/items(${alexReport})`, `${list(breachReports)}/items(${alexReport})/AttachmentFiles`]);
    expect(found).toMatch(/care plan[\s\S]*recall-receipt\.txt/);
  });
});

describe('staff are told nothing of the desk\'s own lists', () => {
  test.each([['Breach log', breachLog], ['Breach evidence', breachEvidence], ['Case history', caseHistory], ['Tasks', tasks]])('%s is closed', async (_title, schema) => {
    for (const path of [list(schema), `${list(schema)}/items`, `${list(schema)}/fields`, `${list(schema)}/roleassignments`]) {
      expect({ path, done: wasDone(await as('alex').get(path)) }).toEqual({ path, done: false });
    }
  });

  test('nobody lets themselves into the desk\'s groups or levels', async () => {
    const groups = ((await as('owner').get('web/sitegroups?$select=Id,Title')).body as { value: { Id: number; Title: string }[] }).value.filter((group) => group.Title.startsWith('Desk '));
    expect(groups.length).toBeGreaterThan(2);
    for (const group of groups) {
      expect(wasDone(await as('manager').post(`web/sitegroups(${group.Id})/users`, { LoginName: 'i:0#.f|membership|manager@northmere.example' }))).toBe(false);
    }
    const level = ((await as('owner').get("web/roledefinitions/getbyname('Desk report')?$select=Id")).body as { Id: number }).Id;
    expect(wasDone(await as('manager').merge(`web/roledefinitions(${level})`, { BasePermissions: { High: '2147483647', Low: '4294967295' } }))).toBe(false);
  });
});

describe('Tasks: a folder a service', () => {
  const folder = (service: string): string => `web/GetFolderByServerRelativePath(decodedurl='${listUrl(desk.siteUrl, tasks)}/${service}')`;

  beforeAll(async () => {
    for (const service of ['Housing', 'Revenues']) {
      const { body } = await as('dpo').post(`${list(tasks)}/AddValidateUpdateItemUsingPath()`, {
        listItemCreateInfo: { FolderPath: { DecodedUrl: `${listUrl(desk.siteUrl, tasks)}/${service}` }, UnderlyingObjectType: 0 },
        formValues: [{ FieldName: 'Title', FieldValue: `Task of ${service}` }, { FieldName: 'TaskState', FieldValue: 'Open' }], bNewDocumentUpdate: false
      });
      expect(JSON.stringify(body)).toContain('Task of');
    }
  });

  async function seenBy(account: string): Promise<string[]> {
    const ids = ((await as('dpo').get(`${list(tasks)}/items?$select=Id,Title&$filter=startswith(Title,'Task of')`)).body as { value: { Id: number; Title: string }[] }).value;
    const seen = await Promise.all(ids.map(async ({ Id, Title }) => (wasDone(await as(account).get(`${list(tasks)}/items(${Id})`)) ? Title : '')));
    return seen.filter((title) => title !== '').sort();
  }

  test('a champion sees and answers what is in theirs, and nothing else', async () => {
    expect(await seenBy('champion')).toEqual(['Task of Housing']);
    expect(wasDone(await as('champion').get(`${folder('Housing')}/ListItemAllFields`))).toBe(true);
    expect(wasDone(await as('champion').get(`${folder('Revenues')}/ListItemAllFields`))).toBe(false);
  });

  test('others see none, no log\'s reviewers either; officers see all', async () => {
    expect(await seenBy('alex')).toEqual([]);
    expect(await seenBy('audit')).toEqual([]);
    expect(await seenBy('dpo')).toEqual(['Task of Housing', 'Task of Revenues']);
  });
});

test('a forged row that claims that the DPO was told of somebody else\'s report has no effect', async () => {
  const report = await as('sioned').post(`${list(breachReports)}/items`, {
    Title: 'Paperwork lost or stolen', ReportGuid: 'd3510000-0000-4000-8000-000000000077', WhatHappened: 'A file is missing.', HappenedKnown: 'Not known',
    NoticedAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }), IncidentKind: 'Paperwork lost or stolen', IncidentGroup: 'Personal data - non-cyber',
    Contained: 'No', Protection: 'None', Equipment: 'None', Service: 'Revenues', OnBehalf: false, NameWithheld: false, ReportLanguage: 'en-GB'
  });
  const { Id } = report.body as { Id: number };
  for (const channel of ['mail', 'chat']) {
    const forged = await as('alex').post(`${list(notifications)}/items`, {
      Title: 'told', CaseKind: 'breach', ReportId: Id, ReportGuid: 'd3510000-0000-4000-8000-000000000077', MessageKey: `${Id}:${channel}:dpo`, Channel: channel,
      RecipientRole: 'dpo', DeliveryState: 'sent', Attempt: 1, MayBeRepeat: false
    });
    expect(forged.status).toBe(201);
  }
  const letters = async (): Promise<unknown[]> => (await (await fetch(`${desk.server.url}/_local/mail?mailbox=dataprotection@northmere.example`)).json() as { value: unknown[] }).value;
  const before = (await letters()).length;
  // the reporter's own page would have had the first half minute
  await takeIn(connectAs(desk.server.url, 'dpo@northmere.example', () => Temporal.Now.instant().add({ minutes: 5 })));
  expect(await letters()).toHaveLength(before + 1);
  const seen = (await as('sioned').get(`${list(notifications)}/items?$filter=ReportId eq ${Id}`)).body as { value: unknown[] };
  expect(seen.value).toEqual([]);
});
