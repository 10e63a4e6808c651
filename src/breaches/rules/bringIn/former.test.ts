import { Temporal } from 'temporal-polyfill';
import { clockStateOf } from '../cases/clockState';
import { testCase } from '../cases/testCases';
import { recordIcoTold } from '../decisions/told';
import { icoTiming } from '../decisions/timing';
import { proposedRetention } from '../investigation/retention';
import { registerEntry } from '../register/entry';
import { bringInFormer, type FormerBreach } from './former';

const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
const me = { id: 9, name: 'Sam Field' };
const words = { why: 'From the register.', notSaid: 'It does not say.' };
const at = (moment: string): Temporal.Instant => Temporal.Instant.from(`${moment}Z`);
const none: FormerBreach = { breach: undefined, icoToldAt: undefined, icoReference: '', icoNotTold: false, closedAt: undefined };
const came = testCase({ awareAt: at('2024-03-04T00:00:00') }, { isImported: true, externalId: '17/2024' });
function broughtIn(former: Partial<FormerBreach>) {
  const result = bringInFormer(came, { ...none, ...former }, proposedRetention, words, { me, now });
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result;
}

test('a breach of which the ICO was told in time, closed in the register, is that: met, closed on its day, kept from that day on', () => {
  const { next, events } = broughtIn({ breach: 'Yes', icoToldAt: at('2024-03-06T00:00:00'), icoReference: 'IC-1', closedAt: at('2024-05-01T00:00:00') });
  expect(next).toMatchObject({ caseState: 'Closed', breach: 'Yes', breachReason: words.why, ico: { reference: 'IC-1', delayReason: '' }, disposalDue: expect.stringMatching(/^2030-0[45]/) as string });
  expect(next.investigation.closing).toBeUndefined();
  expect([clockStateOf(next), icoTiming(next, now)]).toEqual(['Met', 'in time']);
  expect(events.map(({ code }) => code)).toEqual(['broughtIn', 'breachDecided', 'triaged', 'icoTold', 'closed']);
});

test('told late is late, and why stands there as what the register does not say', () => {
  const { next } = broughtIn({ breach: 'Yes', icoToldAt: at('2024-03-09T00:00:00') });
  expect([icoTiming(next, now), next.ico.delayReason, next.caseState]).toEqual(['late', words.notSaid, 'Triage']);
});

test('what is told to the ICO later is a follow-up: the first word stays the first', () => {
  const { next } = broughtIn({ breach: 'Yes', icoToldAt: at('2024-03-06T00:00:00'), icoReference: 'IC-1' });
  const told = recordIcoTold({ values: next }, { date: '2024-04-01', time: '10:00', how: 'Email', reference: '', unknown: [], note: '', delayReason: '' }, { me, now });
  expect(told.ok && told.next.ico.toldAt?.toString()).toBe('2024-03-06T00:00:00Z');
});

test('closed, and not told by the register: counted by the rules of before, as the register closed it; without a word the clock is overdue', () => {
  const notTold = broughtIn({ breach: 'Yes', icoNotTold: true, closedAt: at('2024-05-01T00:00:00') }).next;
  expect([clockStateOf(notTold), registerEntry({ ...came, values: notTold }, now).rules]).toEqual(['Stopped', 'earlier']);
  const silent = broughtIn({ breach: 'Yes', closedAt: at('2024-05-01T00:00:00') }).next;
  expect(icoTiming(silent, now)).toBe('overdue');
});

test('of one on which somebody has worked nothing is brought in, nothing twice, and nothing where there is nothing', () => {
  const again = (values: Partial<typeof came.values>) => bringInFormer({ ...came, values: { ...came.values, ...values } }, { ...none, breach: 'No' }, proposedRetention, words, { me, now });
  expect([again(broughtIn({ breach: 'No' }).next), again({ caseState: 'Triage' }), again({ breach: 'Near miss' })]).toEqual([undefined, undefined, undefined]);
  expect(bringInFormer(came, none, proposedRetention, words, { me, now })).toBeUndefined();
});
