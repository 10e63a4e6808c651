import { randomUUID } from 'node:crypto';
import { mailbox, withTestDesk, type Row } from '../../../local/testing/testDesk';
import { takeIn } from '../../casework/intake/takeIn';
import { complaintIntake } from '../intake/complaintIntake';
import type { ComplaintEntry } from '../rules/intake/entry';
import { anEntry } from '../rules/intake/testEntries';
import type { ComplaintOutcome } from './contract';
import { submitComplaint } from './submitComplaint';

// the made-up council names an alternate and has a restricted group; each test is a desk of its own, over HTTP
const desk = withTestDesk({ kind: 'council' });

const aComplaint = (changes: Partial<ComplaintEntry> = {}): ComplaintEntry => anEntry({ reportGuid: randomUUID(), receivedAt: desk.as('alex').now().subtract({ hours: 2 }), ...changes });
const send = (report: ComplaintEntry, again = false): Promise<ComplaintOutcome> =>
  submitComplaint(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: again, files: [] });
const saved = async ({ reportGuid }: ComplaintEntry): Promise<readonly Row[]> => (await desk.rows('Complaint intake')).filter((row) => row.IntakeGuid === reportGuid);
const lettersOf = async (to: string, { reference }: ComplaintOutcome): Promise<number> => (await desk.letters(to)).filter((subject) => subject.includes(reference)).length;
const group = 'monitoring.officer@northmere.example';

test('one about the Data Protection Officer is told to whom the council has named, and to nobody else', async () => {
  const outcome = await send(aComplaint({ aboutDpo: true }));
  expect(outcome.messages).toEqual([{ channel: 'mail', role: 'alternate', state: 'sent' }]);
  expect((await desk.rows('Notifications')).map(({ CaseKind, MessageKey, DeliveryState }) => [CaseKind, MessageKey, DeliveryState])).toEqual([['complaint', `${outcome.reportId}:mail:alternate`, 'sent']]);
  expect(await lettersOf(mailbox, outcome)).toBe(0);
  expect(await lettersOf('deputy@northmere.example', outcome)).toBe(1);
});

describe('a restricted one', () => {
  const everyAnswer = { restricted: true, aboutDpo: true, services: ['Housing', 'Planning', 'Revenues'], said: 'First line.\nAil linell: tŷ; #, “dyfyniadau”' } as const;
  const addsInFolder = { target: 'sharepoint', method: 'POST', url: 'AddValidateUpdateItemUsingPath' } as const;
  const completes = { target: 'sharepoint', method: 'MERGE', url: "ComplaintIntake'\\)/items" } as const;

  test('arrives as it was given in the folder of the group and nowhere else, and the group alone is told', async () => {
    const report = aComplaint(everyAnswer);
    const outcome = await send(report);
    const [row] = await saved(report);
    expect(row).toMatchObject({ WhatSaid: report.said, Service: 'Housing', OtherServices: 'Planning\nRevenues', AboutDpo: true, HowReceived: 'Letter' });
    expect(Date.parse(String(row.ReceivedAt))).toBe(Math.floor(report.receivedAt.epochMilliseconds / 1000) * 1000);
    expect(outcome.messages).toEqual([{ channel: 'mail', role: 'restricted', state: 'sent' }]);
    expect([await lettersOf(mailbox, outcome), await lettersOf(group, outcome)]).toEqual([0, 1]);
    const seen: unknown[] = await desk.as('dpo').sp.web.lists.getByTitle('Complaint intake').items.filter(`Id eq ${outcome.reportId}`)();
    expect(seen).toEqual([]);
    const own: unknown[] = await desk.as('alex').sp.web.lists.getByTitle('Complaint intake').items.filter(`Id eq ${outcome.reportId}`)();
    expect(own).toHaveLength(1);
  });

  test.each([['the first write', addsInFolder], ['the second', completes]] as const)('is there once and whole after a lost answer of %s', async (_which, match) => {
    const report = aComplaint(everyAnswer);
    await desk.fault({ match, fault: { kind: 'drop-after' }, times: 1 });
    await send(report);
    const rows = await saved(report);
    expect(rows).toHaveLength(1);
    expect(Date.parse(String(rows[0].ReceivedAt))).toBe(Math.floor(report.receivedAt.epochMilliseconds / 1000) * 1000);
  });

  test('whose page was closed between the two writes waits for the second, and goes on as the same', async () => {
    const report = aComplaint(everyAnswer);
    await desk.fault({ match: completes, fault: { kind: 'status', status: 403 }, times: 1 });
    await expect(send(report)).rejects.toMatchObject({ kind: 'forbidden' });
    const [{ Id }] = await saved(report);
    expect((await takeIn(complaintIntake(desk.as('deputy')))).takenIn.map(({ intakeId }) => intakeId)).not.toContain(Id);
    expect(await send(report, true)).toMatchObject({ reportId: Id, alreadyThere: true });
    expect((await takeIn(complaintIntake(desk.as('deputy')))).takenIn.map(({ intakeId }) => intakeId)).toContain(Id);
  });
});
