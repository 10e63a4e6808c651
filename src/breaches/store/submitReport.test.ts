import { aReport } from '../../../local/testing/aReport';
import { mailbox, withTestDesk, type Row } from '../../../local/testing/testDesk';
import type { DeskServices } from '../../platform/host/services';
import type { BreachReport } from '../rules/reporting';
import { loadStaffPage } from '../../casework/staff/loadStaffPage';
import type { NamedFile, SubmitProgress } from '../../casework/staff/contract';
import type { SubmitOutcome } from './contract';
import { submitReport } from '.';
import { saveReportOnce } from './testing/saveReportOnce';

const desk = withTestDesk({ shared: true });

interface Sending {
  readonly again?: boolean;
  readonly files?: readonly NamedFile[];
  readonly onProgress?: (progress: SubmitProgress) => void;
  readonly services?: DeskServices;
}

const send = (report: BreachReport, { again = false, files = [], onProgress, services = desk.as('alex') }: Sending = {}): Promise<SubmitOutcome> =>
  submitReport(services, { report, reportGuid: report.reportGuid, mayAlreadyExist: again, files, onProgress });
const file = (name: string, text = 'x'): NamedFile => ({ name, content: new Blob([text]) });
const saved = async (report: BreachReport): Promise<readonly Row[]> => (await desk.rows('Breach reports')).filter((row) => row.ReportGuid === report.reportGuid);
const notified = async ({ reportId }: SubmitOutcome): Promise<string[]> =>
  (await desk.rows('Notifications')).filter((row) => row.ReportId === reportId).map((row) => `${String(row.MessageKey)} ${String(row.DeliveryState)} ${String(row.ErrorText ?? '')}`.trim()).sort();
const attached = async ({ reportId }: SubmitOutcome): Promise<string[]> => {
  const files: { FileName: string }[] = await desk.as('owner').sp.web.lists.getByTitle('Breach reports').items.getById(reportId).attachmentFiles();
  return files.map(({ FileName }) => FileName);
};
/** A POST that adds a report. */
const addsReport = { target: 'sharepoint', method: 'POST', url: "BreachReports'\\)/items$" } as const;

test('a report is one blocking write, then its messages go out in the reporter’s name and are recorded', async () => {
  const report = aReport();
  const writesWhenSaved: string[][] = [];
  await desk.local('DELETE', 'log');
  const outcome = await send(report, {
    onProgress: ({ stage }) => {
      if (stage === 'saved') {
        writesWhenSaved.push(desk.server.controls.log.all().filter(({ method }) => method !== 'GET').map(({ url }) => url));
      }
    }
  });
  expect(writesWhenSaved).toHaveLength(1);
  expect(writesWhenSaved[0].filter((url) => /items/.test(url))).toHaveLength(1);
  expect(outcome).toMatchObject({
    reference: `BR-${outcome.createdAt.toZonedDateTimeISO('Europe/London').year}-${String(outcome.reportId).padStart(5, '0')}`,
    alreadyThere: false,
    messages: [{ channel: 'mail', role: 'dpo', state: 'sent' }, { channel: 'chat', role: 'dpo', state: 'sent' }]
  });
  expect(outcome.dueAt.since(report.noticedAt).total('hours')).toBeCloseTo(72, 2);
  expect(await notified(outcome)).toEqual([`${outcome.reportId}:chat:dpo sent`, `${outcome.reportId}:mail:dpo sent`]);
  expect((await desk.letters(mailbox)).filter((subject) => subject.includes(outcome.reference))).toHaveLength(1);
});

test('the line manager, the Caldicott Guardian and ICT security are told when it concerns them', async () => {
  const outcome = await send(aReport({
    incidentKind: 'deviceLost', equipment: 'Lost', dataTypes: ['Health data'], lineManager: { upn: 'manager@northmere.example', displayName: 'Martin Cole' }
  }));
  expect(outcome.messages.map(({ channel, role, state }) => `${channel} ${role} ${state}`)).toEqual([
    'mail dpo sent', 'chat dpo sent', 'mail line-manager sent', 'mail caldicott sent', 'mail ict-security sent'
  ]);
  expect((await desk.letters('manager@northmere.example')).filter((subject) => subject.includes(outcome.reference))).toHaveLength(1);
  const [row] = (await desk.rows('Breach reports')).filter(({ Id }) => Id === outcome.reportId);
  expect(row.LineManagerId).toEqual(expect.any(Number));
});

test('with the name left off nothing is sent from the reporter, and no manager is kept', async () => {
  await desk.local('DELETE', 'log');
  const report = aReport({ nameWithheld: true, lineManager: undefined });
  const outcome = await send(report);
  expect(outcome.messages).toEqual([]);
  expect(await notified(outcome)).toEqual([]);
  expect(desk.server.controls.log.all().filter(({ url }) => url.startsWith('/v1.0'))).toEqual([]);
});

describe('exactly one report', () => {
  test('when the answer is lost after the commit', async () => {
    const report = aReport();
    await desk.fault({ match: addsReport, fault: { kind: 'drop-after' } });
    const outcome = await send(report);
    expect(outcome.alreadyThere).toBe(false);
    expect(await saved(report)).toHaveLength(1);
    expect(outcome.messages.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('under the first reference, when the browser itself sent the add twice and heard of the second only', async () => {
    const report = aReport();
    const first = await send(report);
    await desk.local('DELETE', 'log');
    const second = await send(report);
    expect(await saved(report)).toHaveLength(2);
    expect(second.reference).toBe(first.reference);
  });

  test.each([
    ['429 with seconds', { kind: 'throttle', retryAfter: 1 }],
    ['429 with a date', { kind: 'throttle', retryAfter: { date: 2 } }],
    ['503', { kind: 'throttle', status: 503, retryAfter: 1 }],
    ['a connection that broke before', { kind: 'drop-before' }]
  ] as const)('after %s', async (_name, fault) => {
    const report = aReport();
    await desk.fault({ match: addsReport, fault });
    await send(report);
    expect(await saved(report)).toHaveLength(1);
  });

  test('when it is offline for a while: the draft is kept, and the next try saves', async () => {
    const report = aReport();
    await desk.fault({ fault: { kind: 'offline', seconds: 60 } });
    await expect(send(report)).rejects.toMatchObject({ name: 'DeskError', kind: 'unknown-outcome' });
    await desk.noFaults();
    const outcome = await send(report, { again: true });
    expect(outcome.alreadyThere).toBe(false);
    expect(await saved(report)).toHaveLength(1);
  });

  test('when it was committed and then the line went dead: the next try finds it, sends once and adds the files', async () => {
    const report = aReport();
    await desk.fault({ match: addsReport, fault: { kind: 'drop-after' } }, { match: { method: 'GET', url: 'ReportGuid' }, times: 0, fault: { kind: 'drop-before' } });
    await expect(send(report, { files: [file('note.txt')] })).rejects.toMatchObject({ kind: 'unknown-outcome' });
    await desk.noFaults();
    const outcome = await send(report, { again: true, files: [file('note.txt')] });
    expect(outcome.alreadyThere).toBe(true);
    expect(await saved(report)).toHaveLength(1);
    expect(await attached(outcome)).toEqual(['note.txt']);
    expect((await desk.letters(mailbox)).filter((subject) => subject.includes(outcome.reference))).toHaveLength(1);
  });

  test('when what was typed after an unknown outcome differs: the row has it before anybody is told', async () => {
    const report = aReport({ lineManager: { upn: 'manager@northmere.example', displayName: 'Martin Cole' } });
    const { id } = await saveReportOnce(desk.as('alex'), report, false);
    const outcome = await send({ ...report, whatHappened: 'Two letters, not one.', nameWithheld: true, lineManager: undefined }, { again: true });

    expect(outcome).toMatchObject({ reportId: id, alreadyThere: true });
    expect(await saved(report)).toMatchObject([{ Id: id, WhatHappened: 'Two letters, not one.', NameWithheld: true, LineManagerId: null }]);
    expect(await notified(outcome)).toEqual([]);
  });

  test('when everything was done and the form is sent again: nothing is done twice', async () => {
    const report = aReport();
    const first = await send(report, { files: [file('note.txt')] });
    const second = await send(report, { again: true, files: [file('note.txt')] });
    expect(second).toMatchObject({ reportId: first.reportId, alreadyThere: true, messages: [{ state: 'skipped', reason: 'already-sent' }, { state: 'skipped', reason: 'already-sent' }] });
    expect(second.attachments).toEqual([{ name: 'note.txt', ok: true }]);
    expect(await attached(first)).toEqual(['note.txt']);
    expect((await desk.letters(mailbox)).filter((subject) => subject.includes(first.reference))).toHaveLength(1);
  });
});

test('more patience than anybody has is not asked for: throttled for two minutes is told, and nothing was saved', async () => {
  const report = aReport();
  await desk.fault({ match: addsReport, fault: { kind: 'throttle', retryAfter: 120 } });
  await expect(send(report)).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 120 });
  expect(await saved(report)).toHaveLength(0);
});

test.each([
  ['signed out', { kind: 'signed-out' }, 'signed-out'],
  ['403', { kind: 'status', status: 403 }, 'forbidden']
] as const)('%s is told, and nothing was saved', async (_name, fault, kind) => {
  const report = aReport();
  await desk.fault({ match: addsReport, fault });
  await expect(send(report)).rejects.toMatchObject({ kind });
  expect(await saved(report)).toHaveLength(0);
});

test('a site that is not set up says so, before and after the form was filled in', async () => {
  const sandbox = desk.as('alex', `${desk.server.url}/sites/sandbox`);
  await expect(loadStaffPage(sandbox)).rejects.toMatchObject({ kind: 'not-set-up' });
  await expect(send(aReport(), { services: sandbox })).rejects.toMatchObject({ kind: 'not-set-up' });
});

describe('messages that fail', () => {
  const graph = { target: 'graph' } as const;

  test.each([
    ['Graph is not consented', [{ match: graph, times: 0, fault: { kind: 'not-consented' } }], 'not-allowed', 'not-consented'],
    ['the mailbox is unknown', [{ match: graph, times: 0, fault: { kind: 'mailbox-unknown' } }], 'recipient-unknown', 'mailbox-unknown'],
    ['the connection breaks', [{ match: graph, times: 0, fault: { kind: 'drop-before' } }], 'connection', 'offline']
  ] as const)('because %s are told and recorded; the report is safe', async (_name, rules, reason, kind) => {
    const report = aReport();
    await desk.fault(...rules);
    const outcome = await send(report);
    expect(outcome.messages.map(({ state, reason: why }) => `${state} ${why ?? ''}`)).toEqual([`failed ${reason}`, `failed ${reason}`]);
    expect(await notified(outcome)).toEqual([`${outcome.reportId}:chat:dpo failed ${kind}`, `${outcome.reportId}:mail:dpo failed ${kind}`]);
    expect(await saved(report)).toHaveLength(1);
  });

  test('because of a throttled mailbox go out after its Retry-After', async () => {
    await desk.fault({ match: { ...graph, url: 'sendMail' }, fault: { kind: 'throttle', retryAfter: 1 } });
    const outcome = await send(aReport());
    expect(outcome.messages.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('are no reason to lose the record when the row about them cannot be written', async () => {
    await desk.fault({ match: { url: 'Notifications.*/items$', method: 'POST' }, times: 0, fault: { kind: 'status', status: 403 } });
    const outcome = await send(aReport());
    expect(outcome.messages.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(await notified(outcome)).toEqual([]);
  });
});

describe('files', () => {
  const addsFile = { method: 'POST', url: 'AttachmentFiles/add' } as const;

  test('go up one after the other, each with its progress, whatever is in their names', async () => {
    const told: string[] = [];
    const outcome = await send(aReport(), {
      files: [file("it's #1 100%.txt", 'hello'), file('Ffôn Siôned.txt')],
      onProgress: (progress) => { told.push(progress.stage === 'file' ? `${progress.name} ${progress.sentBytes}/${progress.totalBytes}` : progress.stage); }
    });
    expect(outcome.attachments.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await attached(outcome)).sort()).toEqual(['Ffôn Siôned.txt', "it's #1 100%.txt"]);
    expect(told).toEqual(['saving', 'saved', "it's #1 100%.txt 0/5", "it's #1 100%.txt 5/5", 'Ffôn Siôned.txt 0/1', 'Ffôn Siôned.txt 1/1', 'messages']);
  });

  test('are there once when an answer is lost or SharePoint is busy', async () => {
    await desk.fault({ match: addsFile, fault: { kind: 'drop-after' } }, { match: addsFile, fault: { kind: 'throttle', retryAfter: 1 } });
    const outcome = await send(aReport(), { files: [file('a.txt'), file('b.txt')] });
    expect(outcome.attachments.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await attached(outcome)).sort()).toEqual(['a.txt', 'b.txt']);
  });

  test('that fail are named, and those after them are sent all the same', async () => {
    await desk.fault({ match: addsFile, fault: { kind: 'status', status: 413 } });
    const outcome = await send(aReport(), { files: [file('large.mov'), file('b.txt')] });
    expect(outcome.attachments).toEqual([{ name: 'large.mov', ok: false, problem: 'too-large' }, { name: 'b.txt', ok: true }]);
  });
});
