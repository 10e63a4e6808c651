import { closeDpia, closingsOf, emptyClose } from './close';
import type { DpiaResult } from './commands';
import { beganBefore, goLive, goLiveInput } from './goLive';
import { dpiaReopen } from './leadAndReopen';
import { publish, publishInput } from './publish';
import { emptyReview, openProposals, review } from './review';
import { context, found, foundScreening, on, submitted } from './testDpias';
import type { DpiaCase, DpiaValues } from './values';

const codes = (result: DpiaResult): readonly string[] => (result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`));
function after(result: DpiaResult): DpiaValues {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.next;
}
const events = (result: DpiaResult): readonly string[] => (result.ok ? result.events.map(({ code }) => code) : []);
const inForce = (known: Partial<DpiaValues> = {}): DpiaCase => found({ caseState: 'In force', submission: submitted(), approvedAt: on('2026-10-30'), reviewOn: '2027-11-01', plannedOn: '2026-12-01', ...known });
const at = (known: DpiaCase, values: DpiaValues): DpiaCase => ({ ...known, values });

describe('going live', () => {
  test('is written down where nothing stands against it; a planned day may move', () => {
    const known = inForce();
    expect(events(goLive(known, { ...goLiveInput(known.values), plannedOn: '2027-01-10' }, ['measures'], context))).toEqual(['planned']);
    const result = goLive(known, { ...goLiveInput(known.values), liveOn: '2026-11-01' }, [], context);
    expect(after(result)).toMatchObject({ liveOn: '2026-11-01', file: { goLive: { on: '2026-11-01', unmet: [] } } });
    expect(codes(goLive(known, goLiveInput(known.values), [], context))).toEqual(['goLive nothing-changed']);
    expect(codes(goLive(known, { ...goLiveInput(known.values), liveOn: '2026-11-03' }, [], context))).toEqual(['liveOn in-the-future']);
  });

  test('although something stands against it asks who, why and the DPO’s advice, and is kept as that', () => {
    const known = found({ caseState: 'Advised', submission: submitted() });
    const input = { ...goLiveInput(known.values), liveOn: '2026-11-01' };
    expect(codes(goLive(known, input, ['notApproved', 'measures', 'pointsOpen', 'promises'], context))).toEqual(['who unmet-who', 'why unmet-why', 'advice unmet-advice']);
    const next = after(goLive(known, { ...input, who: 'Sam Head', why: 'The old one broke', advice: 'No' }, ['notApproved', 'measures', 'pointsOpen', 'promises'], context));
    expect(next.file.goLive?.unmet).toEqual(['notInForce', 'measures', 'points']);
    expect([beganBefore(next), beganBefore(inForce({ liveOn: '2026-10-29' }).values), beganBefore(inForce({ liveOn: '2026-10-30' }).values), beganBefore(inForce().values)]).toEqual([true, true, false, false]);
    // that it went live can be taken back
    const back = after(goLive(at(known, next), { ...goLiveInput(next), liveOn: '' }, [], context));
    expect([back.liveOn, back.file.goLive]).toEqual([undefined, undefined]);
  });
});

describe('a review', () => {
  test('is proposed by a breach, started by an officer, and answers every proposal that is open', () => {
    const known = inForce();
    const proposal = { ...emptyReview, act: 'propose', reason: 'breach', reference: 'br-2026-00007' };
    const once = after(review(known, proposal, context));
    const twice = after(review(at(known, once), { ...emptyReview, act: 'propose', reason: 'supplier', what: 'Another supplier' }, context));
    expect(openProposals(twice).map(({ reason, reference }) => [reason, reference])).toEqual([['breach', 'BR-2026-00007'], ['supplier', '']]);
    const result = review(at(known, twice), { ...emptyReview, act: 'start', proposal: twice.file.reviews[0].key }, context);
    expect(after(result)).toMatchObject({ caseState: 'Draft', submission: { number: 1 } });
    expect([openProposals(after(result)), events(result)]).toEqual([[], ['reviewStarted']]);
  });

  test('is declined with its why, and the other proposals stay', () => {
    const known = inForce();
    const twice = after(review(at(known, after(review(known, { ...emptyReview, act: 'propose', reason: 'changed', what: 'More cameras' }, context))), { ...emptyReview, act: 'propose', reason: 'complaint', reference: 'DPC-2026-00001' }, context));
    const decline = { ...emptyReview, act: 'decline', proposal: twice.file.reviews[0].key };
    expect(codes(review(at(known, twice), decline, context))).toEqual(['what review-what']);
    const next = after(review(at(known, twice), { ...decline, what: 'The same cameras' }, context));
    expect(next.caseState).toBe('In force');
    expect(openProposals(next).map(({ reason }) => reason)).toEqual(['complaint']);
  });

  test('without a proposal is one of its own, and only of what is in force', () => {
    expect(after(review(inForce(), { ...emptyReview, act: 'start' }, context)).file.reviews).toMatchObject([{ reason: 'date', decided: { start: true } }]);
    expect(codes(review(found(), { ...emptyReview, act: 'start' }, context))).toEqual(['act not-in-force']);
    expect(codes(review(inForce(), { ...emptyReview, act: 'decline', what: 'x' }, context))).toEqual(['proposal no-proposal']);
    expect(codes(review(inForce(), { ...emptyReview, act: 'start', proposal: 'nobody' }, context))).toEqual(['proposal no-proposal']);
    expect(codes(review(inForce(), { ...emptyReview, act: 'dance' }, context))).toEqual(['act review-act']);
  });

  test('has its day moved, and a proposal says what happened', () => {
    expect(after(review(inForce(), { ...emptyReview, act: 'set', on: '2027-06-01' }, context)).reviewOn).toBe('2027-06-01');
    expect(['', '2026-11-01', '2027-11-01'].map((day) => codes(review(inForce(), { ...emptyReview, act: 'set', on: day }, context))[0])).toEqual(['on review-day', 'on in-the-past', 'on nothing-changed']);
    expect(codes(review(inForce(), { ...emptyReview, act: 'propose', reference: 'x' }, context))).toEqual(['reason review-reason', 'reference not-a-case']);
    expect(codes(review(inForce(), { ...emptyReview, act: 'propose', reason: 'other' }, context))).toEqual(['what review-what']);
  });
});

describe('publication', () => {
  test('says where and since when; not to publish, and to take it back, says why', () => {
    const known = inForce();
    const out = { ...publishInput(known.values), state: 'Published', on: '2026-11-01', address: 'https://northmere.example/dpias/1' };
    const next = after(publish(known, out, context));
    expect(next).toMatchObject({ publication: 'Published', file: { publications: [{ address: out.address, submission: submitted().hash }] } });
    expect(codes(publish(known, { ...out, on: '', address: 'our website' }, context))).toEqual(['on publish-day', 'address publish-address']);
    expect(codes(publish(known, { ...out, state: 'Not published' }, context))).toEqual(['why publish-why']);
    expect(codes(publish(known, { ...out, state: 'Withdrawn', why: 'A name stood in it' }, context))).toEqual(['state not-published']);
    expect(after(publish(at(known, next), { ...out, state: 'Withdrawn', why: 'A name stood in it' }, context)).publication).toBe('Withdrawn');
    expect(codes(publish(known, { ...out, state: '' }, context))).toEqual(['state publish-state']);
  });
});

describe('closing', () => {
  test('a DPIA is kept for as long as the processing lasts and the council’s years after that, and goes back to where it was when it is opened again', () => {
    const known = inForce();
    const next = after(closeDpia(known, { how: 'Processing ended', why: 'The car park is sold' }, { months: 72 }, context));
    expect(next).toMatchObject({ caseState: 'Closed', disposalDue: '2032-11-02', file: { closing: { how: 'Processing ended', from: 'In force', by: 'Priya Nandra' } } });
    const again = dpiaReopen.reopened(next);
    expect([again.caseState, again.file.closing]).toEqual(['In force', undefined]);
  });

  test('a screening of which a DPIA was made closes by itself; everything else says how and why', () => {
    const started = foundScreening({ caseState: 'DPIA started' });
    expect(after(closeDpia(started, emptyClose, { months: 72 }, context)).file.closing?.how).toBe('DPIA made');
    expect(codes(closeDpia(inForce(), emptyClose, { months: 72 }, context))).toEqual(['how closing-how', 'why closing-why']);
    expect(codes(closeDpia(inForce(), { how: 'DPIA made', why: 'x' }, { months: 72 }, context))).toEqual(['how closing-how']);
    expect(codes(closeDpia(started, { how: 'Replaced', why: '' }, { months: 72, openTasks: 1 }, context))).toEqual(['why closing-why', 'tasks tasks-open']);
    expect([closingsOf(started).includes('Processing ended'), closingsOf(inForce()).includes('Processing ended')]).toEqual([false, true]);
  });
});
