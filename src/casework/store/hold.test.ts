import { withTestDesk } from '../../../local/testing/testDesk';
import { addTestCase, testSite, type TestSite } from '../../../local/testing/testCases';
import { genericEvent } from '../rules/events/makeEvent';
import type { HoldReason } from '../rules/hold/hold';
import { liftHold, placeHold } from '../rules/hold/holdCommands';
import { conflictLines, mergeThreeWay } from '../rules/threeWay';
import type { Case } from '../rules/kind';
import type { TestFixed, TestValues } from '../testing/testKind';
import { disposeOf } from './disposal/dispose';
import { planDisposal } from './disposal/plan';
import { readEvents } from './events';
import { CaseConflictError } from './failures';
import { keepFile, readFiles } from './files';
import { openCase } from './openCase';
import { openCaseStore } from './openCaseStore';
import { reconcileRows } from './reconcile';
import { saveCase } from './saveCase';
import { settleAroundDesk } from './settle';

/** Legal holds over HTTP, on the made-up kind. One desk for the file; each test has cases of its own. */
jest.setTimeout(300_000);
const desk = withTestDesk({ kind: 'test-kind', shared: true });
beforeAll(async () => {
  await desk.as('owner').sp.web.siteGroups.getByName('Desk test reviewers').users.add('i:0#.f|membership|audit@northmere.example');
}, 300_000);

type Found = Case<TestValues, TestFixed>;
const dpo = (): TestSite => testSite(desk, 'dpo');
let intake = 0;

async function save(site: TestSite, found: Found, result: ReturnType<typeof placeHold<Found>>): Promise<Found> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return saveCase(site, found, result.next, result.events);
}
const context = ({ services }: TestSite): Parameters<typeof placeHold>[2] => ({ now: services.now(), me: { id: 11, name: 'Priya Nandra' } });
const hold = (site: TestSite, found: Found, ...reasons: readonly HoldReason[]): Promise<Found> =>
  save(site, found, placeHold(found, { reasons, since: site.services.now().toString().slice(0, 10), why: 'Somebody asks for it.' }, context(site)));
const lift = (site: TestSite, found: Found, ...reasons: readonly HoldReason[]): Promise<Found> => save(site, found, liftHold(found, { reasons, why: 'They have it.' }, context(site)));

/** Closed by the desk, with a file; its day of disposal is a year after. */
async function aClosedCase(site = dpo()): Promise<Found> {
  const taken = await openCase(site, await addTestCase(site, (intake += 1)));
  await keepFile(site, taken, { name: 'letter.txt', bytes: new TextEncoder().encode('Asked for') });
  const closedAt = site.services.now();
  return saveCase(site, taken, { ...taken.values, caseState: 'Closed', closedAt, disposalDue: closedAt.add({ hours: 24 * 366 }).toString().slice(0, 10) }, [genericEvent('closed', { keptUntil: '2027-01-01' })]);
}
/** More than the year for which the kind keeps its cases. */
async function aYearPasses(found: Found): Promise<TestSite> {
  await desk.advance({ hours: 24 * 368 });
  const owner = testSite(desk, 'owner');
  // a page knows the server's time from its first answer
  await openCase(owner, found.logId);
  return owner;
}

test('a closed case that is held stays whole when its day has passed, is named once as held, and goes only when somebody lifted the hold and disposed of it', async () => {
  const closed = await aClosedCase();
  const held = await hold(dpo(), closed, 'request', 'claim');
  expect(held).toMatchObject({ aroundDesk: undefined, values: { caseState: 'Closed', hold: [{ reason: 'request' }, { reason: 'claim' }] } });
  const owner = await aYearPasses(held);
  const plan = await planDisposal(owner, held.logId);
  expect(plan).toMatchObject({ problems: ['onHold'], obstacles: [] });
  // whatever a page was shown: the store asks again
  await expect(disposeOf(owner, { ...plan, problems: [] })).rejects.toMatchObject({ name: 'DisposalRefusedError', plan: { problems: ['onHold'] } });
  const seen = await openCase(owner, held.logId);
  await expect(saveCase(owner, seen, { ...seen.values, disposedAt: owner.services.now() }, [])).rejects.toMatchObject({ problems: [{ field: 'hold', code: 'on-hold' }] });
  expect((await readFiles(owner, held)).map(({ name }) => name)).toEqual(['letter.txt']);
  const dueNow = async (): Promise<readonly unknown[]> => (await openCaseStore(owner.services, owner.kind).readDisposalDue('2020-01-01', owner.services.now().toString().slice(0, 10)))
    .filter(({ logId }) => logId === held.logId).map(({ isHeld }) => isHeld);
  expect(await dueNow()).toEqual([true]);

  const officer = dpo();
  const half = await lift(officer, await openCase(officer, held.logId), 'request');
  expect((await planDisposal(owner, held.logId)).problems).toEqual(['onHold']);
  await lift(officer, half, 'claim');
  expect(await dueNow()).toEqual([false]);
  expect((await readFiles(owner, held)).map(({ name }) => name)).toEqual(['letter.txt']);
  const { left, found } = await disposeOf(owner, await planDisposal(owner, held.logId));
  expect(left).toEqual([]);
  expect(found.values.hold).toMatchObject([{ reason: 'request', by: '', why: '', end: { by: '', why: '' } }, { reason: 'claim' }]);
  expect((await readEvents(owner.services, held.reference)).map(({ code, details }) => [code, details])).toEqual([
    ['closed', ''], ['holdPlaced', ''], ['holdLifted', ''], ['holdLifted', ''], ['disposed', '']
  ]);
});

test('a hold that comes between what was shown and the word to dispose stops it before anything is deleted', async () => {
  const closed = await aClosedCase();
  const owner = await aYearPasses(closed);
  const shown = await planDisposal(owner, closed.logId);
  expect(shown).toMatchObject({ problems: [], obstacles: [] });
  const officer = dpo();
  await hold(officer, await openCase(officer, closed.logId), 'regulator');
  await expect(disposeOf(owner, shown)).rejects.toMatchObject({ name: 'DisposalRefusedError' });
  expect((await readFiles(owner, closed)).map(({ name }) => name)).toEqual(['letter.txt']);
  expect((await openCase(owner, closed.logId)).values.disposedAt).toBeUndefined();
});

test('taken away directly in SharePoint it goes on holding: what counts is what the command wrote, and accepting the change leaves it', async () => {
  const held = await hold(dpo(), await aClosedCase(), 'inquiry');
  await desk.raw('deputy', 'POST', `/_api/web/lists/getByTitle('Test log')/items(${held.logId})`, { HoldFile: '', Subject: 'Not held' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  const site = dpo();
  const around = await openCase(site, held.logId);
  expect(around).toMatchObject({ values: { hold: [{ reason: 'inquiry' }] }, aroundDesk: { hold: [] } });
  const owner = await aYearPasses(held);
  expect((await planDisposal(owner, held.logId)).problems).toEqual(['aroundDesk']);
  const accepted = await settleAroundDesk(site, around, 'accept', 'The subject was wrong.');
  expect(accepted).toMatchObject({ aroundDesk: undefined, values: { subject: 'Not held', hold: [{ reason: 'inquiry' }] } });
  expect((await planDisposal(owner, held.logId)).problems).toEqual(['onHold']);
});

test('reviewers see it and cannot place or lift it; staff see nothing of it', async () => {
  const held = await hold(dpo(), await aClosedCase(), 'claim');
  const audit = testSite(desk, 'audit');
  const seen = await openCase(audit, held.logId);
  expect(seen.values.hold).toMatchObject([{ reason: 'claim', by: 'Priya Nandra' }]);
  await expect(lift(audit, seen, 'claim')).rejects.toMatchObject({ kind: 'forbidden' });
  expect((await openCase(dpo(), held.logId)).values.hold[0].end).toBeUndefined();
  expect((await desk.raw('alex', 'GET', `/_api/web/lists/getByTitle('Test log')/items(${held.logId})`)).status).toBeGreaterThanOrEqual(400);
});

test('two officers who place one at the same moment keep both, and an event that was lost is told again', async () => {
  const [mine, theirs] = [dpo(), testSite(desk, 'deputy')];
  const id = await addTestCase(mine, (intake += 1));
  const [seen, other] = [await openCase(mine, id), await openCase(theirs, id)];
  await desk.fault({ match: { method: 'POST', url: "CaseHistory'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'status', status: 503 } });
  await hold(mine, seen, 'regulator');
  await desk.noFaults();
  const failure: unknown = await hold(theirs, other, 'claim').catch((error: unknown) => error);
  if (!(failure instanceof CaseConflictError)) throw new Error('Nothing was in the way');
  const { attempted, current } = failure as CaseConflictError<Found, TestValues>;
  const merged = mergeThreeWay<TestValues>(conflictLines(mine.kind.fields, other.values, attempted, current.values), () => 'theirs');
  const both = await saveCase(theirs, current, merged ?? current.values, [genericEvent('holdPlaced', { reasons: ['claim'], since: '2026-11-22' })]);
  expect(both.values.hold.map(({ reason }) => reason)).toEqual(['regulator', 'claim']);
  await desk.advance({ minutes: 5 });
  const later = dpo();
  await openCase(later, id);
  await reconcileRows(later, { reconciledUpTo: undefined, again: [] });
  expect((await readEvents(later.services, seen.reference)).map(({ kind, code }) => [kind, code])).toEqual([['legal hold', 'holdPlaced'], ['legal hold', 'toldAgain']]);
});

test('a row that was never held says nothing of it', async () => {
  const id = await addTestCase(dpo(), (intake += 1));
  const seen = await openCase(dpo(), id);
  await saveCase(dpo(), seen, { ...seen.values, subject: 'Changed' }, []);
  expect((await desk.rows('Test log')).find(({ Id }) => Id === id)).toMatchObject({ Subject: 'Changed', HoldFile: null });
});
