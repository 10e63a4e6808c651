import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, nations, periodText, ukDate, type Nation } from '../../../calendar';
import type { Right } from '../choices';
import { answeredInTime, clockLooks, isExtended, noticeDue, otherDoorDue, requestClock, requestClockOf, rightClock, rightDue, waitsFor } from './clock';
import { emptyRequestFile, type RequestFile } from './requestFile';
import { answeredRight, aRequest, asked, on } from './testRequests';
import type { RequestValues } from './values';

const due = (known: Partial<RequestValues>, right: Right = 'Access'): string | undefined => rightDue(aRequest(known), right)?.due?.toString();
const received = (day: string): Partial<RequestValues> => ({ receivedAt: on(day) });
const clarified = (...rows: RequestFile['clarifications']): Pick<RequestValues, 'file'> => ({ file: { ...emptyRequestFile, clarifications: rows } });
const extended = (day: string): Pick<RequestValues, 'extension'> => ({ extension: { toldAt: on(day), ground: 'Complexity', why: 'Forty boxes', lateBecause: '' } });
const starts = { received: 'Received on {0}.', identity: 'Who it is was clear on {0}.', authority: 'The authority was shown on {0}.', fee: 'The fee was paid on {0}.' };
const steps = (known: Partial<RequestValues>): readonly string[] => {
  const counted = rightDue(aRequest(known), 'Access');
  return counted ? periodText(counted, { starts, locale: 'en-GB' }) : [];
};

describe('The month to answer (UK GDPR article 12A; ICO, December 2025)', () => {
  test.each([
    ['2024-11-25', '2024-12-27'], ['2026-01-01', '2026-02-02'], ['2026-01-31', '2026-03-02'], ['2024-01-31', '2024-02-29'], ['2026-09-03', '2026-10-05'], ['2026-03-31', '2026-04-30'],
    ['2026-11-22', '2026-12-22'], ['2026-11-25', '2026-12-29'], ['2026-11-26', '2026-12-29'], ['2026-11-27', '2026-12-29'], ['2026-12-01', '2027-01-04'], ['2027-02-26', '2027-03-30'], ['2024-02-29', '2024-04-02']
  ])('received on %s it is due on %s', (day, last) => {
    expect(due(received(day))).toBe(last);
  });
  test('each step is told', () => {
    expect(steps(received('2026-11-25'))).toEqual([
      'Received on Wednesday 25 November 2026.', 'One month ends on Friday 25 December 2026.', 'That is a bank holiday, then a weekend, then a bank holiday, so the next working day counts.', 'The last day is Tuesday 29 December 2026.'
    ]);
  });
  test('extended it is three months from the original start, not one and then two', () => {
    expect(due({ ...received('2026-01-31'), ...extended('2026-02-10') })).toBe('2026-04-30');
    expect(due({ ...received('2026-11-30'), ...extended('2026-12-10') })).toBe('2027-03-01');
  });
  test('the days between question and answer do not count, both of them among those; for access alone', () => {
    const known = { ...received('2026-11-02'), ...clarified(asked('2026-11-09', '2026-11-16')), rights: ['Access', 'Erasure'] as const };
    expect([due(known), due(known, 'Erasure')]).toEqual(['2026-12-10', '2026-12-02']);
    expect(due({ ...known, ...extended('2026-11-20') })).toBe('2027-02-10');
  });
  test('asked twice, overlapping: each day is left out once', () => {
    expect(due({ ...received('2026-11-02'), ...clarified(asked('2026-11-09', '2026-11-16'), asked('2026-11-12', '2026-11-18')) })).toBe('2026-12-14');
  });
  test('never answered it waits; a question after the last day moves nothing', () => {
    expect(due({ ...received('2026-11-02'), ...clarified(asked('2026-11-09')) })).toBeUndefined();
    expect(due({ ...received('2026-11-02'), ...clarified(asked('2026-12-09')) })).toBe('2026-12-02');
  });
  test('at 23:30 UTC in summer it has come on the next UK day', () => {
    expect(due({ receivedAt: Temporal.Instant.from('2026-06-22T23:30:00Z') })).toBe('2026-07-23');
  });
  test('a bank holiday of the case’s own nation moves it', () => {
    expect([due(received('2026-06-13')), due({ ...received('2026-06-13'), nation: 'northern-ireland' })]).toEqual(['2026-07-13', '2026-07-14']);
  });
});

describe('The relevant time (article 12A(2))', () => {
  const identity = (askedOn: string, givenOn?: string, doubt = 'The address is not the one we know'): Pick<RequestValues, 'identity'> => ({ identity: { askedAt: on(askedOn), givenAt: givenOn ? on(givenOn) : undefined, doubt, seen: '' } });
  test('who it is was asked with a doubt: until it is clear the month does not begin, then it begins with that day', () => {
    const waiting = aRequest({ ...received('2026-11-02'), ...identity('2026-11-04') });
    expect([waitsFor(waiting), rightDue(waiting, 'Access'), rightClock(waiting, 'Access').state, requestClock(waiting)]).toEqual([['identity'], undefined, 'Waiting', { state: 'waiting', due: undefined, soonHours: 168 }]);
    expect(due({ ...received('2026-11-02'), ...identity('2026-11-04', '2026-11-10') })).toBe('2026-12-10');
    expect(steps({ ...received('2026-11-02'), ...identity('2026-11-04', '2026-11-10') })[0]).toBe('Who it is was clear on Tuesday 10 November 2026.');
  });
  test('asked without a doubt on record nothing waits, and what was known before the request puts nothing off', () => {
    expect(due({ ...received('2026-11-02'), ...identity('2026-11-04', undefined, '') })).toBe('2026-12-02');
    expect(due({ ...received('2026-11-02'), ...identity('2026-11-04', '2026-11-20', '') })).toBe('2026-12-02');
    expect(due({ ...received('2026-11-02'), ...identity('2026-10-20', '2026-10-28') })).toBe('2026-12-02');
  });
  test('the latest of request, identity, authority and fee starts it', () => {
    const both = { ...received('2026-11-02'), ...identity('2026-11-04', '2026-11-06'), authority: { askedAt: on('2026-11-04'), givenAt: on('2026-11-12'), what: 'Power of attorney' }, fee: { askedAt: on('2026-11-05'), givenAt: on('2026-11-09'), why: 'A further copy' } };
    expect(due(both)).toBe('2026-12-14');
    expect(waitsFor(aRequest({ ...both, fee: { ...both.fee, givenAt: undefined } }))).toEqual(['fee']);
  });
});

describe('The notice of an extension (article 12A(3))', () => {
  test('it comes within the first month; one that comes later gives no time', () => {
    expect([isExtended(aRequest({ ...received('2026-11-02'), ...extended('2026-12-02') }), 'Access'), isExtended(aRequest({ ...received('2026-11-02'), ...extended('2026-12-03') }), 'Access')]).toEqual([true, false]);
    expect(due({ ...received('2026-11-02'), ...extended('2026-12-03') })).toBe('2026-12-02');
  });
  test('a pause lengthens the time for it, of access alone', () => {
    const known = aRequest({ ...received('2026-11-02'), ...clarified(asked('2026-11-09', '2026-11-16')), ...extended('2026-12-08'), rights: ['Access', 'Erasure'] });
    expect([noticeDue(known, 'Access')?.toString(), noticeDue(known, 'Erasure')?.toString()]).toEqual(['2026-12-10', '2026-12-02']);
    expect([isExtended(known, 'Access'), isExtended(known, 'Erasure')]).toEqual([true, false]);
  });
});

describe('A clock a right', () => {
  const two = { ...received('2026-11-02'), rights: ['Access', 'Erasure'] as const };
  test('the request has the clock that ends first; a pause shows only where nothing runs', () => {
    const paused = aRequest({ ...two, ...clarified(asked('2026-11-09')) });
    expect([rightClock(paused, 'Access').state, rightClock(paused, 'Erasure').state, requestClockOf(paused).state, requestClockOf(paused).due?.toString()]).toEqual(['Paused', 'Running', 'Running', '2026-12-02']);
    const alone = { ...paused, file: { ...paused.file, answered: [answeredRight({ right: 'Erasure' })] } };
    expect([requestClockOf(alone).state, requestClock(alone).due]).toEqual(['Paused', undefined]);
  });
  test('as long as nobody has said which right, that of access is looked after', () => {
    expect(requestClockOf(aRequest({ ...received('2026-11-02'), rights: [], kind: 'Not decided', caseState: 'New' }))).toMatchObject({ state: 'Running' });
  });
  test('answered in full it is met, late or not; by another door, or closed before, it stops', () => {
    const met = (day: string): RequestValues => aRequest({ ...received('2026-11-02'), file: { ...emptyRequestFile, answered: [answeredRight({ on: day })] } });
    expect([requestClockOf(met('2026-12-02')).state, answeredInTime(met('2026-12-02'), 'Access'), answeredInTime(met('2026-12-03'), 'Access'), answeredInTime(aRequest(), 'Access')]).toEqual(['Met', true, false, undefined]);
    expect([requestClockOf(aRequest({ kind: 'Freedom of information' })).state, requestClockOf(aRequest({ caseState: 'Closed' })).state]).toEqual(['Stopped', 'Stopped']);
  });
  test('it asks for a look a week, three days and a day before the last day, on it, and after it; while it waits two weeks after the question', () => {
    expect(clockLooks(aRequest(received('2026-11-02'))).map((at) => ukDate(at).toString())).toEqual(['2026-11-25', '2026-11-29', '2026-12-01', '2026-12-02', '2026-12-03']);
    expect(clockLooks(aRequest({ ...received('2026-11-02'), ...clarified(asked('2026-11-09')) })).map((at) => ukDate(at).toString())).toEqual(['2026-11-23']);
    expect(clockLooks(aRequest({ caseState: 'Closed' }))).toEqual([]);
  });
});

describe('What leaves by another door', () => {
  test('freedom of information has 20 working days, a parent’s request for the educational record 15 school days, the rest no day of the law', () => {
    const terms = [{ from: '2026-11-02', until: '2026-12-18' }, { from: '2027-01-04', until: '2027-02-12' }];
    const day = (kind: RequestValues['kind']): string | undefined => otherDoorDue(aRequest({ ...received('2026-12-07'), kind }), terms)?.due?.toString();
    // 4 January 2027 is a bank holiday in Scotland alone, and counts for nobody who asks under the Act of 2000
    expect([day('Freedom of information'), day('Educational record'), day('Deceased person'), day('Everyday business')]).toEqual(['2027-01-08', '2027-01-11', undefined, undefined]);
    expect(otherDoorDue(aRequest({ ...received('2027-01-11'), kind: 'Freedom of information', nation: 'scotland' }), [])?.due?.toString()).toBe('2027-02-08');
    expect(otherDoorDue(aRequest({ ...received('2026-12-07'), kind: 'Educational record' }), [])?.doubts).toEqual(['school-terms']);
  });
});

describe('Whatever happens to a request', () => {
  const day = fc.integer({ min: 0, max: 6_400 }).map((days) => Temporal.PlainDate.from('2018-01-01').add({ days }));
  const nation = fc.constantFrom<Nation>(...nations);
  const valuesOf = (start: Temporal.PlainDate, of: Nation, more: Partial<RequestValues> = {}): RequestValues => aRequest({ ...received(start.toString()), nation: of, rights: ['Access', 'Erasure'], ...more });
  const last = (values: RequestValues, right: Right = 'Access'): Temporal.PlainDate => {
    const found = rightDue(values, right)?.due;
    if (!found) throw new Error('No day.');
    return found;
  };
  test('it never ends on a day that is no working day, and never earlier when it came later', () => {
    fc.assert(fc.property(day, nation, (start, of) => {
      const [one, next] = [last(valuesOf(start, of)), last(valuesOf(start.add({ days: 1 }), of))];
      expect(isWorkingDay(one, of)).toBe(true);
      expect(Temporal.PlainDate.compare(one, next)).toBeLessThanOrEqual(0);
    }));
  });
  test('a pause of n days moves the day before the roll by n, of access alone; an extension in time never shortens', () => {
    fc.assert(fc.property(day, nation, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 40 }), (start, of, after, length) => {
      const from = start.add({ days: after });
      const row = asked(from.toString(), from.add({ days: length }).toString());
      const [before, paused] = [valuesOf(start, of), valuesOf(start, of, clarified(row))];
      expect(rightDue(paused, 'Access')?.unmoved?.toString()).toBe(rightDue(before, 'Access')?.unmoved?.add({ days: length + 1 }).toString());
      expect(last(paused, 'Erasure').equals(last(before, 'Erasure'))).toBe(true);
      const longer = { ...paused, ...extended(start.toString()) };
      expect(Temporal.PlainDate.compare(last(longer), last(paused))).toBeGreaterThan(0);
    }));
  });
});
