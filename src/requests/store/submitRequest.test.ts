import { randomUUID } from 'node:crypto';
import { mailbox, withTestDesk, type Row } from '../../../local/testing/testDesk';
import type { NamedFile } from '../../casework/staff/contract';
import type { RequestEntry } from '../rules/intake/entry';
import { anEntry } from '../rules/intake/testEntries';
import type { RequestOutcome } from './contract';
import { myRequests } from './ownRequests';
import { submitRequest } from './submitRequest';

// the made-up council has a restricted group
const desk = withTestDesk({ kind: 'council', shared: true });

const aRequest = (changes: Partial<RequestEntry> = {}): RequestEntry => anEntry({ reportGuid: randomUUID(), receivedAt: desk.as('alex').now().subtract({ hours: 2 }), ...changes });
const file = (name: string): NamedFile => ({ name, content: new Blob(['x']) });
const send = (report: RequestEntry, { again = false, files = [], person = 'alex' }: { readonly again?: boolean; readonly files?: readonly NamedFile[]; readonly person?: string } = {}): Promise<RequestOutcome> =>
  submitRequest(desk.as(person), { report, reportGuid: report.reportGuid, mayAlreadyExist: again, files });
const saved = async ({ reportGuid }: RequestEntry): Promise<readonly Row[]> => (await desk.rows('Request intake')).filter((row) => row.IntakeGuid === reportGuid);
const lettersOf = async (to: string, { reference }: RequestOutcome): Promise<number> => (await desk.letters(to)).filter((subject) => subject.includes(reference)).length;
const addsRow = { target: 'sharepoint', method: 'POST', url: "RequestIntake'\\)/items$" } as const;
const group = 'monitoring.officer@northmere.example';

test('a request is one row as it was given, and whoever handles it is told of it without what anybody typed', async () => {
  const report = aRequest({
    services: ['Housing', 'Planning'], said: 'All letters about my son.', requester: { ...anEntry().requester, kind: 'Parent', language: 'Welsh' }, subject: 'Sam Test', rights: ['Access', 'Erasure']
  });
  const outcome = await send(report);
  expect(outcome.reference).toMatch(/^SAR-\d{4}-\d{5}$/);
  expect(await saved(report)).toMatchObject([{
    Id: outcome.reportId, Title: 'Request (Email)', WhatSaid: report.said, Service: 'Housing', OtherServices: 'Planning', RequesterName: 'Jo Test', RequesterContact: '1 Test Street', RequesterKind: 'Parent',
    SubjectName: 'Sam Test', Rights: ['Access', 'Erasure'], AnswerLanguage: 'Welsh', PublicState: 'Received'
  }]);
  expect(outcome.messages).toContainEqual({ channel: 'mail', role: 'dpo', state: 'sent' });
  const tries = (await desk.rows('Notifications')).filter(({ CaseKind, ReportId }) => CaseKind === 'request' && ReportId === outcome.reportId);
  expect(tries.map(({ MessageKey, DeliveryState }) => `${String(MessageKey)} ${String(DeliveryState)}`)).toContain(`${outcome.reportId}:mail:dpo sent`);
  const letters = JSON.stringify(await desk.local('GET', `mail?mailbox=${encodeURIComponent(mailbox)}`));
  expect(letters).toContain(outcome.reference);
  for (const typed of ['my son', 'Jo Test', 'Sam Test', '1 Test Street']) expect(letters).not.toContain(typed);
});

describe('exactly one request', () => {
  test('when the answer is lost after the commit', async () => {
    const report = aRequest();
    await desk.fault({ match: addsRow, fault: { kind: 'drop-after' } });
    expect(await send(report)).toMatchObject({ alreadyThere: false });
    expect(await saved(report)).toHaveLength(1);
  });

  test('when the line went dead: the next try finds it, writes what was typed since, and adds the files', async () => {
    const report = aRequest({ rights: ['Access'] });
    await desk.fault({ match: addsRow, fault: { kind: 'drop-after' } }, { match: { method: 'GET', url: 'IntakeGuid' }, times: 0, fault: { kind: 'drop-before' } });
    await expect(send(report)).rejects.toMatchObject({ kind: 'unknown-outcome' });
    await desk.noFaults();
    const outcome = await send({ ...report, rights: ['Access', 'Objection'] }, { again: true, files: [file('letter.pdf')] });
    expect(outcome).toMatchObject({ alreadyThere: true, attachments: [{ name: 'letter.pdf', ok: true }] });
    expect(await saved(report)).toMatchObject([{ Rights: ['Access', 'Objection'] }]);
    expect(await lettersOf(mailbox, outcome)).toBe(1);
  });
});

test('a restricted one arrives as it was given in the folder of the group and nowhere else, and the group alone is told', async () => {
  const report = aRequest({ restricted: true, said: 'First line.\nAil linell: tŷ; #, “dyfyniadau”', services: ['Housing', 'Planning'], rights: ['Access', 'Automated decision'] });
  const outcome = await send(report);
  const [row] = await saved(report);
  expect(row).toMatchObject({ WhatSaid: report.said, OtherServices: 'Planning', Rights: ['Access', 'Automated decision'], RequesterKind: 'The person' });
  expect(Date.parse(String(row.ReceivedAt))).toBe(Math.floor(report.receivedAt.epochMilliseconds / 1000) * 1000);
  expect(outcome.messages).toEqual([{ channel: 'mail', role: 'restricted', state: 'sent' }]);
  expect([await lettersOf(mailbox, outcome), await lettersOf(group, outcome)]).toEqual([0, 1]);
  const found = async (person: string): Promise<number> => ((await desk.as(person).sp.web.lists.getByTitle('Request intake').items.filter(`Id eq ${outcome.reportId}`)()) as unknown[]).length;
  expect([await found('dpo'), await found('alex'), await found('deputy')]).toEqual([0, 1, 1]);
});

test('whoever logged it finds it among their own, once, and nobody else’s', async () => {
  const report = aRequest();
  const outcome = await send(report);
  const other = await send(aRequest(), { person: 'sioned' });
  const own = await myRequests(desk.as('alex'));
  expect(own[0]).toMatchObject({ reportId: outcome.reportId, reference: outcome.reference, publicState: 'Received', restricted: false });
  expect(own.map(({ reference }) => reference)).not.toContain(other.reference);
});
