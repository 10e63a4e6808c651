import { consultationDue, consultStateOf, extendedLate, extensionNoticeDue, isConsulting } from './consultClock';
import type { Consultation } from './dpiaFile';

const asked = (known: Partial<Consultation> = {}): Consultation => ({ regime: 'UK GDPR', askedOn: '2026-11-02', reference: '', contents: [], extendedBecause: '', pauses: [], answer: '', ...known });
const due = (known: Partial<Consultation> = {}): string | undefined => consultationDue(asked(known), 'england-and-wales').due?.toString();
const pause = (from: string, until?: string): Consultation['pauses'][number] => ({ key: from, from, ...(until ? { until } : {}), what: 'The list of processors' });

test('eight weeks from Monday 2 November 2026 end on Tuesday 29 December, since the Monday is a bank holiday; with six more on 8 February', () => {
  expect([due(), due({ extendedOn: '2026-11-20' })]).toEqual(['2026-12-29', '2027-02-08']);
  expect(consultationDue(asked(), 'england-and-wales').steps.map(({ code }) => code)).toEqual(['began', 'counted', 'moved-on', 'ends']);
});

test('under Part 3 it is six weeks, and a month more', () => {
  // Monday 14 December 2026; a month later is Thursday 14 January 2027
  expect([due({ regime: 'Part 3' }), due({ regime: 'Part 3', extendedOn: '2026-11-20' })]).toEqual(['2026-12-14', '2027-01-14']);
  expect(consultationDue(asked({ regime: 'Part 3', extendedOn: '2026-11-20' }), 'england-and-wales').steps.map(({ code }) => code)).toEqual(['began', 'counted', 'counted', 'ends']);
});

test('days on which the Commissioner waits do not count, and as long as somebody has not answered there is no last day', () => {
  // ten days, from the 9th to the 18th, put 28 December off to 7 January
  expect(due({ pauses: [pause('2026-11-09', '2026-11-18')] })).toBe('2027-01-07');
  expect(due({ pauses: [pause('2026-11-09')] })).toBeUndefined();
  expect(due({ regime: 'Part 3', extendedOn: '2026-11-20', pauses: [pause('2026-11-09', '2026-11-18')] })).toBe('2027-01-25');
  // the wrong way round stops nothing
  expect(due({ pauses: [pause('2026-11-18', '2026-11-09')] })).toBe('2026-12-29');
});

test('an extension is told within a month; one that is told later is named, and the longer time stands', () => {
  expect(extensionNoticeDue(asked(), 'england-and-wales')?.toString()).toBe('2026-12-02');
  expect([extendedLate(asked({ extendedOn: '2026-12-02' }), 'england-and-wales'), extendedLate(asked({ extendedOn: '2026-12-03' }), 'england-and-wales'), extendedLate(asked(), 'england-and-wales')]).toEqual([false, true, false]);
  expect(due({ extendedOn: '2026-12-03' })).toBe('2027-02-08');
});

test('where it stands: nobody has asked, it is waited for, it has stopped, it was answered, it must not go ahead', () => {
  const states = [consultStateOf(undefined, true), consultStateOf(undefined, false), consultStateOf(asked(), true), consultStateOf(asked({ pauses: [pause('2026-11-09')] }), true),
    consultStateOf(asked({ answeredOn: '2026-12-01', outcome: 'advice' }), true), consultStateOf(asked({ answeredOn: '2026-12-01', outcome: 'mustNot' }), true)];
  expect(states).toEqual(['To ask', 'None', 'Waiting', 'Stopped', 'Answered', 'Must not']);
  expect(states.map(isConsulting)).toEqual([true, false, true, true, false, false]);
});

test('Scotland’s bank holidays are Scotland’s', () => {
  expect(consultationDue(asked({ askedOn: '2026-11-06' }), 'scotland').due?.toString()).toBe('2027-01-05');
  expect(consultationDue(asked({ askedOn: '2026-11-06' }), 'england-and-wales').due?.toString()).toBe('2027-01-04');
});
