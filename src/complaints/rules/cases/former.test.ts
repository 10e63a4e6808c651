import { Temporal } from 'temporal-polyfill';
import { bringInFormer, type FormerComplaint } from './former';
import { clockStateOf, acknowledgedInTime } from './clock';
import { countComplaints } from './counts';
import { found as aCase } from './testComplaints';

const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
const me = { id: 9, name: 'Sam Field' };
const words = { why: 'From the register.', notSaid: 'It does not say.' };
const at = (day: string): Temporal.Instant => Temporal.Instant.from(`${day}T00:00:00Z`);
const none: FormerComplaint = { acknowledgedAt: undefined, toldAt: undefined, outcome: '', upheld: undefined, closedAt: undefined, closing: 'Other' };
const came = aCase({ receivedAt: at('2026-01-05') });
function broughtIn(former: Partial<FormerComplaint>) {
  const result = bringInFormer(came, { ...none, ...former }, 24, words, { me, now });
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result;
}

test('a closed complaint of a register is closed on its own day, and kept from that day on', () => {
  const { next, events } = broughtIn({ acknowledgedAt: at('2026-01-20'), toldAt: at('2026-02-10'), outcome: 'We were wrong.', upheld: 'Upheld', closedAt: at('2026-02-12') });
  expect(next).toMatchObject({ caseState: 'Closed', nature: 'Data protection', natureReason: words.why, disposalDue: expect.stringMatching(/^2028-02-1/) as string, outcome: { decidedBy: words.notSaid }, file: { former: true, points: [{ conclusion: 'We were wrong.', upheld: 'Upheld', reason: words.why }], closing: { how: 'Outcome told' } } });
  expect(next.closedAt?.toString()).toBe('2026-02-12T00:00:00Z');
  expect([clockStateOf(next), acknowledgedInTime(next)]).toEqual(['Met', true]);
  expect(events.map(({ code }) => code)).toEqual(['broughtIn', 'assessed', 'lookedInto', 'acknowledged', 'outcomeTold', 'closed']);
});

test('closed without an outcome says who brought it in and why, and counts as that', () => {
  const { next } = broughtIn({ outcome: 'Withdrawn by phone', closedAt: at('2026-02-12'), closing: 'Withdrawn' });
  expect(next.file.closing).toMatchObject({ how: 'Withdrawn', who: me.name, why: `${words.why}\nWithdrawn by phone`, advice: words.notSaid });
  expect(countComplaints([{ ...came, values: next }], now)).toMatchObject({ received: 1, former: 1, withoutOutcome: 1, outcome: 0 });
});

test('acknowledged late stays late; what kind of complaint it is an officer still says', () => {
  const { next, events } = broughtIn({ acknowledgedAt: at('2026-03-20') });
  expect([next.caseState, next.nature, acknowledgedInTime(next)]).toEqual(['New', 'Not decided', false]);
  expect(events.map(({ code }) => code)).toEqual(['broughtIn', 'acknowledged']);
});

test('of a complaint on which somebody has worked nothing is brought in, and nothing twice', () => {
  const { next } = broughtIn({ acknowledgedAt: at('2026-01-20') });
  expect(bringInFormer({ ...came, values: next }, { ...none, acknowledgedAt: at('2026-01-20') }, 24, words, { me, now })).toBeUndefined();
  expect(bringInFormer(aCase({ nature: 'Both' }), { ...none, closedAt: now }, 24, words, { me, now })).toBeUndefined();
});
