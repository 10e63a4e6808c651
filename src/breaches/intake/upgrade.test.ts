import { aReport } from '../../../local/testing/aReport';
import { repeatNewestRow } from '../../../local/testing/manyRows';
import { mailbox, withTestDesk, type Row } from '../../../local/testing/testDesk';
import { runSetup, type SetupResult } from '../../platform/provisioning';
import { readSettings } from '../../platform/settings';
import { deskDefinition } from '../../setup/desk';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { caseForOfficer } from './officersCase';
import { takeIn } from './takeIn';

/** A site of the version before: officers' pages wrote their claims and results into `Notifications`, and the log knew no time to try. */
jest.setTimeout(120_000);
const desk = withTestDesk();

const items = (list: string): string => `/_api/web/lists/getByTitle('${list}')/items`;
const letters = (): Promise<readonly string[]> => desk.letters(mailbox);
const merge = (name: string, list: string, id: unknown, columns: object): Promise<Response> =>
  desk.raw(name, 'POST', `${items(list)}(${Number(id)})`, columns, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });

async function notification(name: string, reportId: number, key: string, columns: object): Promise<number> {
  const answer = await desk.raw(name, 'POST', items('Notifications'), {
    Title: 'x', CaseKind: 'breach', ReportId: reportId, MessageKey: key, Channel: 'mail', RecipientRole: 'dpo', DeliveryState: 'sent', Attempt: 1, ...columns
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  return ((await answer.json()) as { Id: number }).Id;
}

/** Reports in the log, and the site as the version before left it. */
async function formerSite(count: number): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let each = 0; each < count; each++) {
    ids.push((await saveReportOnce(desk.as('alex'), aReport(), false)).id);
  }
  // the rows of the log as that version made them: nothing has been tried yet
  await desk.fault({ match: { target: 'graph' }, times: 0, fault: { kind: 'not-consented' } });
  await takeIn(desk.as('dpo'));
  await desk.noFaults();
  const owner = desk.as('owner').sp.web;
  await owner.lists.getByTitle('Deliveries').delete();
  await owner.lists.getByTitle('Breach log').fields.getByInternalNameOrTitle('TryAt').delete();
  await owner.lists.getByTitle('Breach reports').fields.getByInternalNameOrTitle('DeskToldAt').delete();
  for (const { Id } of await desk.rows('Breach log')) {
    await merge('owner', 'Breach log', Id, { Undelivered: 2, EvidenceSettled: true });
  }
  const settings = owner.lists.getByTitle('Desk officer settings');
  const [version]: { Id: number }[] = await settings.items.select('Id', 'Title').filter("Title eq 'deskVersion'")();
  await settings.items.getById(version.Id).update({ SettingValue: '2' });
  return ids;
}

const upgrade = async (): Promise<SetupResult> => {
  const { sp, siteUrl } = desk.as('owner');
  return runSetup(sp, siteUrl, deskDefinition((await readSettings(sp, siteUrl)).settings), { wait: () => Promise.resolve() });
};
const deliveries = (): Promise<readonly Row[]> => desk.rows('Deliveries');

test('what officers’ pages did goes on counting for what it was, what staff made up does not, and what waited is sent', async () => {
  const [sent, failed, forged] = await formerSite(3);
  await notification('dpo', sent, `${sent}:mail:dpo`, {});
  await notification('dpo', sent, `${sent}:chat:dpo`, { DeliveryState: 'skipped', Channel: 'chat' });
  for (const attempt of [1, 2, 3]) await notification('deputy', failed, `${failed}:mail:dpo`, { DeliveryState: 'failed', ErrorText: 'throttled', Attempt: attempt });
  await notification('jo', forged, `${forged}:mail:dpo`, {});
  // an officer whom the site does not list (a member of a directory group) is known by having edited
  const unlisted = await notification('owner', failed, `${failed}:chat:dpo`, { DeliveryState: 'claimed', Channel: 'chat' });
  await merge('owner', 'Notifications', unlisted, { DeliveryState: 'sent' });

  expect(await upgrade()).toMatchObject({ outcome: 'finished', failed: [] });
  expect((await deliveries()).map(({ MessageKey: key, DeliveryState, Attempt }) => [String(key).replace(/\d{4}-0000/, 'Y-'), DeliveryState, Attempt]).sort()).toEqual([
    [`2|breach|BR-Y-${sent}|reported|chat|dpo|former`, 'skipped', 1], [`2|breach|BR-Y-${sent}|reported|mail|dpo|former`, 'sent', 1],
    [`2|breach|BR-Y-${failed}|reported|chat|dpo|former`, 'sent', 1], [`2|breach|BR-Y-${failed}|reported|mail|dpo|former`, 'failed', 3]
  ]);
  await desk.advance({ hours: 1 });
  expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 2, problems: [] });
  expect(await letters()).toHaveLength(1);
  const states = async (reportId: number): Promise<readonly string[]> => ((await caseForOfficer(desk.as('dpo'), { reportId }))?.deliveries ?? []).map(({ state }) => state);
  expect([await states(sent), await states(failed), await states(forged)]).toEqual([['sent', 'skipped'], ['by-hand', 'sent'], ['sent', 'sent']]);
  expect((await desk.rows('Breach log')).map(({ ReportId, Undelivered, TryAt }) => [ReportId, Undelivered, TryAt]).sort()).toEqual([[sent, 0, null], [failed, 1, null], [forged, 0, null]]);
  expect((await desk.rows('Breach reports')).map(({ DeskToldAt }) => DeskToldAt !== null)).toEqual([true, true, true]);
  expect(await upgrade()).toEqual({ outcome: 'finished', done: [], failed: [] });
});

test('stopped anywhere, it is run again, and no message goes out twice for it, also with a page open all the while', async () => {
  const ids = await formerSite(6);
  for (const id of ids) {
    await notification('dpo', id, `${id}:mail:dpo`, {});
    await notification('deputy', id, `${id}:chat:dpo`, { Channel: 'chat' });
  }
  const stops = [
    { match: { method: 'POST', url: "Deliveries'\\)/items$" }, skip: 3 }, { match: { method: 'MERGE', url: "BreachLog'\\)/items" }, skip: 3 }, { match: { method: 'MERGE', url: "DeskOfficerSettings'\\)/items" }, skip: 0 }
  ];
  for (const { match, skip } of stops) {
    await desk.fault({ match: { ...match, caller: 'owner@northmere.example' }, skip, times: 0, fault: { kind: 'status', status: 403 } });
    expect((await upgrade()).outcome).toBe('failed');
    await desk.noFaults();
    for (const name of ['deputy', 'dpo']) {
      await desk.advance({ hours: 1 });
      await takeIn(desk.as(name));
    }
    expect(await letters()).toEqual([]);
  }
  expect(await upgrade()).toMatchObject({ outcome: 'finished', failed: [] });
  await takeIn(desk.as('dpo'));
  expect(await letters()).toEqual([]);
  expect(await deliveries()).toHaveLength(12);
  expect((await desk.rows('Breach log')).map(({ Undelivered, TryAt }) => [Undelivered, TryAt])).toEqual(ids.map(() => [0, null]));
});

test('thousands of rows that staff added neither make it fail nor count', async () => {
  const [id] = await formerSite(1);
  await notification('jo', id, `${id}:mail:dpo`, {});
  repeatNewestRow(desk, 'Notifications', 5001);
  await notification('dpo', id, `${id}:chat:dpo`, { Channel: 'chat' });
  expect(await upgrade()).toMatchObject({ outcome: 'finished', failed: [] });
  expect((await deliveries()).map(({ Channel }) => Channel)).toEqual(['chat']);
  await desk.advance({ hours: 1 });
  expect(await takeIn(desk.as('deputy'))).toMatchObject({ sent: 1 });
  expect(await letters()).toHaveLength(1);
});
