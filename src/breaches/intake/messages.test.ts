import { aReport } from '../../../local/testing/aReport';
import { repeatNewestRow } from '../../../local/testing/manyRows';
import { mailbox, withTestDesk, type Row } from '../../../local/testing/testDesk';
import { readSettings, saveSettings } from '../../platform/settings';
import type { BreachReport } from '../rules';
import { submitReport } from '../store';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { answerManager, awaitingWord } from './managerWord';
import { mostShown } from '../../casework/intake/stillWaiting';
import { takeNote } from '../../casework/intake/undeliverable';
import { sendAgain } from '../../casework/intake/byHand';
import { breachIntake } from './breachIntake';
import { caseForOfficer } from './officersCase';
import { takeIn } from './takeIn';

/** Messages do not starve, rows of staff decide nothing about others, and the DPO's mailbox is not lent out: tried with raw requests as staff. */
jest.setTimeout(300_000);
const desk = withTestDesk();

const savedOnly = async (name = 'alex', changes: Partial<BreachReport> = {}): Promise<number> => (await saveReportOnce(desk.as(name), aReport(changes), false)).id;
const reporterHasHadTime = (): Promise<void> => desk.advance({ seconds: 31 });
const log = (): Promise<readonly Row[]> => desk.rows('Breach log');
const letters = (): Promise<readonly string[]> => desk.letters(mailbox);
const address = (list: string): string => `/_api/web/lists/getByTitle('${list}')/items`;
const changeSettings = async (changes: object): Promise<void> => {
  const { sp, siteUrl } = desk.as('owner');
  const stored = await readSettings(sp, siteUrl);
  await saveSettings(sp, siteUrl, { ...stored.settings!, ...changes }, stored);
};

/** A report as somebody with a script sends it. */
const rawReport = async (name: string, columns: object): Promise<number> => {
  const answer = await desk.raw(name, 'POST', address('Breach reports'), { Title: 'x', ReportGuid: aReport().reportGuid, NoticedAt: '2026-11-20T09:00:00Z', ...columns });
  if (answer.status !== 201) throw new Error(await answer.text());
  return ((await answer.json()) as { Id: number }).Id;
};
const principal = async (title: string): Promise<number> =>
  ((await (await desk.raw('owner', 'GET', '/_api/web/sitegroups?$select=Id,Title')).json()) as { value: { Id: number; Title: string }[] }).value.find((group) => group.Title === title)!.Id;
const userId = async (name: string): Promise<number> => (await desk.as('owner').sp.web.ensureUser(`i:0#.f|membership|${name}@northmere.example`)).Id;

const notification = (reportId: number, key: string, state: string): Record<string, unknown> =>
  ({ Title: 'x', CaseKind: 'breach', ReportId: reportId, MessageKey: key, Channel: 'mail', RecipientRole: 'dpo', DeliveryState: state, Attempt: 1, LeaseUntil: '2099-01-01T00:00:00Z' });

/** So many rows of one person's; every state in turn where none is given. */
async function addMany(name: string, count: number, row: Record<string, unknown>, state?: string): Promise<void> {
  const answer = await desk.raw(name, 'POST', address('Notifications'), row);
  if (answer.status !== 201) throw new Error(await answer.text());
  const changing = "json_set(vals, '$.DeliveryState', CASE n % 4 WHEN 0 THEN 'claimed' WHEN 1 THEN 'failed' WHEN 2 THEN 'sent' ELSE 'skipped' END)";
  repeatNewestRow(desk, 'Notifications', count - 1, state === undefined ? changing : undefined);
}

describe('messages do not starve', () => {
  test('more reports than are shown at once whose messages can never arrive, and then one with the name left off: it goes at once', async () => {
    await changeSettings({ caldicottUpn: '' });
    const group = await principal('Desk officers');
    const many = mostShown + 1;
    for (let each = 0; each < many; each++) {
      await rawReport('jo', { LineManagerId: group, DataTypes: ['Health data'] });
    }
    await reporterHasHadTime();
    const first = await takeIn(desk.as('deputy'));
    expect(first.problems).toEqual([]);
    expect(await letters()).toHaveLength(many);

    const report = aReport({ nameWithheld: true });
    const { reference } = await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
    expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 2 });
    expect((await letters()).at(-1)).toContain(reference);
    // what can never arrive is told, and is undelivered no more
    expect((await log()).map(({ Undelivered }) => Undelivered)).toEqual(Array.from({ length: many + 1 }, () => 0));
    expect(first.undelivered).toEqual([]);
    expect(first.undeliverable).toHaveLength(mostShown);
    expect(first.isMore).toBe(true);
  });

  test('ten cases that fail at every try keep none that comes after them', async () => {
    for (let each = 0; each < 10; each++) {
      await savedOnly('jo');
    }
    await desk.advance({ hours: 2 });
    await takeIn(desk.as('deputy'));
    // their reports cannot be read for the time being
    const owner = desk.as('owner').sp.web.lists.getByTitle('Breach log').items;
    for (const { Id } of await log()) {
      await owner.getById(Number(Id)).update({ Undelivered: 2, TryAt: '2026-01-01T00:00:00Z', EvidenceSettled: false });
    }
    await desk.fault({ match: { method: 'GET', url: 'BreachReports.*items\\((\\d|10)\\)' }, times: 0, fault: { kind: 'status', status: 500 } });
    const reportId = await savedOnly('alex', { nameWithheld: true });
    const before = (await letters()).length;
    const outcome = await takeIn(desk.as('deputy'));
    expect(outcome.problems.length).toBeGreaterThanOrEqual(10);
    expect(await letters()).toHaveLength(before + 1);
    // and they are put off, so that the next page does not begin with them
    await desk.local('DELETE', 'log');
    await takeIn(desk.as('dpo'));
    expect(desk.server.controls.log.all().filter(({ url }) => /BreachReports'\)\/items\(1\)/.test(decodeURIComponent(url)))).toEqual([]);
    expect((await log()).find(({ ReportId }) => ReportId === reportId)?.Undelivered).toBe(0);
  });

  test('more cases that wait than SharePoint looks through in one query: what is due is found all the same', async () => {
    await savedOnly('jo', { nameWithheld: true });
    await desk.advance({ hours: 2 });
    await takeIn(desk.as('deputy'));
    const tomorrow = new Date(Date.parse(String((await log())[0].Modified)) + 86_400_000).toISOString();
    repeatNewestRow(desk, 'Breach log', 5_001, `json_set(vals, '$.ReportId', 10000 + n, '$.TryAt', '${tomorrow}', '$.Undelivered', 1)`, "strftime('%Y-%m-%dT%H:%M:%SZ', modified, '-1 hour')");
    await expect(desk.as('owner').sp.web.lists.getByTitle('Breach log').items.filter('Undelivered gt 0').top(1)()).rejects.toMatchObject({ serverMessage: expect.stringContaining('threshold') });
    await savedOnly('alex', { nameWithheld: true });
    expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 2, problems: [], isMore: true, undelivered: [] });
  });

  test('what can never arrive is told once, stands in the history, and is left alone when an officer has read it', async () => {
    await changeSettings({ caldicottUpn: '' });
    const reportId = await savedOnly('alex', { dataTypes: ['Health data'] });
    await reporterHasHadTime();
    const [one, other] = await Promise.all([takeIn(desk.as('deputy')), takeIn(desk.as('dpo'))]);
    const [line] = one.undeliverable.length > 0 ? one.undeliverable : other.undeliverable;
    expect(line).toMatchObject({ role: 'caldicott', channel: 'mail', reason: 'no-address' });
    const events = (await desk.rows('Case history')).filter(({ EventKind }) => EventKind === 'message undeliverable');
    expect(events).toHaveLength(1);

    await takeNote(desk.as('dpo'), (await takeIn(desk.as('dpo'))).undeliverable);
    expect((await takeIn(desk.as('deputy'))).undeliverable).toEqual([]);
    expect((await caseForOfficer(desk.as('deputy'), { reportId }))?.deliveries.find(({ message }) => message.role === 'caldicott')).toMatchObject({ state: 'unreachable', reason: 'no-address' });

    // an address in the settings makes it possible again, by hand
    await changeSettings({ caldicottUpn: 'caldicott@northmere.example' });
    await sendAgain(breachIntake(desk.as('dpo')), { intake: 'report', intakeId: reportId }, `${reportId}:mail:caldicott`);
    expect(await desk.letters('caldicott@northmere.example')).toHaveLength(1);
  });

  test('an address that Exchange does not know is tried once and told; what may be said of the sender’s own mailbox is tried again', async () => {
    const refuse = (code: string): Promise<void> => desk.fault({ match: { target: 'graph', url: 'sendMail' }, times: 0, fault: { kind: 'status', status: 404, body: { error: { code, message: 'x' } } } });
    await changeSettings({ teams: { kind: 'none' } });
    await refuse('MailboxNotEnabledForRESTAPI');
    await savedOnly('alex', { nameWithheld: true });
    expect(await takeIn(desk.as('owner'))).toMatchObject({ undeliverable: [], undelivered: [{ deliveries: [{ state: 'waiting', lastError: 'no-mailbox' }] }] });
    await desk.advance({ minutes: 6 });
    await desk.noFaults();
    await refuse('ErrorInvalidRecipients');
    expect((await takeIn(desk.as('deputy'))).undeliverable).toMatchObject([{ role: 'dpo', channel: 'mail', reason: 'mailbox-unknown' }]);
    expect((await log())[0]).toMatchObject({ Undelivered: 0 });
    await desk.noFaults();
    await desk.advance({ hours: 2 });
    expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 0 });
  });
});

describe('rows of staff decide nothing about others', () => {
  test.each([[1001], [5001]])('%d rows added beforehand for the next report’s id: it is told once, and by no page again', async (count) => {
    await addMany('jo', count, notification(2, '2:mail:dpo', 'sent'));
    const reportId = await savedOnly('alex');
    expect(reportId).toBe(2);
    await reporterHasHadTime();
    expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 2, problems: [] });
    await desk.advance({ minutes: 20 });
    expect(await takeIn(desk.as('dpo'))).toMatchObject({ sent: 0, problems: [] });
    expect(await letters()).toHaveLength(1);
    expect((await log())[0]).toMatchObject({ Undelivered: 0 });
    // those rows are there, and for the author's own page such a row does count: the attack is a real one
    expect((await desk.raw('owner', 'GET', `${address('Notifications')}?$filter=Id eq ${count}`).then((answer) => answer.json() as Promise<{ value: unknown[] }>)).value).toHaveLength(1);
    await desk.raw('alex', 'POST', address('Notifications'), notification(2, '2:mail:dpo', 'sent'));
    expect((await caseForOfficer(desk.as('dpo'), { reportId }))?.deliveries[0].state).toBe('sent');
  });

  test('who hides their own page’s tries under thousands of rows is told about by the desk, and nobody else’s page fails', async () => {
    const report = aReport();
    await submitReport(desk.as('jo'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
    await addMany('jo', 5001, notification(2, '2:mail:dpo', 'failed'), 'failed');
    await reporterHasHadTime();
    expect(await takeIn(desk.as('deputy'))).toMatchObject({ problems: [], undelivered: [] });
    expect(await letters()).toHaveLength(2);
    expect(await takeIn(desk.as('dpo'))).toMatchObject({ problems: [], sent: 0 });
  });

  test('staff neither read nor write Deliveries, by whatever request; the owner may, so the attack is a real one', async () => {
    await savedOnly('alex', { nameWithheld: true });
    await takeIn(desk.as('deputy'));
    const [row] = await desk.rows('Deliveries');
    const forged = {
      Title: 'x', CaseKind: 'breach', CaseReference: 'BR-2026-00002', MessageKey: '2|breach|BR-2026-00002|reported|mail|dpo|x', Occasion: 'reported', Channel: 'mail', RecipientRole: 'dpo',
      DeliveryState: 'claimed', LeaseUntil: '2099-01-01T00:00:00Z', ClaimId: 'mine'
    };
    const merge = (name: string): Promise<Response> =>
      desk.raw(name, 'POST', `${address('Deliveries')}(${Number(row.Id)})`, { DeliveryState: 'sent' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
    for (const name of ['alex', 'manager', 'audit']) {
      const tried = [
        await desk.raw(name, 'GET', address('Deliveries')), await desk.raw(name, 'GET', `${address('Deliveries')}(${Number(row.Id)})`), await desk.raw(name, 'POST', address('Deliveries'), forged), await merge(name),
        await desk.raw(name, 'POST', "/_api/web/GetList('/sites/dataprotection/Lists/Deliveries')/RenderListDataAsStream", { parameters: { RenderOptions: 2 } })
      ];
      expect(tried.map(({ status }) => status >= 400)).toEqual([true, true, true, true, true]);
    }
    expect((await desk.raw('owner', 'POST', address('Deliveries'), forged)).status).toBe(201);
    expect((await merge('owner')).ok).toBe(true);
    expect((await desk.raw('owner', 'GET', address('Deliveries'))).ok).toBe(true);
    // and a second row of one message nobody can make
    expect((await desk.raw('owner', 'POST', address('Deliveries'), forged)).status).toBe(400);
  });

  test('what the reporter’s page sent stands as the reporter’s own word', async () => {
    const report = aReport();
    const { reportId } = await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
    await reporterHasHadTime();
    await takeIn(desk.as('deputy'));
    expect((await caseForOfficer(desk.as('dpo'), { reportId }))?.deliveries[0]).toMatchObject({ state: 'sent', by: 'reporter' });
  });
});

describe('the DPO’s mailbox is not lent out', () => {
  test('a report by raw REST that names anyone as line manager leads to no mail by itself; an officer who has seen who it is sends it, once', async () => {
    const reportId = await rawReport('jo', { LineManagerId: await userId('siro') });
    await reporterHasHadTime();
    for (const name of ['deputy', 'dpo', 'deputy']) {
      await takeIn(desk.as(name));
      await desk.advance({ hours: 1 });
    }
    expect(await desk.letters('siro@northmere.example')).toEqual([]);
    const { undelivered } = await takeIn(desk.as('deputy'));
    const waiting = awaitingWord(undelivered[0].deliveries);
    expect(undelivered[0].report.lineManager).toMatchObject({ upn: 'siro@northmere.example', displayName: 'Helen Marsh' });
    expect(waiting).toBeDefined();
    // the button of every other message does not send it
    await sendAgain(breachIntake(desk.as('dpo')), { intake: 'report', intakeId: reportId }, `${reportId}:mail:line-manager`);
    expect(await desk.letters('siro@northmere.example')).toEqual([]);

    const after = await answerManager(desk.as('dpo'), reportId, { upn: 'siro@northmere.example' }, 'send');
    expect(after?.deliveries.find(({ message }) => message.role === 'line-manager')?.state).toBe('sent');
    expect(await desk.letters('siro@northmere.example')).toHaveLength(1);
    await expect(answerManager(desk.as('deputy'), reportId, { upn: 'siro@northmere.example' }, 'send')).rejects.toMatchObject({ kind: 'conflict' });
    expect((await desk.rows('Case history')).find(({ EventKind }) => EventKind === 'line manager decided')).toMatchObject({ EventCode: 'managerToBeTold' });
    expect((await log())[0]).toMatchObject({ Undelivered: 0, TryAt: null });
  });

  test('the word is for the person who was seen: named anew in between, nobody is mailed', async () => {
    const reportId = await rawReport('jo', { LineManagerId: await userId('manager') });
    await reporterHasHadTime();
    await takeIn(desk.as('deputy'));
    await desk.raw('jo', 'POST', `${address('Breach reports')}(${reportId})`, { LineManagerId: await userId('siro') }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
    await expect(answerManager(desk.as('dpo'), reportId, { upn: 'manager@northmere.example' }, 'send')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await desk.letters('siro@northmere.example')).toEqual([]);
    expect(await desk.letters('manager@northmere.example')).toEqual([]);
  });

  test('an officer may say no; then it is not undelivered, and no page asks again', async () => {
    const reportId = await rawReport('jo', { LineManagerId: await userId('siro') });
    await reporterHasHadTime();
    await takeIn(desk.as('deputy'));
    expect((await log())[0].Undelivered).toBe(1);
    await answerManager(desk.as('dpo'), reportId, { upn: 'siro@northmere.example' }, 'decline');
    expect((await log())[0].Undelivered).toBe(0);
    expect((await takeIn(desk.as('deputy'))).undelivered).toEqual([]);
    expect(await desk.letters('siro@northmere.example')).toEqual([]);
  });

  test('a group is nobody to mail, whatever address it has', async () => {
    await rawReport('jo', { LineManagerId: await principal('Desk officers') });
    await reporterHasHadTime();
    const outcome = await takeIn(desk.as('deputy'));
    expect(outcome.undeliverable).toMatchObject([{ role: 'line-manager', reason: 'not-a-person' }]);
    expect(outcome.undelivered).toEqual([]);
  });

  test('what the reporter’s own page sent to the manager is not asked about', async () => {
    const report = aReport({ lineManager: { upn: 'manager@northmere.example', displayName: 'Martin Cole' } });
    await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
    await reporterHasHadTime();
    expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 0, undelivered: [] });
    expect(await desk.letters('manager@northmere.example')).toHaveLength(1);
  });
});

describe('two officers’ pages', () => {
  test('that answer for the manager at once send one letter', async () => {
    const reportId = await rawReport('jo', { LineManagerId: await userId('siro') });
    await reporterHasHadTime();
    await takeIn(desk.as('deputy'));
    await desk.fault({ match: { method: 'POST', url: "Deliveries'\\)/items$" }, times: 2, fault: { kind: 'delay', milliseconds: 300 } });
    await Promise.allSettled(['dpo', 'deputy'].map((name) => answerManager(desk.as(name), reportId, { upn: 'siro@northmere.example' }, 'send')));
    expect(await desk.letters('siro@northmere.example')).toHaveLength(1);
  });

  test('an answer that is lost after the claim was written does not lose the message, nor send it twice', async () => {
    await savedOnly('alex', { nameWithheld: true });
    await desk.fault({ match: { method: 'POST', url: "Deliveries'\\)/items$" }, times: 1, fault: { kind: 'drop-after' } });
    expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 2, problems: [] });
    expect(await letters()).toHaveLength(1);
    expect((await desk.rows('Deliveries')).map(({ DeliveryState }) => DeliveryState)).toEqual(['sent', 'sent']);
  });

  test('an answer that is lost after “sent” was written is found to be written', async () => {
    await savedOnly('alex', { nameWithheld: true });
    await desk.fault({ match: { method: 'MERGE', url: 'Deliveries' }, times: 1, fault: { kind: 'drop-after' } });
    expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 2 });
    await desk.advance({ minutes: 11 });
    expect(await takeIn(desk.as('dpo'))).toMatchObject({ sent: 0, undelivered: [] });
    expect(await letters()).toHaveLength(1);
  });
});
