import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ukStartOfDay } from '../../../calendar';
import { isAdded, readImport } from '../../../casework/rules/bringIn/table';
import { requestFormat } from '../intake/bringIn';
import { countRequests } from '../figures/counts';
import { answeredInTime, requestClockOf, rightDue } from './clock';
import { bringInFormer, formerClock, type FormerAnswer, type FormerRequest } from './former';
import { found as aCase } from './testRequests';

const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
const me = { id: 9, name: 'Sam Field' };
const words = { why: 'From the log.', notSaid: 'It does not say.' };
const day = (text: string): Temporal.Instant => ukStartOfDay(Temporal.PlainDate.from(text));
const none: FormerRequest = {
  rights: ['Access'], identityAskedAt: undefined, identityGivenAt: undefined, clarifiedFrom: undefined, clarifiedUntil: undefined, extendedAt: undefined, extensionGround: undefined, extensionWhy: '', answered: [],
  closedAt: undefined, closing: 'Other', outcome: ''
};
const came = aCase({ receivedAt: day('2024-03-04'), kind: 'Not decided', rights: [], caseState: 'New' });
const sent = (on: string, known: Partial<FormerAnswer> = {}): FormerAnswer => ({ right: 'Access', outcome: 'Done in full', at: day(on), said: '', ...known });
function broughtIn(former: Partial<FormerRequest>) {
  const result = bringInFormer(came, { ...none, ...former }, 36, words, { me, now });
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result;
}

test('a request that was answered and closed is that: in time, closed on its day, and kept from that day on', () => {
  const { next, events } = broughtIn({ answered: [sent('2024-04-04')], closedAt: day('2024-04-05') });
  expect(next).toMatchObject({ caseState: 'Closed', kind: 'Rights request', kindReason: words.why, rights: ['Access'], disposalDue: expect.stringMatching(/^2027-04-0/) as string, file: { closing: { how: 'Responded' } } });
  expect(next.closedAt?.equals(day('2024-04-05'))).toBe(true);
  expect([answeredInTime(next, 'Access'), requestClockOf(next).state]).toEqual([true, 'Met']);
  expect(events.map(({ code }) => code)).toEqual(['broughtIn', 'assessed', 'answered', 'closed']);
});

test('a day later it is late, and why stands there as what the log does not say', () => {
  const { next } = broughtIn({ answered: [sent('2024-04-05')] });
  expect([answeredInTime(next, 'Access'), next.file.answered[0].lateBecause, next.caseState]).toEqual([false, words.notSaid, 'In hand']);
});

test('who they are, a question and an extension make the last day that was compared before', () => {
  const former: Partial<FormerRequest> = {
    identityAskedAt: day('2024-03-05'), identityGivenAt: day('2024-03-11'), clarifiedFrom: day('2024-03-12'), clarifiedUntil: day('2024-03-14'), extendedAt: day('2024-03-20'), extensionWhy: 'A large file'
  };
  const { next, events } = broughtIn(former);
  // three months from 11 March, and three days of the pause
  expect(rightDue(next, 'Access')?.due?.toString()).toBe('2024-06-14');
  expect(rightDue(formerClock(day('2024-03-04'), 'england-and-wales', ['Access'], { ...none, ...former }), 'Access')?.due?.toString()).toBe('2024-06-14');
  expect(next).toMatchObject({ identity: { doubt: words.notSaid, seen: words.notSaid }, extension: { ground: undefined, why: 'A large file', lateBecause: '' }, file: { clarifications: [{ what: words.notSaid, askedOn: '2024-03-12', answeredOn: '2024-03-14' }] } });
  expect(events.map(({ code }) => code)).toEqual(['broughtIn', 'assessed', 'startAsked', 'startGiven', 'clarified', 'extended']);
});

test('an extension of which the requester was told too late gives no time', () => {
  const { next } = broughtIn({ extendedAt: day('2024-04-10'), answered: [sent('2024-05-01')] });
  expect([rightDue(next, 'Access')?.due?.toString(), next.extension.lateBecause, answeredInTime(next, 'Access')]).toEqual(['2024-04-04', words.notSaid, false]);
});

test('each right has its own answer; a refusal and a deletion have the log’s words, or that it has none', () => {
  const { next } = broughtIn({ rights: ['Access', 'Erasure'], answered: [sent('2024-03-20', { outcome: 'Refused', said: 'Unfounded' }), sent('2024-03-25', { right: 'Erasure', outcome: 'Done in part' })] });
  expect(next.file.answered).toMatchObject([{ right: 'Access', reasons: 'Unfounded' }, { right: 'Erasure', reasons: words.notSaid, recipientsTold: words.notSaid }]);
});

test('closed without an answer says who brought it in and why, and counts as that', () => {
  const { next } = broughtIn({ closedAt: day('2024-03-20'), closing: 'Withdrawn', outcome: 'Withdrawn by phone' });
  expect(next.file.closing).toMatchObject({ how: 'Withdrawn', who: me.name, why: `${words.why}\nWithdrawn by phone`, advice: words.notSaid });
  expect(countRequests([{ ...came, values: next }], now)).toMatchObject({ received: 1, closedBefore: 1, due: 0 });
});

test('an outcome that the log does not say is counted as not recorded', () => {
  const { next } = broughtIn({ answered: [sent('2024-03-20', { outcome: 'Not recorded' })], closedAt: day('2024-03-20') });
  expect(countRequests([{ ...came, values: next }], now)).toMatchObject({ inTime: 1, byOutcome: [{ key: 'Not recorded', count: 1 }] });
});

test('of a request on which somebody has worked nothing is brought in, and nothing twice', () => {
  const { next } = broughtIn({ identityAskedAt: day('2024-03-05') });
  expect(requestClockOf(next).state).toBe('Waiting');
  expect(bringInFormer({ ...came, values: next }, { ...none, identityAskedAt: day('2024-03-05') }, 36, words, { me, now })).toBeUndefined();
  expect(bringInFormer(aCase(), { ...none, closedAt: now }, 36, words, { me, now })).toBeUndefined();
});

test('whatever a file says happened to a row that is added, the rules of the commands take it', () => {
  const heads = ['Received', 'Name', 'Type', 'ID requested', 'ID received', 'Paused from', 'Paused to', 'Date extended', 'Answered', 'Outcome', 'Closed', 'Status'];
  const moment = fc.constantFrom('', '', '2024-03-04', '2024-03-04T23:30:45Z', '2024-03-31 01:59', '05/04/2024', '2024-02-29', '2024-10-27 01:30', '2024-12-24', '2026-11-20');
  const line = fc.tuple(moment, fc.constant('Jo Test'), fc.constantFrom('', 'SAR', 'Erasure', 'SAR, erasure'), moment, moment, moment, moment, moment, moment, fc.constantFrom('', 'Full', 'Redacted', 'Refused', 'Withdrawn', '?'), moment, fc.constantFrom('', 'Closed', 'Open'));
  fc.assert(fc.property(line, (cells) => {
    const read = readImport(requestFormat, [heads, cells], { services: [], now });
    const [row] = read.ok ? read.rows : [];
    if (!isAdded(requestFormat, row) || !row.former) return;
    const result = bringInFormer({ ...came, values: { ...came.values, receivedAt: row.receivedAt } }, row.former, 36, words, { me, now });
    expect(result).toMatchObject({ ok: true });
  }), { numRuns: 1000 });
});
