import { Temporal } from 'temporal-polyfill';
import { breachCases, openBreachCases, openCaseAccess } from '../../src/breaches/cases';
import { readPeriodCases } from '../../src/breaches/cases/register';
import { takeIn } from '../../src/breaches/intake';
import { breachEvidence, breachLog, breachReports, caseHistory, notifications } from '../../src/breaches/lists';
import { caseEvent } from '../../src/breaches/rules';
import { ukDate } from '../../src/calendar';
import { myReports, openMyReport, submitReport, type SubmitOutcome } from '../../src/breaches/store';
import { openBreachStore } from '../../src/breaches/ui/cases/desk/breachStore';
import { tasks } from '../../src/platform/lists/caseLists';
import { deliveries } from '../../src/platform/lists/deliveries';
import { listUrl, type ListSchema } from '../../src/platform/sharepoint/listSchema';
import { restrictedMailbox, sharedMailbox } from '../tenant/people';
import { aReport } from '../testing/aReport';
import { withTestDesk } from '../testing/testDesk';
import { rawCalls, type RawAnswer, type RawCaller } from './rawCalls';

/**
 * One report for the restricted group alone, from the form to the log, told of, saved and given a file; then everybody looks for it with raw requests.
 * The deputy is of the group; the DPO is an officer and is not.
 */
const desk = withTestDesk({ kind: 'council', shared: true });

/** Words that are in the report, the case, an event and a file, and nowhere else. */
const secret = 'Zebra-4711';
let sent: SubmitOutcome;
let logId = 0;
/** Of the one without a name, which the group merges with the first. */
let merged = '';
/** What the page of an officer outside said of it before it was in the log. */
let before: unknown;
let around: RawAnswer[] = [];

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const path = (schema: Pick<ListSchema, 'path'>): string => `web/GetList('${listUrl(desk.siteUrl, schema)}')`;
const folder = (schema: Pick<ListSchema, 'path'>, within = ''): string => `${listUrl(desk.siteUrl, schema)}/${within}Restricted`;
const lists = [breachReports, breachLog, breachEvidence, caseHistory, notifications, deliveries];
/** Put into groups besides those in which the council's people are. */
const members = [['marta', 'Desk officers'], ['marta', 'Desk service Housing'], ['tariq', 'Desk breach reviewers'], ['tariq', 'Desk service Housing']] as const;

beforeAll(async () => {
  for (const [account, group] of members) await desk.as('owner').sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}@northmere.example`);
  const report = aReport({ restricted: true, whatHappened: secret, service: secret, lineManager: undefined });
  sent = await submitReport(desk.as('alex'), {
    report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [{ name: `${secret}.txt`, content: new Blob([secret]) }]
  });
  // of one without a name the group's own page tells
  const unnamed = aReport({ restricted: true, nameWithheld: true, whatHappened: secret });
  const other = await submitReport(desk.as('jo'), { report: unnamed, reportGuid: unnamed.reportGuid, mayAlreadyExist: false, files: [] });
  before = (await pageOf('dpo', sent.reference)).shown;
  // the page of an officer outside of the group first: it passes the report over
  const outside = await takeIn(desk.as('dpo'));
  around = [{ status: 200, body: outside }];
  await desk.advance({ minutes: 5 });
  await takeIn(desk.as('deputy'));
  const cases = breachCases(desk.as('deputy'));
  const found = await cases.findCase(sent.reference);
  if (found.at !== 'log') throw new Error('The member’s page did not add it to the log.');
  logId = found.found.logId;
  const next = { ...found.found.values, facts: { ...found.found.values.facts, whatHappened: `${secret} again` } };
  const saved = await cases.saveCase(found.found, next, [caseEvent('actionRecorded', {}, { details: secret })]);
  await cases.keepFile(saved, { name: `${secret}-letter.txt`, bytes: new TextEncoder().encode(secret) });
  const twin = await cases.findCase(other.reference);
  if (twin.at !== 'log') throw new Error('The member’s page did not add the other one to the log.');
  const survivor = await cases.findCase(sent.reference);
  if (survivor.at !== 'log') throw new Error('It is in the log.');
  await openBreachCases(desk.as('deputy')).mergeCase(twin.found, survivor.found, `${secret}: the same`);
  merged = other.reference;
  around.push({ status: 200, body: await takeIn(desk.as('dpo')) });
}, 120_000);

test('its author is told the truth, sees it, and nobody else was told', async () => {
  expect(sent.messages).toEqual([{ channel: 'mail', role: 'restricted', state: 'sent' }]);
  expect(sent.attachments).toEqual([{ name: `${secret}.txt`, ok: true }]);
  expect((await myReports(desk.as('alex'))).map(({ reference, restricted }) => ({ reference, restricted }))).toContainEqual({ reference: sent.reference, restricted: true });
  expect((await openMyReport(desk.as('alex'), sent.reportId)).whatHappened).toBe(secret);
  // the other is the one without a name
  expect(await desk.letters(restrictedMailbox)).toHaveLength(2);
  for (const box of [sharedMailbox, 'dpo@northmere.example', 'caldicott@northmere.example', 'ict@northmere.example', 'manager@northmere.example']) {
    expect({ box, letters: await desk.letters(box) }).toEqual({ box, letters: [] });
  }
  expect(JSON.stringify(await desk.local('GET', 'chats'))).not.toContain(sent.reference);
});

test('all of it lies in the folder, and nothing outside of it', async () => {
  for (const schema of lists) {
    const { body } = await as('owner').get(`${path(schema)}/items?$top=5000&$select=FileDirRef,FileSystemObjectType`);
    const dirs = (body as { value: { FileDirRef: string; FileSystemObjectType: number }[] }).value.filter((row) => row.FileSystemObjectType === 0).map(({ FileDirRef }) => FileDirRef);
    const place = folder(schema, schema === caseHistory ? 'breach/' : '') + (schema === breachEvidence ? `/${sent.reference}` : '');
    expect({ list: schema.title, dirs: [...new Set(dirs)] }).toEqual({ list: schema.title, dirs: [place] });
  }
});

/** Every way by which a row, a version, a file or a word of it could be come by, as answers. */
async function everyWay(caller: RawCaller): Promise<readonly RawAnswer[]> {
  const caml = (scope: string): unknown => ({ ViewXml: `<View Scope="${scope}"><RowLimit>500</RowLimit></View>` });
  const perList = [...lists, tasks].flatMap((schema) => {
    const list = path(schema);
    const within = schema === caseHistory ? 'breach/' : '';
    return [
      caller.get(`${list}/items?$top=5000&$select=*,FileRef,FileDirRef`),
      caller.get(`${list}/items?$top=5000&$orderby=Id desc`),
      caller.get(`${list}/items?$filter=FileDirRef eq '${folder(schema, within)}'`),
      caller.post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml: '<View Scope="RecursiveAll"><RowLimit>500</RowLimit></View>', RenderOptions: 2 } }),
      caller.post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml: '<View><RowLimit>500</RowLimit></View>', RenderOptions: 2, FolderServerRelativeUrl: folder(schema, within) } }),
      caller.post(`${list}/getitems`, { query: caml('RecursiveAll') }),
      caller.post(`${list}/getitems`, { query: { ...(caml('Recursive') as object), FolderServerRelativeUrl: folder(schema, within) } }),
      caller.get(`web/GetFolderByServerRelativePath(decodedurl='${folder(schema, within)}')`),
      caller.get(`web/GetFolderByServerRelativePath(decodedurl='${folder(schema, within)}')/Folders`),
      caller.get(`web/GetFolderByServerRelativePath(decodedurl='${folder(schema, within)}')/Files`),
      caller.get(`web/GetFolderByServerRelativePath(decodedurl='${listUrl(desk.siteUrl, schema)}')/Folders?$select=Name`),
      ...Array.from({ length: 15 }, (_each, index) => index + 1).flatMap((id) => [caller.get(`${list}/items(${id})`), caller.get(`${list}/items(${id})/versions`)])
    ];
  });
  return Promise.all([
    ...perList,
    caller.get(`${path(breachReports)}/items(${sent.reportId})/AttachmentFiles`),
    caller.get(`${path(breachReports)}/items(${sent.reportId})/FieldValuesAsText`),
    caller.get(`${path(breachReports)}/items?$filter=Service eq '${secret}'`),
    caller.get(`${path(breachLog)}/items?$filter=ReportId eq ${sent.reportId}`),
    caller.get(`${path(breachLog)}/items?$filter=Reference eq '${sent.reference}'`),
    caller.get(`${path(caseHistory)}/items?$filter=CaseReference eq '${sent.reference}'`),
    caller.get(`${path(deliveries)}/items?$filter=CaseReference eq '${sent.reference}'`),
    caller.get(`${path(notifications)}/items?$filter=ReportId eq ${sent.reportId}`),
    caller.get(`web/GetFileByServerRelativePath(decodedurl='${listUrl(desk.siteUrl, breachReports)}/Attachments/${sent.reportId}/${secret}.txt')/$value`),
    caller.get(`web/GetFileByServerRelativePath(decodedurl='${folder(breachEvidence)}/${sent.reference}/${secret}.txt')/$value`),
    caller.get(`web/GetFileByServerRelativePath(decodedurl='${folder(breachEvidence)}/${sent.reference}/${secret}-letter.txt')`)
  ]);
}

const textOf = (answers: readonly RawAnswer[]): string => answers.filter(({ status }) => status < 300).map(({ body }) => JSON.stringify(body)).join('\n');

test.each(['dpo', 'marta', 'caldicott', 'siro', 'audit', 'tariq', 'champion', 'manager', 'sioned'])('as %s neither row, event, file, claim nor folder of it is found', async (account) => {
  const found = textOf(await everyWay(as(account)));
  expect(found).not.toContain(secret);
  expect(found).not.toContain(sent.reference);
  expect(found).not.toMatch(/Restricted\b[^"]*"/);
});

test.each(['owner', 'deputy'])('as %s, who may, each of these ways leads to it', async (account) => {
  const found = textOf(await everyWay(as(account)));
  for (const schema of lists) expect({ list: schema.title, there: found.includes(folder(schema, schema === caseHistory ? 'breach/' : '')) }).toEqual({ list: schema.title, there: true });
  expect(found.split(secret).length).toBeGreaterThan(20);
});

test('its author finds the report and what their own page sent, and nothing of the case', async () => {
  const found = textOf(await everyWay(as('alex')));
  expect(found).toContain(secret);
  expect(found).not.toContain(`${secret} again`);
  expect(found).not.toContain(folder(breachLog));
});

test('its history begins with its report and being added to the log: that the desk writes its row in two steps is no change directly in SharePoint', async () => {
  const found = await breachCases(desk.as('deputy')).openCase(logId);
  const history = await breachCases(desk.as('deputy')).readHistory(found);
  expect(history.slice(0, 2).map(({ kind, source }) => [kind, source])).toEqual([['reported', 'report'], ['taken in', 'event']]);
  expect(history.filter(({ source, sealed }) => source === 'version' || !sealed)).toEqual([]);
});

test('the runs of an officer outside of the group say nothing of it and leave no gap', () => {
  expect(JSON.stringify(around)).not.toMatch(new RegExp(`${secret}|${sent.reference}`));
  expect(around.map(({ body }) => (body as Awaited<ReturnType<typeof takeIn>>).problems)).toEqual([[], []]);
});

/** Who is told of a case that is not theirs, and what their page makes of its address; `other` is none, or one of another desk. */
const strangers: readonly (readonly [role: string, account: string, shown: unknown])[] = [
  ['staff', 'sioned', 'not for you'],
  ['the author’s manager', 'manager', 'not for you'],
  ['champion', 'champion', 'not for you'],
  ['breach reviewer and staff', 'caldicott', { at: 'nowhere' }],
  ['breach reviewer and champion', 'tariq', { at: 'nowhere' }],
  ['officer and champion', 'marta', { at: 'nowhere' }],
  ['officer outside of the group', 'dpo', { at: 'nowhere' }]
];

/** What the desk's page does for an address with a reference, with all that SharePoint answered to it. */
async function pageOf(account: string, reference: string): Promise<{ readonly shown: unknown; readonly heard: string; readonly asked: number }> {
  const answers: Promise<string>[] = [];
  const { fetch } = globalThis;
  const tapped = jest.spyOn(globalThis, 'fetch').mockImplementation(async (...given) => {
    const answer = await fetch(...given);
    answers.push(answer.clone().text());
    return answer;
  });
  try {
    const services = desk.as(account);
    const store = openBreachStore(services);
    // whoever may not read the log is told what the desk is for, and nothing is asked of the reference
    const found = (await openCaseAccess(services)) === undefined ? undefined : await store.findCase(reference);
    const shown = found === undefined ? 'not for you' : found.at === 'intake' ? await store.readWaiting(reference) : found.at === 'log' ? found.found.reference : found;
    return { shown, heard: (await Promise.all(answers)).join('\n'), asked: answers.length };
  } finally {
    tapped.mockRestore();
  }
}

describe('at its address', () => {
  test.each(strangers)('as %s the page shows the same as for one that is not there, and no answer has anything of it', async (_role, account, shown) => {
    const [there, twin, none] = [await pageOf(account, sent.reference), await pageOf(account, merged), await pageOf(account, 'BR-2026-99999')];
    expect([there.shown, twin.shown, none.shown, (await pageOf(account, 'SAR-2026-00001')).shown]).toEqual([shown, shown, shown, shown]);
    expect([there.asked, twin.asked]).toEqual([none.asked, none.asked]);
    expect(there.heard + twin.heard).not.toMatch(new RegExp(`${secret}|${sent.reference}|${merged}`));
  });

  test('as a member of the group it is there, and its merged twin too', async () => {
    const page = await pageOf('deputy', sent.reference);
    expect(page.shown).toBe(sent.reference);
    expect(page.heard).toContain(secret);
    expect((await pageOf('deputy', merged)).shown).toBe(merged);
  });

  test('an officer outside of the group was told nothing before it was in the log, and cannot open it by its number', async () => {
    expect(before).toEqual({ at: 'nowhere' });
    await expect(breachCases(desk.as('dpo')).openCase(logId)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

/** Everything that the desk asks of many cases at once: worklist, closed ones, figures of the register, disposals and tasks. */
async function figuresFor(account: string): Promise<string> {
  const services = desk.as(account);
  const cases = openBreachCases(services);
  await openCaseAccess(services);
  const now = services.now();
  const [from, before] = [now.subtract({ hours: 24 * 30 }), now.add({ hours: 24 })];
  return JSON.stringify(await Promise.all([
    cases.readWorklist(), cases.readClosed({ from, before }), readPeriodCases(services, { from: ukDate(from), to: ukDate(now) }),
    cases.readDisposalDue('2000-01-01', '2099-12-31'), account === 'dpo' || account === 'marta' || account === 'deputy' ? cases.readDueTasks(before, 100) : []
  ]));
}

test('no worklist, period, figure or list of what is due has it, but the group’s own', async () => {
  for (const account of ['dpo', 'marta', 'caldicott', 'tariq']) expect({ account, figures: await figuresFor(account) }).toEqual({ account, figures: expect.not.stringMatching(new RegExp(`${secret}|${sent.reference}|${merged}`)) as unknown });
  const own = await figuresFor('deputy');
  expect([own.includes(sent.reference), own.includes(merged)]).toEqual([true, true]);
});

test('the settings that every officer reads say nothing of it', async () => {
  const settings = await as('dpo').get("web/lists/getbytitle('Desk officer settings')/items?$select=Title,SettingValue");
  expect(JSON.stringify(settings.body)).not.toMatch(new RegExp(`"completeUpTo\\\\":${sent.reportId}\\b|${sent.reference}`));
});

test('no task of it goes to a service, and it is not merged with a case that others see', async () => {
  const cases = openBreachCases(desk.as('deputy'));
  const found = await cases.openCase(logId);
  await expect(cases.addTask(found, { title: 'Count the letters', service: 'Housing', due: undefined })).rejects.toMatchObject({ problems: [{ field: 'service', code: 'restricted' }] });
  const report = aReport({ noticedAt: Temporal.Now.instant().subtract({ hours: 2 }) });
  const open = await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
  await takeIn(desk.as('deputy'));
  const other = await cases.findCase(open.reference);
  if (other.at !== 'log') throw new Error('The other report is in the log.');
  expect(await cases.findDuplicates(other.found)).toEqual([]);
  await expect(cases.mergeCase(other.found, found, 'The same')).rejects.toMatchObject({ problems: [{ field: 'survivor', code: 'restricted-and-not' }] });
});
