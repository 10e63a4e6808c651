import strings from '../../../loc/dpiaToday';
import words from '../../../loc/dpiaCases';
import { lineOfCase } from '../../../casework/rules/worklist';
import type { DueItem } from '../../../casework/ui/deskLog';
import { emptyDpiaFile } from '../../rules/cases/dpiaFile';
import { dpiaRules } from '../../rules/cases/dpiaRules';
import { askedToSign, found, hashOf, on, submitted } from '../../rules/cases/testDpias';
import type { DpiaCase, DpiaValues } from '../../rules/cases/values';
import { measure, risk } from '../../rules/risks/testRisks';
import { complete } from '../../rules/testContent';
import { aSubmission, memoryDpias, type MemoryDpias } from './testing/memoryDpias';
import { dpiaDue } from './today';
import { againstText } from './words';

const now = on('2026-11-02');
const one = (known: Partial<DpiaValues>, logId: number): DpiaCase => ({ ...found({ title: `Project ${logId}`, ...known }), logId, reference: `DPIA-2026-0000${logId}` });

/** What stands in each section, by its key. */
async function due(cases: readonly DpiaCase[], own: Partial<MemoryDpias> = {}): Promise<Readonly<Record<string, readonly DueItem[]>>> {
  const submissions = [aSubmission({ content: { ...complete, risks: [risk(1, { measures: [measure('m1', { due: '2026-10-01', what: 'Mask the windows' }), measure('m2', { due: '2027-01-01' }), measure('m3', { due: '2026-09-01', inPlace: '2026-09-01' })] })], reference: 'DPIA-2026-00001', guid: 'g' } })];
  const store = { ...memoryDpias({ submissions }, ...cases), ...own };
  const sources = dpiaDue({ now: () => now }, store, cases.map((each) => lineOfCase(dpiaRules, each, now)), Promise.resolve(cases as never));
  return Object.fromEntries(await Promise.all(sources.map(async ({ key, read }) => [key, await read()] as const)));
}

test('a go-live day that is near is named with all that stands against it; one that is far is not, and nothing is asked of it', async () => {
  const readSubmissions = jest.fn(() => Promise.resolve([]));
  const near = one({ caseState: 'Advised', submission: submitted(), plannedOn: '2026-11-20' }, 1);
  const { 'dpia-goLive': named } = await due([near, one({ plannedOn: '2027-06-01', submission: submitted() }, 2), one({ plannedOn: '2026-11-05' }, 3)], { readSubmissions });
  expect(named.map(({ reference, due: day }) => [reference, day])).toEqual([['DPIA-2026-00001', '2026-11-20'], ['DPIA-2026-00003', '2026-11-05']]);
  expect(named[0].also).toContain(words.against_notApproved);
  expect(named[1].also).toEqual([againstText({ code: 'notSubmitted', of: [] })]);
  expect(readSubmissions).toHaveBeenCalledTimes(1);
});

test('measures past their day are named by what they are, of one in force that is not live; those in place or still to come are not', async () => {
  const inForce = one({ caseState: 'In force', submission: submitted(), reviewOn: '2027-11-01', file: { ...emptyDpiaFile, approvals: [] } }, 1);
  const live = one({ caseState: 'In force', submission: submitted(), liveOn: '2026-10-01', reviewOn: '2026-11-01' }, 2);
  const { 'dpia-measures': late, 'dpia-reviews': reviews } = await due([inForce, live]);
  expect(late).toMatchObject([{ reference: 'DPIA-2026-00001', also: ['Mask the windows'], due: '2026-10-01', next: { command: 'goLive' } }]);
  expect(reviews).toMatchObject([{ reference: 'DPIA-2026-00002', why: strings.why_reviewPast, next: { command: 'review' } }]);
});

test('submissions that wait to be received, advice and signatures that are waited for each have their section', async () => {
  const asked = one({ caseState: 'Advised', submission: submitted(), file: { ...emptyDpiaFile, asked: [askedToSign()] } }, 2);
  const found = await due([one({ caseState: 'Submitted', submission: submitted() }, 1), asked], {
    readArrivals: () => Promise.resolve([{ reference: 'DPIA-2026-00001', logId: 1, service: 'Housing', number: 2, hash: hashOf('b'), at: on('2026-10-30') }])
  });
  expect(found['dpia-arrivals']).toMatchObject([{ reference: 'DPIA-2026-00001', due: '2026-10-30', next: { command: 'receive' } }]);
  expect(found['dpia-advice'].map(({ reference }) => reference)).toEqual(['DPIA-2026-00001']);
  expect(found['dpia-signs'].map(({ reference }) => reference)).toEqual(['DPIA-2026-00002']);
});
