import { randomUUID } from 'node:crypto';
import { withTestDesk, type Row } from '../../../local/testing/testDesk';
import { repeatNewestRow } from '../../../local/testing/manyRows';
import { readImport } from '../../casework/rules/bringIn/table';
import { isDeskError } from '../../platform/sharepoint/errors';
import '../../platform/sharepoint/pnpFiles';
import { checkOf, decisionOf } from '../rules/schedule/acts';
import { emptyDocument } from '../rules/schedule/addOne';
import { indexFormat, type IndexRow } from '../rules/schedule/bringIn';

import { emptyDecision } from '../rules/schedule/decide';
import { everything, type ScheduleFilter } from '../rules/schedule/filter';
import { pagesSoFar, placePages } from '../rules/schedule/release';
import { requestKind } from '../cases/kind';
import { scheduleRows } from './schedule/dispose';
import { scheduleStore, type MarkedLine } from './schedule';

/** The schedule of a request over HTTP, from its index to its end, with what goes wrong on the way. */
jest.setTimeout(120_000);
const desk = withTestDesk({ kind: 'council' });

const found = { reference: 'SAR-2026-00001', isRestricted: false };
const restricted = { reference: 'SAR-2026-00002', isRestricted: true };
const { addAct, addDocument, askChecks, batchEntries, bringInIndex, checkEntries, compareIndex, decideEntries, readActs, readActsOf, readLines, readMatching, readOne, readPage, readRedactions, releaseEntries } = scheduleStore;

const index = (count: number, from = 1): readonly IndexRow[] => {
  const rows = Array.from({ length: count }, (_, place) => [`C${place + from}`, `Paper ${place + from}`, 'email', '2025-02-03', 'ann@example.org', 'Housing', '2', '']);
  const read = readImport(indexFormat, [['Control number', 'Title', 'Type', 'Date', 'From', 'Source', 'Pages', 'Hash'], ...rows], { services: [], now: desk.as('dpo').now() });
  if (!read.ok) throw new Error('The index is not read.');
  return read.rows;
};
const rows = async (list = 'Request schedule'): Promise<readonly Row[]> => desk.rows(list);
const all = (who = 'dpo', filter: Partial<ScheduleFilter> = {}): Promise<readonly MarkedLine[]> => readMatching(desk.as(who), found.reference, { ...everything, ...filter });
const disclose = { ...emptyDecision, decision: 'disclose' } as const;
const withhold = { ...emptyDecision, decision: 'withhold', exemptions: ['sch2-19', 'sch2-16'], told: 'specific', reason: 'Advice of a solicitor.' } as const;
const meOf = async (who: string): Promise<number> => (await desk.as(who).sp.web.currentUser.select('Id')<{ Id: number }>()).Id;

test('an index is brought in, read page by page and by what is asked for, and brought in again changes nothing', async () => {
  const dpo = desk.as('dpo');
  expect(await bringInIndex(dpo, found, index(130))).toBe(130);
  expect(await bringInIndex(desk.as('deputy'), found, index(130))).toBe(0);
  expect((await compareIndex(dpo, found.reference, index(131))).filter(({ doubts }) => !doubts.includes('there-already'))).toHaveLength(1);
  const first = await readPage(dpo, found.reference, { filter: everything, after: 0, size: 50 });
  expect([first.entries.length, first.isMore, first.entries[49].number]).toEqual([50, true, 50]);
  expect(first.entries[0]).toMatchObject({ title: 'Paper 1', kind: 'email', day: '2025-02-03', from: 'ann@example.org', source: 'Housing', pages: 2, externalId: 'C1', decision: 'undecided', check: 'none' });
  const last = await readPage(dpo, found.reference, { filter: everything, after: 100, size: 50 });
  expect([last.entries.length, last.isMore]).toEqual([30, false]);
  const text = await readPage(dpo, found.reference, { filter: { ...everything, text: 'paper 12' }, after: 0, size: 50 });
  expect(text.entries.map(({ number }) => number)).toEqual([12, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129]);
  expect(await readPage(dpo, 'SAR-2026-00009', { filter: everything, after: 0, size: 50 })).toEqual({ entries: [], isMore: false });
});

test('one document is added after the last, once, though the answer was lost and it is tried again', async () => {
  const dpo = desk.as('dpo');
  await bringInIndex(dpo, found, index(2));
  const paper = { ...emptyDocument, title: 'File note of a visit', kind: 'note', source: 'Paper file', pages: '3' } as const;
  await desk.fault({ match: { method: 'POST', url: '/_api/\\$batch' }, fault: { kind: 'drop-after' } });
  await expect(addDocument(dpo, found, paper, 'a-guid')).rejects.toMatchObject({ name: 'DeskError' });
  expect(await addDocument(dpo, found, paper, 'a-guid')).toBe(3);
  expect(await rows()).toHaveLength(3);
  expect(await readOne(dpo, found.reference, 3)).toMatchObject({ title: 'File note of a visit', kind: 'note', source: 'Paper file', pages: 3, day: '', decision: 'undecided' });
});

test('two officers who bring in the same index at once add each document once', async () => {
  const outcomes = await Promise.allSettled([bringInIndex(desk.as('dpo'), found, index(60)), bringInIndex(desk.as('deputy'), found, index(60))]);
  expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true);
  expect(new Set((await rows()).map(({ ExternalId }) => ExternalId)).size).toBe(60);
  expect(await rows()).toHaveLength(60);
});

test('an import that is cut off in the middle goes on where it was, though the answer was lost', async () => {
  const dpo = desk.as('dpo');
  await desk.fault({ match: { method: 'POST', url: '/_api/\\$batch' }, skip: 1, fault: { kind: 'drop-after' } });
  await expect(bringInIndex(dpo, found, index(250))).rejects.toMatchObject({ name: 'DeskError' });
  expect((await rows()).length).toBe(200);
  expect(await bringInIndex(dpo, found, index(250))).toBe(50);
  expect((await readLines(dpo, found.reference)).map(({ number }) => number)).toEqual(Array.from({ length: 250 }, (_, place) => place + 1));
});

test('many are decided by one act whose maker SharePoint stamped, and found by decision, exemption and batch', async () => {
  const dpo = desk.as('dpo');
  await bringInIndex(dpo, found, index(120));
  const guid = randomUUID();
  const result = await decideEntries(dpo, found, (await all()).slice(0, 110), withhold, guid);
  expect([result.saved.length, result.conflicts, result.left, result.stopped]).toEqual([110, [], [], undefined]);
  const acts = await readActs(dpo, found.reference, [guid]);
  const one = await readOne(dpo, found.reference, 7);
  expect(one).toMatchObject({ decision: 'withhold', exemptions: ['sch2-19', 'sch2-16'], told: 'specific', reason: 'Advice of a solicitor.', decidedIn: guid });
  expect(decisionOf(one, acts)).toMatchObject({ by: { name: 'Priya Nandra' }, kind: 'decide' });
  expect(await rows('Schedule acts')).toHaveLength(1);
  expect([await all('dpo', { decision: 'undecided' }), await all('dpo', { exemption: 'sch2-16' }), await all('dpo', { exemption: 'sch2-1' })].map(({ length }) => length)).toEqual([10, 110, 0]);
  await batchEntries(dpo, await all('dpo', { decision: 'undecided' }), 2);
  expect([(await all('dpo', { batch: '2' })).length, (await all('dpo', { batch: 'none' })).length]).toEqual([10, 110]);
});

test('what somebody changed meanwhile is left as it is and said; the others are saved', async () => {
  await bringInIndex(desk.as('dpo'), found, index(5));
  const seen = await all();
  await decideEntries(desk.as('deputy'), found, [seen[2]], disclose, randomUUID());
  expect(await decideEntries(desk.as('dpo'), found, seen, withhold, randomUUID())).toMatchObject({ saved: [1, 2, 4, 5], conflicts: [3] });
  expect((await readOne(desk.as('dpo'), found.reference, 3)).decision).toBe('disclose');
});

test('a run that is cut off, and one that is stopped, go on with what is left and with the same act', async () => {
  const dpo = desk.as('dpo');
  await bringInIndex(dpo, found, index(250));
  const guid = randomUUID();
  await desk.fault({ match: { method: 'POST', url: '/_api/\\$batch' }, skip: 1, fault: { kind: 'drop-after' } });
  const cut = await decideEntries(dpo, found, await all(), disclose, guid);
  expect([cut.saved.length, cut.left.length, isDeskError(cut.stopped)]).toEqual([100, 150, true]);
  const stop = new AbortController();
  const stopped = await decideEntries(dpo, found, cut.left, disclose, guid, { signal: stop.signal, onProgress: () => stop.abort() });
  // the hundred whose answer was lost are there
  expect([stopped.saved.length, stopped.conflicts, stopped.left.length]).toEqual([100, [], 50]);
  expect((await decideEntries(dpo, found, stopped.left, disclose, guid)).saved).toHaveLength(50);
  expect(await rows('Schedule acts')).toHaveLength(1);
  expect((await readLines(dpo, found.reference)).every(({ decidedIn }) => decidedIn === guid)).toBe(true);
});

test('a second check counts when somebody else makes it, whatever a column says', async () => {
  const [dpo, deputy] = [desk.as('dpo'), desk.as('deputy')];
  await bringInIndex(dpo, found, index(4));
  const decided = randomUUID();
  await decideEntries(dpo, found, await all(), disclose, decided);
  await askChecks(dpo, found, (await all()).slice(0, 2), { guid: randomUUID(), content: { percent: 50, seed: 's', outOf: 4, decision: 'disclose' } });
  const [dpoId, deputyId] = [await meOf('dpo'), await meOf('deputy')];
  const said = { of: decided, decidedBy: dpoId, check: 'agreed', reason: '' } as const;
  const [one, two] = await all('dpo', { check: 'asked' });
  await expect(checkEntries(dpo, found, [one], { ...said, me: dpoId }, randomUUID())).rejects.toMatchObject({ problems: [{ field: 'check', code: 'own-decision' }] });
  await expect(checkEntries(deputy, found, [one], { ...said, me: deputyId, check: 'disagreed' }, randomUUID())).rejects.toMatchObject({ problems: [{ field: 'reason', code: 'check-why' }] });
  const checked = randomUUID();
  await checkEntries(deputy, found, [one], { ...said, me: deputyId }, checked);
  // a page that lies about who decided writes a row whose maker is who decided all the same
  const own = randomUUID();
  await checkEntries(dpo, found, [two], { ...said, me: deputyId }, own);
  const acts = await readActs(dpo, found.reference, [decided, checked, own]);
  const lines = await readLines(dpo, found.reference);
  expect([checkOf(lines[0], acts)?.by.name, checkOf(lines[1], acts)]).toEqual(['Tom Ashworth', undefined]);
  expect(await readActsOf(dpo, found.reference, 'sample')).toMatchObject([{ content: { percent: 50, seed: 's' }, numbers: [[1, 2]] }]);
});

test('a batch goes out with its pages, and what went out is decided no more', async () => {
  const dpo = desk.as('dpo');
  await bringInIndex(dpo, found, index(3));
  await decideEntries(dpo, found, await all(), disclose, randomUUID());
  const lines = await all();
  const guid = randomUUID();
  await releaseEntries(dpo, found, lines, placePages(lines, pagesSoFar(lines)), { guid, content: { batch: 1, on: '2026-12-01', entries: 3, pages: 6, against: ['check'], who: 'Head of Legal', reason: 'Court', advice: 'No', adviceBy: 'DPO' } });
  expect((await readLines(dpo, found.reference)).map(({ releasedIn, volume, firstPage }) => [releasedIn, volume, firstPage])).toEqual([[guid, 1, 1], [guid, 1, 3], [guid, 1, 5]]);
  expect(await readActsOf(dpo, found.reference, 'release')).toMatchObject([{ by: { name: 'Priya Nandra' }, content: { batch: 1, against: ['check'], who: 'Head of Legal' } }]);
  expect(await decideEntries(dpo, found, await all(), withhold, randomUUID())).toMatchObject({ saved: [], refused: [{ number: 1, code: 'released' }, { number: 2 }, { number: 3 }] });
});

test('redactions are recorded one by one, and an act that was recorded is changed by nobody', async () => {
  const dpo = desk.as('dpo');
  const redact = (number: number): Promise<void> => addAct(dpo, found, { kind: 'redact', guid: randomUUID(), numbers: [number], content: { page: '1', what: 'A name', exemptions: ['sch2-16'], told: 'specific', reason: 'Theirs.', how: 'paper' } });
  await redact(1);
  await redact(101);
  await redact(102);
  expect((await readRedactions(dpo, found.reference, 150)).map(({ numbers }) => numbers[0][0])).toEqual([1, 101, 102]);
  expect((await readRedactions(dpo, found.reference, 150, 102)).map(({ content }) => content.what)).toEqual(['A name']);
  const [{ Id }] = await rows('Schedule acts');
  for (const method of ['MERGE', 'DELETE']) {
    expect((await desk.raw('dpo', 'POST', `/_api/web/lists/getByTitle('Schedule acts')/items(${String(Id)})`, { EntryNumbers: '9' }, { 'X-HTTP-Method': method, 'If-Match': '*' })).status).toBe(403);
  }
});

test('of a restricted request the rows lie where its group alone reads them', async () => {
  expect(await bringInIndex(desk.as('deputy'), restricted, index(2))).toBe(2);
  expect(await readLines(desk.as('deputy'), restricted.reference)).toHaveLength(2);
  expect(await readLines(desk.as('dpo'), restricted.reference)).toEqual([]);
  await expect(bringInIndex(desk.as('dpo'), restricted, index(2))).rejects.toMatchObject({ name: 'DeskError' });
});

test('nobody but officers reads it, whatever service the documents came from', async () => {
  await bringInIndex(desk.as('dpo'), found, index(1));
  for (const who of ['champion', 'siro', 'alex']) await expect(readLines(desk.as(who), found.reference)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('beyond what SharePoint lets a question look at, pages, filters, counts and the end of a schedule work as before', async () => {
  const [dpo, owner] = [desk.as('dpo'), desk.as('owner')];
  await bringInIndex(dpo, found, index(1));
  repeatNewestRow(desk, 'Request schedule', 5_999, `json_set(vals, '$.EntryNumber', n + 1, '$.EntryKey', printf('SAR-2026-00001/%05d', n + 1), '$.EntryBlock', printf('SAR-2026-00001/%02d', n / 1000), '$.ExternalId', 'C' || (n + 1))`);
  expect(await readLines(dpo, found.reference)).toHaveLength(6_000);
  expect((await readPage(dpo, found.reference, { filter: everything, after: 5_950, size: 100 })).entries.map(({ number }) => number).slice(-1)).toEqual([6_000]);
  await decideEntries(dpo, found, (await all()).slice(5_900), withhold, randomUUID());
  expect((await readPage(dpo, found.reference, { filter: { ...everything, decision: 'withhold' }, after: 0, size: 10 })).entries[0].number).toBe(5_901);
  expect(await requestKind.disposal.rows?.()).toContain(scheduleRows);
  const names = await scheduleRows.find(owner, restricted as never);
  expect(names).toEqual([]);
  const ours = await scheduleRows.find(owner, found as never);
  expect(ours).toHaveLength(6_001);
  await scheduleRows.dispose(owner, found as never, ours.slice(-150));
  await scheduleRows.dispose(owner, found as never, ours.slice(0, 3));
  expect(await scheduleRows.find(owner, found as never)).toHaveLength(6_001 - 153);
});
