import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, nations, periodText, ukDate, type Nation } from '../../../calendar';
import { acknowledgedInTime, acknowledgementDue, clockLooks, clockStateOf, complaintClock, dueMoment, isLegalDuty, lastWord, wordDue } from './clock';
import { aComplaint } from './testComplaints';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const due = (received: string, nation: Nation = 'england-and-wales'): string | undefined => acknowledgementDue({ receivedAt: at(received), nation })?.due?.toString();

describe('The 30 days to acknowledge (section 164A(3))', () => {
  test('received Friday 5 June 2026: the 30th day is a Sunday, so Monday 6 July, and each step is told', () => {
    const counted = acknowledgementDue({ receivedAt: at('2026-06-05T10:00:00Z'), nation: 'england-and-wales' });
    expect(counted?.due?.toString()).toBe('2026-07-06');
    expect(counted && periodText(counted, { starts: { received: 'Received on {0}.' }, locale: 'en-GB' })).toEqual([
      'Received on Friday 5 June 2026.', '30 days, not counting that one, end on Sunday 5 July 2026.', 'That is a weekend, so the next working day counts.', 'The last day is Monday 6 July 2026.'
    ]);
  });
  test('it is the UK day that counts: 23:30 UTC in summer is the day after, in winter it is not', () => {
    expect([due('2026-06-22T23:30:00Z'), due('2026-06-23T08:00:00Z')]).toEqual(['2026-07-23', '2026-07-23']);
    expect([due('2026-11-02T23:30:00Z'), due('2026-11-03T08:00:00Z')]).toEqual(['2026-12-02', '2026-12-03']);
  });
  test('a bank holiday of the nation moves it, one of another nation does not', () => {
    // 13 July 2026 is a bank holiday of Northern Ireland alone
    expect([due('2026-06-13T09:00:00Z'), due('2026-06-13T09:00:00Z', 'scotland'), due('2026-06-13T09:00:00Z', 'northern-ireland')]).toEqual(['2026-07-13', '2026-07-13', '2026-07-14']);
    // Christmas Day, Boxing Day (on Monday 28 December), and the weekend between them
    expect(due('2026-11-25T09:00:00Z')).toBe('2026-12-29');
  });
  test('all hours of the last day count', () => {
    expect(dueMoment({ receivedAt: at('2026-06-05T10:00:00Z'), nation: 'england-and-wales' })?.toString()).toBe('2026-07-06T22:59:59Z');
    const values = aComplaint({ receivedAt: at('2026-06-05T10:00:00Z') });
    const told = (moment: string): boolean | undefined => acknowledgedInTime({ ...values, acknowledgement: { at: at(moment), how: 'Letter', notPossible: '' } });
    expect([told('2026-07-06T22:59:59Z'), told('2026-07-06T23:00:00Z'), acknowledgedInTime(values)]).toEqual([true, false, undefined]);
  });
  test('beyond the last confirmed bank holidays it says that the day may change; without a moment there is nothing to count', () => {
    expect(acknowledgementDue({ receivedAt: at('2031-12-01T09:00:00Z'), nation: 'scotland' })?.doubts).toEqual(['bank-holidays']);
    expect(acknowledgementDue({ receivedAt: undefined, nation: 'scotland' })).toBeUndefined();
    expect(complaintClock(aComplaint({ receivedAt: undefined }))).toMatchObject({ state: 'running', due: undefined });
  });
  test('never on a day that is no working day, never earlier when received later, and at most eight days after the 30th', () => {
    const day = fc.integer({ min: 0, max: 6_500 }).map((days) => Temporal.PlainDate.from('2018-01-01').add({ days }));
    fc.assert(fc.property(day, fc.constantFrom(...nations), (received, nation) => {
      const counted = acknowledgementDue({ receivedAt: at(`${received.toString()}T12:00:00Z`), nation });
      const next = acknowledgementDue({ receivedAt: at(`${received.add({ days: 1 }).toString()}T12:00:00Z`), nation });
      if (!counted?.due || !next?.due) throw new Error('A complaint that was received has a last day.');
      expect(isWorkingDay(counted.due, nation)).toBe(true);
      expect(Temporal.PlainDate.compare(counted.due, next.due)).toBeLessThanOrEqual(0);
      expect(received.add({ days: 30 }).until(counted.due).days).toBeGreaterThanOrEqual(0);
      expect(received.add({ days: 30 }).until(counted.due).days).toBeLessThanOrEqual(8);
    }));
  });
});

describe('What becomes of the clock', () => {
  const received = aComplaint({ receivedAt: at('2026-07-01T09:00:00Z') });
  const told = { at: at('2026-07-10T09:00:00Z'), how: 'Letter', notPossible: '' } as const;
  test('it runs while nobody has decided, and for a complaint from before the law was in force', () => {
    expect(clockStateOf(received)).toBe('Running');
    const before = aComplaint({ receivedAt: at('2026-06-18T22:59:00Z'), nature: 'Data protection' });
    expect([clockStateOf(before), isLegalDuty(before)]).toEqual(['Running', false]);
    // 23:00 UTC is already 19 June in the UK
    expect(isLegalDuty({ ...before, receivedAt: at('2026-06-18T23:00:00Z') })).toBe(true);
  });
  test('it is met by an acknowledgement and by an outcome, stopped where there is no duty or nobody to tell', () => {
    expect(clockStateOf({ ...received, acknowledgement: told })).toBe('Met');
    expect(clockStateOf({ ...received, outcome: { toldAt: told.at, how: 'Letter', decidedBy: 'Owen Rees' } })).toBe('Met');
    expect(clockStateOf({ ...received, nature: 'Corporate complaint' })).toBe('Stopped');
    expect(clockStateOf({ ...received, nature: 'Both' })).toBe('Running');
    expect(clockStateOf({ ...received, acknowledgement: { at: undefined, how: undefined, notPossible: 'No address' } })).toBe('Stopped');
    expect(clockStateOf({ ...received, caseState: 'Closed' })).toBe('Stopped');
    // what was done stays done, whatever is decided later
    expect(clockStateOf({ ...received, nature: 'Neither', acknowledgement: told })).toBe('Met');
  });
  test('it is looked at seven, three and one days before, on the last day and after it', () => {
    expect(clockLooks(received).map(String)).toEqual(['2026-07-23T23:00:00Z', '2026-07-27T23:00:00Z', '2026-07-29T23:00:00Z', '2026-07-30T23:00:00Z', '2026-07-31T23:00:00Z']);
    expect(clockLooks({ ...received, acknowledgement: told })).toEqual([]);
  });
  test('thirty days after the last word somebody should hear where it stands', () => {
    const waiting = { ...received, acknowledgement: told };
    expect(wordDue(waiting, lastWord(waiting))?.toString()).toBe('2026-08-09');
    const heard = { ...waiting, file: { ...waiting.file, progress: [{ key: 'a', on: '2026-07-20', what: 'Still looking', by: 'Owen Rees' }] } };
    expect(wordDue(heard, lastWord(heard))?.toString()).toBe('2026-08-19');
    expect(wordDue(received, lastWord(received))).toBeUndefined();
    expect(ukDate(told.at).toString()).toBe('2026-07-10');
  });
});
