import { randomUUID } from 'node:crypto';
import { mailbox, withTestDesk, type Row } from '../../../local/testing/testDesk';
import type { NamedFile } from '../../casework/staff/contract';
import { takeIn } from '../../casework/intake/takeIn';
import { complaintIntake } from '../intake/complaintIntake';
import type { ComplaintEntry } from '../rules/intake/entry';
import { anEntry } from '../rules/intake/testEntries';
import type { ComplaintOutcome } from './contract';
import { myComplaints } from './ownComplaints';
import { submitComplaint } from './submitComplaint';

const desk = withTestDesk({ shared: true });

const aComplaint = (changes: Partial<ComplaintEntry> = {}): ComplaintEntry => anEntry({ reportGuid: randomUUID(), receivedAt: desk.as('alex').now().subtract({ hours: 2 }), ...changes });
const file = (name: string): NamedFile => ({ name, content: new Blob(['x']) });
const send = (report: ComplaintEntry, { again = false, files = [], person = 'alex' }: { readonly again?: boolean; readonly files?: readonly NamedFile[]; readonly person?: string } = {}): Promise<ComplaintOutcome> =>
  submitComplaint(desk.as(person), { report, reportGuid: report.reportGuid, mayAlreadyExist: again, files });
const saved = async ({ reportGuid }: ComplaintEntry): Promise<readonly Row[]> => (await desk.rows('Complaint intake')).filter((row) => row.IntakeGuid === reportGuid);
const tries = async ({ reportId }: ComplaintOutcome): Promise<readonly string[]> => (await desk.rows('Notifications'))
  .filter((row) => row.CaseKind === 'complaint' && row.ReportId === reportId).map((row) => `${String(row.MessageKey)} ${String(row.DeliveryState)}`).sort();
const lettersOf = async (to: string, { reference }: ComplaintOutcome): Promise<number> => (await desk.letters(to)).filter((subject) => subject.includes(reference)).length;
const addsRow = { target: 'sharepoint', method: 'POST', url: "ComplaintIntake'\\)/items$" } as const;

test('a complaint is one row as it was given, and whoever looks into it is told of it without what anybody typed', async () => {
  const report = aComplaint({ services: ['Housing', 'Planning'], said: 'You gave my address to my sister.' });
  const outcome = await send(report);
  expect(outcome.reference).toMatch(/^DPC-\d{4}-\d{5}$/);
  expect(await saved(report)).toMatchObject([{
    Id: outcome.reportId, Title: 'Complaint (Letter)', WhatSaid: report.said, Service: 'Housing', OtherServices: 'Planning', ComplainantName: 'Jo Test', Anonymous: false, AboutDpo: false, PublicState: 'Received'
  }]);
  expect(outcome.messages.map(({ channel, role, state }) => `${channel} ${role} ${state}`)).toEqual(['mail dpo sent', 'chat dpo sent']);
  expect(await tries(outcome)).toEqual([`${outcome.reportId}:chat:dpo sent`, `${outcome.reportId}:mail:dpo sent`]);
  const letters = JSON.stringify(await desk.local('GET', `mail?mailbox=${encodeURIComponent(mailbox)}`));
  expect(letters).toContain(outcome.reference);
  for (const typed of ['my sister', 'Jo Test', '1 Test Street']) expect(letters).not.toContain(typed);
});

test('an officers’ page adds it to the log, and sends no second time what the page of whoever logged it has sent', async () => {
  const outcome = await send(aComplaint());
  await desk.advance({ minutes: 10 });
  const run = await takeIn(complaintIntake(desk.as('dpo')));
  expect(run.problems).toEqual([]);
  expect((await desk.rows('Complaint log')).filter(({ IntakeId }) => IntakeId === outcome.reportId)).toHaveLength(1);
  expect(await lettersOf(mailbox, outcome)).toBe(1);
});

test('what its page could not send, an officers’ page sends', async () => {
  await desk.fault({ match: { target: 'graph' }, times: 0, fault: { kind: 'not-consented' } });
  const outcome = await send(aComplaint());
  expect(outcome.messages.map(({ state, reason }) => `${state} ${reason ?? ''}`)).toEqual(['failed not-allowed', 'failed not-allowed']);
  await desk.noFaults();
  await desk.advance({ minutes: 10 });
  await takeIn(complaintIntake(desk.as('dpo')));
  expect(await lettersOf(mailbox, outcome)).toBe(1);
});

describe('exactly one complaint', () => {
  test('when the answer is lost after the commit', async () => {
    const report = aComplaint();
    await desk.fault({ match: addsRow, fault: { kind: 'drop-after' } });
    expect(await send(report)).toMatchObject({ alreadyThere: false });
    expect(await saved(report)).toHaveLength(1);
  });

  test('when it was committed and then the line went dead: the next try finds it, writes what was typed since, and adds the files', async () => {
    const report = aComplaint();
    await desk.fault({ match: addsRow, fault: { kind: 'drop-after' } }, { match: { method: 'GET', url: 'IntakeGuid' }, times: 0, fault: { kind: 'drop-before' } });
    await expect(send(report)).rejects.toMatchObject({ kind: 'unknown-outcome' });
    await desk.noFaults();
    const outcome = await send({ ...report, said: 'And you told my landlord.' }, { again: true, files: [file('letter.pdf')] });
    expect(outcome).toMatchObject({ alreadyThere: true, attachments: [{ name: 'letter.pdf', ok: true }] });
    expect(await saved(report)).toMatchObject([{ WhatSaid: 'And you told my landlord.' }]);
    expect(await lettersOf(mailbox, outcome)).toBe(1);
  });
});

test('a file that SharePoint refuses is named, and the complaint and the other file are safe', async () => {
  await desk.fault({ match: { method: 'POST', url: 'AttachmentFiles/add' }, fault: { kind: 'status', status: 413 } });
  const report = aComplaint();
  const outcome = await send(report, { files: [file('large.mov'), file('letter.pdf')] });
  expect(outcome.attachments).toEqual([{ name: 'large.mov', ok: false, problem: 'too-large' }, { name: 'letter.pdf', ok: true }]);
  expect(await saved(report)).toHaveLength(1);
});

test('whoever logged it finds it among their own, once, and nobody else’s', async () => {
  const report = aComplaint();
  const outcome = await send(report);
  await send(report);
  const other = await send(aComplaint(), { person: 'sioned' });
  const own = await myComplaints(desk.as('alex'));
  expect(own[0]).toMatchObject({ reportId: outcome.reportId, reference: outcome.reference, publicState: 'Received', restricted: false });
  expect(own.filter(({ reference }) => reference === outcome.reference)).toHaveLength(1);
  expect(own.map(({ reference }) => reference)).not.toContain(other.reference);
});
