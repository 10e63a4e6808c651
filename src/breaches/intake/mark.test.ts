import { mailbox, withTestDesk } from '../../../local/testing/testDesk';
import { aReport } from '../../../local/testing/aReport';
import { patchRow, takenInCase } from '../../../local/testing/aCase';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { mayTryByHand } from '../../casework/intake/deliver';
import { takeIn } from './takeIn';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const settings = "/_api/web/lists/getByTitle('Desk officer settings')/items";
const mark = async (): Promise<{ readonly Id: number; readonly SettingValue: string } | undefined> =>
  (await desk.rows('Desk officer settings')).find(({ Title }) => Title === 'breachTakingIn') as { Id: number; SettingValue: string } | undefined;

/** One row of settings by a raw request, as any officer's account can write it. */
async function writeMark(name: string, value: unknown): Promise<number> {
  const there = await mark();
  const body = { Title: 'breachTakingIn', SettingValue: typeof value === 'string' ? value : JSON.stringify(value) };
  const answer = there
    ? await desk.raw(name, 'POST', `${settings}(${there.Id})`, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' })
    : await desk.raw(name, 'POST', settings, body);
  return answer.status;
}
const settled = async (): Promise<void> => {
  await takenInCase(desk);
  await desk.advance({ hours: 30 });
  await takeIn(desk.as('dpo'));
};
const aNewReport = async (): Promise<number> => (await saveReportOnce(desk.as('alex'), aReport(), false)).id;

test('staff cannot write the mark; the officer who can is the one that the other tests try', async () => {
  expect(await writeMark('alex', { completeUpTo: 1 })).toBeGreaterThanOrEqual(400);
  expect(await writeMark('deputy', { completeUpTo: 0 })).toBeLessThan(300);
});

test.each([
  ['beyond every report', { completeUpTo: 999_999_999 }],
  ['beyond every report by one', { completeUpTo: 4 }],
  ['at the newest report, which nobody has taken in', { completeUpTo: 3 }],
  ['no number', { completeUpTo: 1e300 }],
  ['no JSON', 'complete']
])('a mark %s keeps no report from the log: it is not believed, put right, and told once', async (_what, value) => {
  await settled();
  await writeMark('deputy', value);
  const reportId = await aNewReport();
  expect(reportId).toBe(3);
  const outcome = await takeIn(desk.as('dpo'));
  expect(outcome.takenIn.map((each) => each.intakeId)).toEqual([reportId]);
  expect(outcome.notBelieved.notBelieved).toContain('reports');
  expect(outcome.notBelieved.by).toBe('Tom Ashworth');
  expect(JSON.parse((await mark())?.SettingValue ?? '')).toMatchObject({ completeUpTo: 2 });
  expect((await takeIn(desk.as('dpo'))).notBelieved.notBelieved).toEqual([]);
});

test.each(['9999-12-31T00:00:00Z', '2026-02-31T00:00:00Z', 'tomorrow'])('a log that was compared up to %s is compared again from where the last true mark stood', async (reconciledUpTo) => {
  await settled();
  const [{ Id }] = await desk.rows('Breach log');
  const { completeUpTo } = JSON.parse((await mark())?.SettingValue ?? '{}') as { completeUpTo: number };
  await patchRow(desk, 'deputy', Number(Id), { CaseState: 'Closed' });
  await writeMark('deputy', { completeUpTo, reconciledUpTo });
  await desk.advance({ minutes: 10 });
  const outcome = await takeIn(desk.as('dpo'));
  expect(outcome.aroundDesk.map(({ logId }) => logId)).toEqual([Id]);
  expect(outcome.notBelieved.notBelieved).toEqual(['log']);
  await desk.advance({ minutes: 10 });
  expect((await takeIn(desk.as('dpo'))).notBelieved.notBelieved).toEqual([]);
});

test('when the newest reports were disposed of, the mark beyond what is left is lowered without accusing anybody', async () => {
  await settled();
  await writeMark('owner', { completeUpTo: 1 });
  await desk.raw('owner', 'POST', "/_api/web/lists/getByTitle('Breach reports')/items(1)", undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
  expect((await takeIn(desk.as('dpo'))).notBelieved.notBelieved).toEqual([]);
});

describe('a message that somebody put off for ever', () => {
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const letters = async (): Promise<number> => (await desk.letters(mailbox)).length;

  test('by the row of the log is tried all the same, and its time is put right', async () => {
    await aNewReport();
    await desk.fault({ match: { target: 'graph' }, fault: { kind: 'throttle', retryAfter: 0 }, times: 20 });
    await desk.advance({ minutes: 1 });
    await takeIn(desk.as('dpo'));
    await desk.noFaults();
    expect((await patchRow(desk, 'deputy', 2, { TryAt: '2099-12-31T00:00:00Z' })).ok).toBe(true);
    await desk.advance({ minutes: 40 });
    await takeIn(desk.as('deputy'));
    expect(await letters()).toBe(1);
    expect(String((await desk.rows('Breach log'))[0].TryAt)).not.toContain('2099');
  });

  test('by emptying its time is shown to every officer, who can send it', async () => {
    await aNewReport();
    await desk.fault({ match: { target: 'graph' }, fault: { kind: 'throttle', retryAfter: 0 }, times: 20 });
    await desk.advance({ minutes: 1 });
    await takeIn(desk.as('dpo'));
    await desk.noFaults();
    await desk.advance({ hours: 2 });
    expect((await patchRow(desk, 'deputy', 2, { TryAt: null, EvidenceSettled: true })).ok).toBe(true);
    const { undelivered } = await takeIn(desk.as('deputy'));
    expect(undelivered[0]?.deliveries.map(mayTryByHand)).toEqual([true, false]);
  });

  test('by a try that is said to be in the year 2099 is tried when its true gap is over', async () => {
    await aNewReport();
    await desk.fault({ match: { target: 'graph' }, fault: { kind: 'throttle', retryAfter: 0 }, times: 20 });
    await desk.advance({ minutes: 1 });
    await takeIn(desk.as('dpo'));
    await desk.noFaults();
    const tries = await desk.rows('Deliveries');
    expect(tries.length).toBeGreaterThan(0);
    for (const { Id } of tries) {
      expect((await desk.raw('deputy', 'POST', `/_api/web/lists/getByTitle('Deliveries')/items(${String(Id)})`, { TriedAt: '2099-12-31T00:00:00Z' }, merge)).ok).toBe(true);
    }
    await desk.advance({ hours: 2 });
    await takeIn(desk.as('deputy'));
    expect(await letters()).toBe(1);
  });
});

test('a new case that somebody marked as complete is looked at again: its file is kept and the DPO is told', async () => {
  const id = await aNewReport();
  await desk.as('alex').sp.web.lists.getByTitle('Breach reports').items.getById(id).attachmentFiles.add('photo.txt', 'photo');
  // the first page is closed as soon as it has made the row
  await desk.fault({ match: { method: 'GET', url: 'AttachmentFiles' }, fault: { kind: 'status', status: 503 }, times: 20 }, { match: { target: 'graph' }, fault: { kind: 'throttle', retryAfter: 0 }, times: 20 });
  await takeIn(desk.as('dpo'));
  await desk.noFaults();
  expect((await patchRow(desk, 'deputy', 2, { EvidenceSettled: true, TryAt: null, Undelivered: 0 })).ok).toBe(true);
  await desk.advance({ minutes: 5 });
  await takeIn(desk.as('dpo'));
  await takeIn(desk.as('dpo'));
  expect((await desk.rows('Breach evidence')).map(({ SourceName }) => SourceName)).toContain('photo.txt');
  expect(await desk.letters(mailbox)).toHaveLength(1);
});
