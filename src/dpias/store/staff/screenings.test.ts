import { randomUUID } from 'node:crypto';
import { withTestDesk } from '../../../../local/testing/testDesk';
import { deskList } from '../../../platform/sharepoint/deskList';
import { takeIn } from '../../../casework/intake/takeIn';
import { dpiaIntake } from '../../intake/dpiaIntake';
import { dpiaPlaces } from '../../lists/paths';
import type { MyScreening, NewScreening } from './contract';
import { screeningStore as store } from './screenings';

/** Screenings over HTTP: anybody of staff sees and corrects their own. */
jest.setTimeout(60_000);
const desk = withTestDesk({ kind: 'council' });

const permits: NewScreening = {
  title: 'Parking permits online', service: 'Housing', answers: { project_title: 'Parking permits online', project_what: 'Residents apply\nonline', personal_data: 'yes', cctv: 'no' }, version: 1, result: 'notNeeded', wantedUntil: '2027-12-01'
};
const send = (more: Partial<NewScreening> = {}, who = 'alex', guid: string = randomUUID()): Promise<MyScreening> => store.submitScreening(desk.as(who), { ...permits, ...more }, guid);
const mine = (who = 'alex'): Promise<readonly MyScreening[]> => store.readMyScreenings(desk.as(who));
const rows = async (): Promise<number> => (await desk.rows('DPIA screenings')).length;
const byOfficer = (id: number, values: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { sp, siteUrl } = desk.as('dpo');
  return deskList(sp, siteUrl, dpiaPlaces.screenings).items.getById(id).update(values);
};

test('what somebody screened is theirs to read, newest first, and nobody else’s but officers’', async () => {
  const first = await send();
  const second = await send({ title: 'Cameras', result: 'required', wantedUntil: undefined, service: '' });
  expect(first).toMatchObject({ ...permits, by: 'Alex Turner', publicState: 'Received' });
  expect(first.reference).toMatch(/^DPS-20\d\d-00001$/);
  expect(second).not.toHaveProperty('wantedUntil');
  expect(await mine()).toEqual([second, first]);
  for (const who of ['jo', 'manager', 'siro']) expect(await mine(who)).toEqual([]);
});

test('one whose answer got lost, or whose page tries again, is one, with what was typed last', async () => {
  const guid = randomUUID();
  await desk.fault({ match: { method: 'POST', url: "DpiaScreenings'\\)/items" }, times: 1, fault: { kind: 'drop-after' } });
  const first = await send({}, 'alex', guid);
  const again = await send({ title: 'Permits' }, 'alex', guid);
  expect([again.rowId, again.title, await rows()]).toEqual([first.rowId, 'Permits', 1]);
});

test('a correction goes over what was shown; what an officer tells its author on the row is no conflict, what somebody else wrote is', async () => {
  const shown = await send();
  await byOfficer(shown.rowId, { PublicState: 'Being looked at' });
  const changed = await store.changeScreening(desk.as('alex'), shown, { ...permits, answers: { ...permits.answers, cctv: 'yes' }, result: 'required' });
  expect(changed).toMatchObject({ answers: { cctv: 'yes' }, result: 'required', publicState: 'Being looked at', guid: shown.guid });
  await desk.fault({ match: { method: 'MERGE', url: "DpiaScreenings'\\)/items" }, times: 1, fault: { kind: 'drop-after' } });
  const last = await store.changeScreening(desk.as('alex'), changed, { ...permits, title: 'Permits', wantedUntil: undefined });
  await expect(store.changeScreening(desk.as('alex'), changed, { ...permits, title: 'Another page' })).rejects.toMatchObject({ name: 'ConflictError' });
  await expect(store.changeScreening(desk.as('jo'), last, permits)).rejects.toMatchObject({ name: 'DeskError' });
  expect(await mine()).toEqual([last]);
});

test('a row that somebody broke is shown with what cannot be read, and hides no other', async () => {
  const [one, other, third] = [await send(), await send(), await send()];
  await byOfficer(one.rowId, { Answers: 'no JSON' });
  await byOfficer(other.rowId, { Answers: '{"cctv":"yes","monitoring":7}', Result: null, QuestionnaireVersion: null });
  expect(await mine()).toMatchObject([third, { answers: { cctv: 'yes' }, result: '', version: 0, unread: [{ path: 'answers.monitoring', text: '7' }] }, { answers: {}, unread: [{ path: 'answers', text: 'no JSON' }] }]);
});

test('answers that no column holds are refused before they are sent', async () => {
  await expect(send({ answers: { project_what: 'x'.repeat(64_000) } })).rejects.toMatchObject({ kind: 'invalid' });
  expect(await rows()).toBe(0);
});

describe('the Data Protection Officer', () => {
  const box = 'dataprotection@northmere.example';

  test('is told at once of a project that needs a DPIA, and once, whoever looks later; of a no nobody is', async () => {
    const guid = randomUUID();
    await send();
    expect(await desk.letters(box)).toEqual([]);
    const { reference } = await send({ result: 'required' }, 'alex', guid);
    await send({ result: 'required' }, 'alex', guid);
    expect(await desk.letters(box)).toEqual([expect.stringContaining(reference)]);
    await takeIn(dpiaIntake(desk.as('dpo')));
    expect(await desk.letters(box)).toHaveLength(1);
  });

  test('is told when a no becomes a yes, by a message that says nothing of the project', async () => {
    const shown = await send();
    await store.changeScreening(desk.as('alex'), shown, { ...permits, result: 'advised' });
    expect(await desk.letters(box)).toEqual([expect.stringContaining(shown.reference)]);
    expect(JSON.stringify(await desk.local('GET', `mail?mailbox=${box}`))).not.toContain('Parking permits');
  });

  test('hears of it from an officers’ page where the author’s mail did not go', async () => {
    await desk.fault({ match: { target: 'graph', caller: 'alex@northmere.example' }, times: 50, fault: { kind: 'not-consented' } });
    const { reference } = await send({ result: 'required' });
    expect(await desk.letters(box)).toEqual([]);
    await desk.noFaults();
    await desk.advance({ hours: 1 });
    await takeIn(dpiaIntake(desk.as('dpo')));
    expect(await desk.letters(box)).toEqual([expect.stringContaining(reference)]);
  });
});
