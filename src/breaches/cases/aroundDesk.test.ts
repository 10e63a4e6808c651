import { Temporal } from 'temporal-polyfill';
import { withTestDesk } from '../../../local/testing/testDesk';
import { takeIn } from '../intake';
import { breachLog } from '../lists';
import { leftOutOf } from '../rules/register';
import { openBreachCases } from '.';
import { patchRow, takenInCase, triaged } from '../../../local/testing/aCase';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const toldInTime = { CaseState: 'Closed', ClockState: 'Met', IcoDecision: 'Tell', IcoToldAt: '2026-11-22T09:00:00Z', ClosedAt: '2026-11-22T10:00:00Z' };
const logRow = async (logId: number) => (await desk.rows('Breach log')).find(({ Id }) => Id === logId);
/** What the view shows, asked as the list page asks. */
async function inView(title: string): Promise<readonly number[]> {
  const view = breachLog.views.find((each) => each.title === title);
  const ViewXml = `<View><Query>${view?.query ?? ''}</Query><ViewFields><FieldRef Name="ID" /></ViewFields><RowLimit Paged="TRUE">50</RowLimit></View>`;
  const answer = await desk.raw('dpo', 'POST', "/_api/web/lists/getByTitle('Breach log')/RenderListDataAsStream", { parameters: { ViewXml, RenderOptions: 2 } });
  return ((await answer.json()) as { Row: { ID: string }[] }).Row.map(({ ID }) => Number(ID));
}
const setUpTriaged = async (): Promise<number> => {
  const logId = await takenInCase(desk);
  const seen = await openBreachCases(desk.as('dpo')).openCase(logId);
  await openBreachCases(desk.as('dpo')).saveCase(seen, triaged(seen.values), []);
  return logId;
};

test('"closed, told in time" by hand stays in the Open view and is shown field by field with who, and does not count', async () => {
  const logId = await setUpTriaged();
  expect((await patchRow(desk, 'deputy', logId, toldInTime)).ok).toBe(true);
  expect(await inView('Open by time left')).toEqual([logId]);
  expect(await inView('Closed in the last 12 months')).toEqual([]);
  const found = await openBreachCases(desk.as('dpo')).openCase(logId);
  expect(found).toMatchObject({ values: { caseState: 'Triage', closedAt: undefined, ico: { toldAt: undefined } }, aroundDesk: { caseState: 'Closed' } });
  const change = await openBreachCases(desk.as('dpo')).readAroundDesk(found);
  expect(change?.by).toBe('Tom Ashworth');
  expect(change?.changes.map(({ field }) => field).sort()).toEqual(['ClockState', 'caseState', 'closedAt', 'ico.decision', 'ico.toldAt']);
  expect((await openBreachCases(desk.as('dpo')).readHistory(found)).filter(({ kind }) => kind === 'changed around the desk')).toMatchObject([{ source: 'version', by: 'Tom Ashworth', sealed: false }]);
  expect(await openBreachCases(desk.as('dpo')).readWorklist()).toMatchObject([{ logId, caseState: 'Triage', aroundDesk: true, awaits: ['around-desk', 'ico', 'people'] }]);
  expect(leftOutOf(found)).toBe('aroundDesk');
  await expect(openBreachCases(desk.as('dpo')).saveCase(found, { ...found.values, breach: 'No' }, [])).rejects.toMatchObject({ problems: [{ code: 'settle-first' }] });
});

test('even what no form shows, closed with a request, is in the worklist at once and back in the Open view once an officer’s page takes in', async () => {
  const logId = await setUpTriaged();
  const { DeskSeal } = (await logRow(logId)) ?? {};
  await patchRow(desk, 'deputy', logId, { ...toldInTime, Standing: 'Closed', Awaits: 'No' });
  expect((await openBreachCases(desk.as('dpo')).readWorklist()).map((line) => line.logId)).toEqual([logId]);
  const { aroundDesk } = await takeIn(desk.as('dpo'));
  expect(aroundDesk.map((each) => each.logId)).toEqual([logId]);
  expect(await logRow(logId)).toMatchObject({ AroundDesk: true, Standing: 'Open', Awaits: 'Yes', CaseState: 'Closed', DeskSeal });
  expect(await inView('Open by time left')).toEqual([logId]);
  expect(await inView('Awaiting decision')).toEqual([logId]);
  expect((await takeIn(desk.as('deputy'))).aroundDesk).toEqual([]);
  expect((await desk.rows('Case history')).filter(({ EventKind }) => EventKind === 'changed around the desk')).toHaveLength(1);
  expect((await openBreachCases(desk.as('dpo')).readAroundDesk(await openBreachCases(desk.as('dpo')).openCase(logId)))?.by).toBe('Tom Ashworth');
});

test('put back: the row is as it was, sealed, with the reason in the history', async () => {
  const logId = await setUpTriaged();
  await patchRow(desk, 'deputy', logId, { ...toldInTime, WhatHappened: 'Nothing.', Reference: 'BR-2026-99999' });
  await takeIn(desk.as('dpo'));
  const settled = await openBreachCases(desk.as('dpo')).settleAroundDesk(await openBreachCases(desk.as('dpo')).openCase(logId), 'put back', 'A slip in the grid.');
  expect(settled).toMatchObject({ aroundDesk: undefined, values: { caseState: 'Triage', facts: { whatHappened: 'A letter about a rent account went to the wrong resident.' } } });
  expect(await logRow(logId)).toMatchObject({ AroundDesk: false, CaseState: 'Triage', ClockState: 'Running', IcoToldAt: null, ClosedAt: null, Reference: expect.stringMatching(/00002$/) });
  expect((await desk.rows('Case history')).at(-1)).toMatchObject({ EventKind: 'put back', Details: 'A slip in the grid.' });
});

test('accepted: the notice counts from then on, with who accepted it, and the case is still open', async () => {
  const logId = await setUpTriaged();
  await patchRow(desk, 'deputy', logId, toldInTime);
  const settled = await openBreachCases(desk.as('dpo')).settleAroundDesk(await openBreachCases(desk.as('dpo')).openCase(logId), 'accept', 'Told by phone on Sunday.');
  expect(settled).toMatchObject({ aroundDesk: undefined, values: { caseState: 'Triage', ico: { decision: 'Tell', reason: 'Told by phone on Sunday.', decidedBy: 'Priya Nandra' } } });
  expect(settled.values.ico.toldAt?.toString()).toBe('2026-11-22T09:00:00Z');
  expect(await logRow(logId)).toMatchObject({ Standing: 'Open', ClockState: 'Met', CaseState: 'Triage' });
});

test('a row that is mended by hand loses the mark', async () => {
  const logId = await setUpTriaged();
  await patchRow(desk, 'deputy', logId, { IncidentGroup: 'Near miss' });
  await takeIn(desk.as('dpo'));
  expect((await logRow(logId))?.AroundDesk).toBe(true);
  await patchRow(desk, 'deputy', logId, { IncidentGroup: 'Personal data - non-cyber' });
  expect((await openBreachCases(desk.as('dpo')).openCase(logId)).aroundDesk).toBeUndefined();
  await takeIn(desk.as('dpo'));
  expect((await logRow(logId))?.AroundDesk).toBe(false);
});

test('an older version that somebody restores does not count, although its seal fits', async () => {
  const logId = await takenInCase(desk);
  const before = await logRow(logId);
  const seen = await openBreachCases(desk.as('dpo')).openCase(logId);
  await openBreachCases(desk.as('dpo')).saveCase(seen, triaged(seen.values), []);
  const old = { CaseState: before?.CaseState, IsPersonalDataBreach: before?.IsPersonalDataBreach, BreachReason: before?.BreachReason, DeskSeal: before?.DeskSeal };
  await patchRow(desk, 'deputy', logId, old);
  expect((await takeIn(desk.as('dpo'))).aroundDesk).toHaveLength(1);
  expect(await openBreachCases(desk.as('dpo')).openCase(logId)).toMatchObject({ values: { caseState: 'Triage', breach: 'Yes' }, aroundDesk: { breach: 'Not decided' } });
});

test('a row made by hand is shown and open, nothing in it is decided, and an officer can accept its facts', async () => {
  const made = await desk.raw('deputy', 'POST', "/_api/web/lists/getByTitle('Breach log')/items", {
    Title: 'Rang in', ReportId: 900, CaseState: 'Closed', ClosedAt: '2026-11-22T10:00:00Z', Standing: 'Closed', IsPersonalDataBreach: 'No', Service: 'Planning', WhatHappened: 'x', IncidentKind: 'Email sent to the wrong person'
  });
  const { Id } = (await made.json()) as { Id: number };
  await takeIn(desk.as('dpo'));
  expect(await inView('Open by time left')).toEqual([Id]);
  const found = await openBreachCases(desk.as('dpo')).openCase(Id);
  expect(found).toMatchObject({ aroundDesk: 'made-around-the-desk', values: { caseState: 'New', breach: 'Not decided', closedAt: undefined, awareAt: undefined, facts: { service: 'Planning' } } });
  expect((await openBreachCases(desk.as('dpo')).readAroundDesk(found))).toMatchObject({ by: 'Tom Ashworth' });
  expect(await openBreachCases(desk.as('dpo')).readWorklist()).toMatchObject([{ logId: Id, aroundDesk: true }]);
  await openBreachCases(desk.as('dpo')).settleAroundDesk(found, 'accept', 'Taken by phone.');
  expect(await openBreachCases(desk.as('dpo')).openCase(Id)).toMatchObject({ aroundDesk: undefined, reference: found.reference, values: { caseState: 'New', breach: 'Not decided', facts: { service: 'Planning' } } });
});

test('reviewers and staff cannot write the log, and staff see nothing of it', async () => {
  await desk.as('owner').sp.web.siteGroups.getByName('Desk breach reviewers').users.add('i:0#.f|membership|audit@northmere.example');
  const logId = await takenInCase(desk);
  expect((await patchRow(desk, 'audit', logId, toldInTime)).status).toBe(403);
  expect([403, 404]).toContain((await patchRow(desk, 'alex', logId, toldInTime)).status);
  expect([403, 404]).toContain((await desk.raw('alex', 'GET', `/_api/web/lists/getByTitle('Breach log')/items(${logId})`)).status);
  await desk.local('DELETE', 'log');
  expect((await openBreachCases(desk.as('audit')).readWorklist()).map((line) => line.logId)).toEqual([logId]);
  expect(desk.server.controls.log.all().filter(({ status }) => status >= 400)).toEqual([]);
});

test('the scores of a case are told over time, by who assessed', async () => {
  const logId = await setUpTriaged();
  const dpo = desk.as('dpo');
  const answer = { wording: 'w' };
  const score = (level: 1 | 3) => ({
    v: 1 as const, dataClasses: [{ class: 'simple' as const, level, reasons: [], ...answer }], identifiers: [{ identifier: 'fullName' as const, value: 1 as const, ...answer }],
    confidentiality: { value: 0.25 as const, ...answer }, integrity: { value: 0 as const, ...answer }, availability: { value: 0 as const, ...answer }, maliciousIntent: { value: 0 as const, ...answer },
    note: '', wordingLanguage: 'en-GB' as const
  });
  const first = await openBreachCases(dpo).openCase(logId);
  const second = await openBreachCases(dpo).saveCase(first, { ...first.values, severity: score(1) }, []);
  const third = await openBreachCases(desk.as('deputy')).saveCase(second, { ...second.values, severity: score(3) }, []);
  expect((await openBreachCases(dpo).readSeverityHistory(third)).map(({ by, score: reached, band }) => [by, reached, band])).toEqual([['Priya Nandra', 1.25, 'Low'], ['Tom Ashworth', 3.25, 'High']]);
  expect(await logRow(logId)).toMatchObject({ SeverityScore: 3.25, SeverityBand: 'High' });
});

test('whoever may keep the log sees the moment of the change in the server’s time', async () => {
  const logId = await setUpTriaged();
  await patchRow(desk, 'deputy', logId, { Service: 'Planning' });
  const change = await openBreachCases(desk.as('dpo')).readAroundDesk(await openBreachCases(desk.as('dpo')).openCase(logId));
  expect(Math.abs(Temporal.Now.instant().since(change?.at ?? Temporal.Instant.fromEpochMilliseconds(0)).total('minutes'))).toBeLessThan(2);
  expect(change?.changes).toEqual([{ field: 'facts.service', before: 'Housing', after: 'Planning' }]);
});
