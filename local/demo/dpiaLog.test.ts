import { randomUUID } from 'node:crypto';
import type { AddingIntake, Intake, IntakeTypes } from '../../src/casework/intake/contract';
import { lookAtIntakes, type FullLook } from '../../src/casework/intake/fullLook';
import type { Mark } from '../../src/casework/store/mark';
import { dpiaLog } from '../../src/dpias/lists/dpiaLog';
import { dpiaPlaces } from '../../src/dpias/lists/paths';
import { deskGroups } from '../../src/platform/rights';
import '../../src/platform/sharepoint/pnpFiles';
import { addInFolder } from '../../src/platform/sharepoint/addInFolder';
import { deskList } from '../../src/platform/sharepoint/deskList';
import { listUrl } from '../../src/platform/sharepoint/listSchema';
import { withTestDesk } from '../testing/testDesk';
import { rawCalls, type RawAnswer } from './rawCalls';

/** Two intakes open the cases of one log, each by a column of its own that is unique where it is filled. */
const desk = withTestDesk({ kind: 'council', shared: true });

const nothing = (): Promise<never> => Promise.reject(new Error('Nothing is read of a row here.'));
const opening = (key: string, list: { readonly path: string }, origin: string): Intake<IntakeTypes> => ({
  key, list, origin, files: undefined, neverRestricted: true, read: nothing, open: nothing, added: () => { throw new Error('Nothing is added here.'); }, cameAt: () => undefined, repeatOf: () => undefined
});
const screenings = opening('screening', dpiaPlaces.screenings, 'ScreeningId');
const dpias = opening('dpia', dpiaPlaces.dpias, 'DpiaId');
const noneAdds: readonly AddingIntake<IntakeTypes>[] = [];
const lists = { log: dpiaPlaces.log, files: dpiaPlaces.documents };
const noMark: Mark = { reconciledUpTo: undefined, completeUpTo: 0, others: {}, again: [], row: undefined, notBelieved: [], by: '', at: undefined };
const lookAs = (account: string, isRestricted = false, open: readonly [Intake<IntakeTypes>, ...Intake<IntakeTypes>[]] = [screenings, dpias]): Promise<FullLook<IntakeTypes>> =>
  lookAtIntakes({ services: desk.as(account), kind: { lists, intakes: { open, add: noneAdds } } }, noMark, isRestricted);
const waiting = async (): Promise<readonly unknown[]> => (await lookAs('dpo')).waiting.map(({ intake, intakeId }) => [intake.key, intakeId]);

const rowOf = (values: Readonly<Record<string, unknown>>): Promise<RawAnswer> => rawCalls(desk.siteUrl, 'dpo@northmere.example').post(`web/GetList('${listUrl(desk.siteUrl, dpiaLog)}')/items`, { Title: 'x', ...values });
const logged = async (values: Readonly<Record<string, unknown>>): Promise<number> => ((await rowOf(values)).body as { readonly Id: number }).Id;

const screen = async (): Promise<number> => {
  const { sp, siteUrl } = desk.as('alex');
  const { Id }: { readonly Id: number } = await deskList(sp, siteUrl, dpiaPlaces.screenings).items.add({ Title: 'x', ScreeningGuid: randomUUID() });
  return Id;
};
const draft = (): Promise<number> => {
  const { sp, siteUrl } = desk.as('jo');
  return addInFolder(deskList(sp, siteUrl, dpiaPlaces.dpias), `${listUrl(siteUrl, dpiaPlaces.dpias)}/Housing`, { Title: 'x', DpiaGuid: randomUUID() });
};

test('rows of both intakes wait for the log, also those that lie in a service’s folder, and each goes when it has a row with its number', async () => {
  const ids = { screenings: [await screen(), await screen()], dpias: [await draft(), await draft()] };
  expect(await waiting()).toEqual([...ids.screenings.toReversed().map((id) => ['screening', id]), ...ids.dpias.toReversed().map((id) => ['dpia', id])]);
  const rows = [await logged({ ScreeningId: ids.screenings[0] }), await logged({ DpiaId: ids.dpias[1] })];
  expect(await waiting()).toEqual([['screening', ids.screenings[1]], ['dpia', ids.dpias[0]]]);
  rows.push(await logged({ ScreeningId: ids.screenings[1] }), await logged({ DpiaId: ids.dpias[0] }));
  const look = await lookAs('dpo');
  expect([look.waiting, look.newestRows.map(({ logId }) => logId).toSorted()]).toEqual([[], rows.toSorted()]);
});

test('whoever makes a folder of the restricted ones’ name in their own keeps nothing from the log', async () => {
  const { sp, siteUrl } = desk.as('jo');
  const folder = `${listUrl(siteUrl, dpiaPlaces.dpias)}/Housing`;
  await sp.web.getFolderByServerRelativePath(folder).folders.addUsingPath('Restricted');
  const id = await addInFolder(deskList(sp, siteUrl, dpiaPlaces.dpias), `${folder}/Restricted`, { Title: 'x', DpiaGuid: randomUUID() });
  expect(await waiting()).toEqual([['dpia', id]]);
  await logged({ DpiaId: id });
  expect(await waiting()).toEqual([]);
});

test.each([['ScreeningId', 'DpiaId', 9000], ['DpiaId', 'ScreeningId', 9100]] as const)('%s is in one row alone, and empty in any number of others', async (column, other, first) => {
  const statuses = async (...rows: readonly Readonly<Record<string, unknown>>[]): Promise<readonly number[]> => {
    const answers: number[] = [];
    for (const row of rows) answers.push((await rowOf(row)).status);
    return answers;
  };
  expect(await statuses({ [column]: first }, { [other]: first + 1 }, { [other]: first + 2 }, { [column]: first + 1, [other]: null })).toEqual([201, 201, 201, 201]);
  expect(await statuses({ [column]: first }, { [other]: first + 2 })).toEqual([400, 400]);
});

test('somebody of the restricted group looks at them as any officer: there is no folder of restricted ones, and none is missed', async () => {
  await desk.as('owner').sp.web.siteGroups.getByName(deskGroups.restricted).users.add('i:0#.f|membership|deputy@northmere.example');
  const intakeId = await screen();
  expect((await lookAs('deputy', true)).waiting.map(({ intake, intakeId: id }) => [intake.key, id])).toContainEqual(['screening', intakeId]);
  await expect(lookAs('deputy', true, [{ ...screenings, neverRestricted: undefined }])).rejects.toMatchObject({ kind: expect.stringMatching(/not-found|not-set-up/) as string });
});
