import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { countPeriod, isWorkingDay, nations, periodText, type LegalPeriod, type Nation, type PeriodEvents } from './index';
import { periodWords } from './periodWords';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const months = (count: number): LegalPeriod => ({ unit: 'months', count });
const days = (count: number): LegalPeriod => ({ unit: 'days', count });
const from = (iso: string, more: Partial<PeriodEvents> = {}): PeriodEvents => ({ starts: [{ what: 'received', on: day(iso) }], nation: 'england-and-wales', ...more });
const due = (period: LegalPeriod, events: PeriodEvents): string | undefined => countPeriod(period, events).due?.toString();
const told = (period: LegalPeriod, events: PeriodEvents): string => periodText(countPeriod(period, events), { starts: { received: 'Received on {0}.', identity: 'It was clear on {0} who asks.' }, locale: 'en-GB' }).join(' ');

describe('one month of UK GDPR article 12A', () => {
  test.each([
    ['2024-11-25', '2024-12-27'], ['2026-01-01', '2026-02-02'], ['2026-01-31', '2026-03-02'], ['2024-01-31', '2024-02-29'], ['2026-09-03', '2026-10-05'], ['2026-03-31', '2026-04-30'],
    ['2026-11-22', '2026-12-22'], ['2026-11-25', '2026-12-29'], ['2026-11-26', '2026-12-29'], ['2026-11-27', '2026-12-29'], ['2026-12-01', '2027-01-04'], ['2027-02-26', '2027-03-30']
  ])('received on %s it ends on %s', (received, ends) => expect(due(months(1), from(received))).toBe(ends));

  test('a day of which the month has none is told, and the last one counts; a leap year has one more', () => {
    expect(told(months(1), from('2024-01-31'))).toBe(
      'Received on Wednesday 31 January 2024. One month ends on Thursday 29 February 2024. That month has no day 31, so its last day counts. The last day is Thursday 29 February 2024.'
    );
    expect(due(months(1), from('2027-01-31'))).toBe('2027-03-01');
  });

  test('Christmas, a weekend and the day in place of Boxing Day are told one after the other', () => {
    expect(told(months(1), from('2026-11-25'))).toBe(
      'Received on Wednesday 25 November 2026. One month ends on Friday 25 December 2026. That is a bank holiday, then a weekend, then a bank holiday, so the next working day counts. ' +
      'The last day is Tuesday 29 December 2026.'
    );
  });

  test('an extension is three months from the original start, not two from the day that was moved', () => {
    expect(due(months(1), from('2026-01-31', { extension: months(3) }))).toBe('2026-04-30');
    expect(due(months(1), from('2026-11-30', { extension: months(3) }))).toBe('2027-03-01');
    expect(told(months(1), from('2026-01-31', { extension: months(3) }))).toContain('The time was extended and counts from the same day. 3 months end on Thursday 30 April 2026.');
  });

  test('days that do not count have both ends among them, and lengthen an extension as well', () => {
    const pauses = [{ from: day('2026-11-09'), until: day('2026-11-16') }];
    expect(due(months(1), from('2026-11-02', { pauses }))).toBe('2026-12-10');
    expect(due(months(1), from('2026-11-02', { pauses, extension: months(3) }))).toBe('2027-02-10');
    expect(told(months(1), from('2026-11-02', { pauses }))).toContain('8 days do not count, from Monday 9 November 2026 to Monday 16 November 2026, both included: that makes it Thursday 10 December 2026.');
  });

  test('answered on the day of the question one day does not count; two questions at once count once', () => {
    expect(due(months(1), from('2026-11-02', { pauses: [{ from: day('2026-11-09'), until: day('2026-11-09') }] }))).toBe('2026-12-03');
    const twice = [{ from: day('2026-11-12'), until: day('2026-11-20') }, { from: day('2026-11-09'), until: day('2026-11-16') }];
    expect(due(months(1), from('2026-11-02', { pauses: twice }))).toBe(due(months(1), from('2026-11-02', { pauses: [{ from: day('2026-11-09'), until: day('2026-11-20') }] })));
  });

  test('a question that nobody has answered leaves no last day; the one answered meanwhile adds nothing', () => {
    const waiting = countPeriod(months(1), from('2026-11-02', { pauses: [{ from: day('2026-11-09'), until: undefined }, { from: day('2026-11-10'), until: day('2026-11-12') }] }));
    expect(waiting.due).toBeUndefined();
    expect(waiting.steps.at(-1)).toEqual({ code: 'waits', from: day('2026-11-09') });
    const second = countPeriod(months(1), from('2026-11-02', { pauses: [{ from: day('2026-11-09'), until: day('2026-11-16') }, { from: day('2026-11-12'), until: undefined }] }));
    expect(second.steps.slice(-2)).toEqual([{ code: 'paused', from: day('2026-11-09'), until: day('2026-11-11'), days: 3, to: day('2026-12-05') }, { code: 'waits', from: day('2026-11-12') }]);
  });

  test('a question after the time had run out moves nothing, answered or not; in days that were moved on it still does', () => {
    for (const until of [day('2026-12-09'), undefined]) {
      const late = countPeriod(months(1), from('2026-11-02', { pauses: [{ from: day('2026-12-03'), until }] }));
      expect(late.due?.toString()).toBe('2026-12-02');
      expect(late.steps).toContainEqual({ code: 'paused-too-late', from: day('2026-12-03') });
    }
    // 26 September is a Saturday, so that Sunday is still in time
    expect(due(months(1), from('2026-08-26', { pauses: [{ from: day('2026-09-27'), until: day('2026-09-29') }] }))).toBe('2026-09-29');
  });

  test('the latest of what must be there starts it, and is the one that is told', () => {
    const starts = [{ what: 'received', on: day('2026-11-02') }, { what: 'identity', on: day('2026-11-10') }];
    expect(due(months(1), { starts, nation: 'england-and-wales' })).toBe('2026-12-10');
    expect(told(months(1), { starts, nation: 'england-and-wales' })).toMatch(/^It was clear on Tuesday 10 November 2026 who asks\./);
    expect(() => countPeriod(months(1), { starts: [], nation: 'scotland' })).toThrow(RangeError);
  });
});

describe('the 30 days of section 164A of the Data Protection Act 2018', () => {
  test.each([['2026-06-19', '2026-07-20'], ['2026-06-05', '2026-07-06'], ['2026-11-20', '2026-12-21'], ['2026-11-25', '2026-12-29'], ['2026-11-26', '2026-12-29']])('received on %s they end on %s', (received, ends) => {
    expect(due(days(30), from(received))).toBe(ends);
  });

  test('a bank holiday of another nation moves nothing', () => {
    // 30 November is St Andrew's Day
    expect(due(days(30), from('2026-10-31', { nation: 'scotland' }))).toBe('2026-12-01');
    expect(due(days(30), from('2026-10-31'))).toBe('2026-11-30');
  });
});

describe('other units', () => {
  test('20 working days count neither the day of receipt nor weekends and bank holidays', () => {
    expect(due({ unit: 'workingDays', count: 20 }, from('2026-12-01'))).toBe('2026-12-31');
    expect(due({ unit: 'workingDays', count: 20 }, from('2026-12-01', { pauses: [{ from: day('2026-12-07'), until: day('2026-12-08') }] }))).toBe('2027-01-05');
  });

  test('15 school days count days of a term only; where terms are not known it says so, and is never too late', () => {
    const terms = [{ from: '2026-11-02', until: '2026-12-18' }, { from: '2027-01-04', until: '2027-02-12' }];
    const known = countPeriod({ unit: 'schoolDays', count: 15 }, from('2026-12-07', { terms }));
    expect([known.due?.toString(), known.doubts]).toEqual(['2027-01-11', []]);
    const unknown = countPeriod({ unit: 'schoolDays', count: 15 }, from('2026-12-07', { terms: terms.slice(0, 1) }));
    expect([unknown.due?.toString(), unknown.doubts]).toEqual(['2026-12-30', ['school-terms']]);
  });

  test('eight weeks, and six more', () => {
    expect(due({ unit: 'weeks', count: 8 }, from('2026-10-01'))).toBe('2026-11-26');
    expect(due({ unit: 'weeks', count: 8 }, from('2026-10-01', { extension: { unit: 'weeks', count: 14 } }))).toBe('2027-01-07');
  });
});

test('beyond the last year whose bank holidays are sure it says so', () => {
  expect(countPeriod(months(1), from('2028-12-20')).doubts).toEqual(['bank-holidays']);
  expect(told(months(1), from('2028-12-20'))).toContain('may still change');
  expect(countPeriod(months(1), from('2028-11-20')).doubts).toEqual([]);
});

test('in Welsh the same steps, with days that soften as they must', () => {
  const pauses = [{ from: day('2026-11-09'), until: day('2026-11-16') }];
  expect(periodText(countPeriod(months(1), from('2026-11-25')), { starts: { received: 'Derbyniwyd {0}.' }, locale: 'cy-GB' })).toEqual([
    'Derbyniwyd ddydd Mercher 25 Tachwedd 2026.', 'Un mis: daw i ben ar ddydd Gwener 25 Rhagfyr 2026.', 'Dyna gŵyl banc, yna penwythnos, yna gŵyl banc, felly y diwrnod gwaith nesaf sy’n cyfrif.',
    'Y diwrnod olaf yw dydd Mawrth 29 Rhagfyr 2026.'
  ]);
  expect(periodText(countPeriod(months(1), from('2026-11-02', { pauses })), { starts: { received: 'Derbyniwyd {0}.' }, locale: 'cy-GB' })[2]).toBe(
    'Nid yw 8 diwrnod yn cyfrif, o ddydd Llun 9 Tachwedd 2026 hyd at ddydd Llun 16 Tachwedd 2026, y ddau yn gynwysedig. Y diwrnod wedyn: dydd Iau 10 Rhagfyr 2026.'
  );
});

test.each([0, -1, 1.5, Number.NaN])('a period of %p is none', (count) => expect(() => countPeriod(days(count), from('2026-11-02'))).toThrow(RangeError));

test('a pause that ends before it begins is refused', () => {
  expect(() => countPeriod(months(1), from('2026-11-02', { pauses: [{ from: day('2026-11-09'), until: day('2026-11-08') }] }))).toThrow(RangeError);
});

describe('for any day from 2018 to 2035, in three nations', () => {
  const first = day('2018-01-01');
  const anyDay = fc.integer({ min: 0, max: first.until(day('2035-12-31')).days }).map((n) => first.add({ days: n }));
  const anyNation = fc.constantFrom<Nation>(...nations);
  const anyPeriod = fc.constantFrom(months(1), months(3), days(30), { unit: 'weeks', count: 8 } as const, { unit: 'workingDays', count: 20 } as const);
  const on = (start: Temporal.PlainDate, nation: Nation, more: Partial<PeriodEvents> = {}): PeriodEvents => ({ starts: [{ what: 'received', on: start }], nation, ...more });

  test('it ends on a working day, and the steps end with that day', () => {
    fc.assert(fc.property(anyDay, anyNation, anyPeriod, (start, nation, period) => {
      const { due: last, steps } = countPeriod(period, on(start, nation));
      expect(last && isWorkingDay(last, nation)).toBe(true);
      expect(steps.at(-1)).toEqual({ code: 'ends', on: last });
    }));
  });

  test('received a day later it never ends earlier', () => {
    fc.assert(fc.property(anyDay, anyNation, anyPeriod, (start, nation, period) => {
      const [one, next] = [start, start.add({ days: 1 })].map((each) => countPeriod(period, on(each, nation)).due);
      expect(one && next && Temporal.PlainDate.compare(one, next)).toBeLessThanOrEqual(0);
    }));
  });

  test('a pause of n days within it moves the day before it is moved on by n', () => {
    fc.assert(fc.property(anyDay, anyNation, fc.constantFrom(months(1), months(3), days(30)), fc.integer({ min: 0, max: 27 }), fc.integer({ min: 1, max: 60 }), (start, nation, period, after, n) => {
      const begins = start.add({ days: after });
      const pauses = [{ from: begins, until: begins.add({ days: n - 1 }) }];
      const [without, paused] = [countPeriod(period, on(start, nation)), countPeriod(period, on(start, nation, { pauses }))].map(({ unmoved }) => unmoved);
      expect(paused?.toString()).toBe(without?.add({ days: n }).toString());
    }));
  });

  test('an extension never shortens, with any pauses', () => {
    const anyPause = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(fc.property(anyDay, anyNation, fc.array(anyPause, { maxLength: 4 }), (start, nation, some) => {
      const pauses = some.map(([after, length]) => ({ from: start.add({ days: after }), until: start.add({ days: after + length }) }));
      const [one, three] = [on(start, nation, { pauses }), on(start, nation, { pauses, extension: months(3) })].map((events) => countPeriod(months(1), events).due);
      expect(one && three && Temporal.PlainDate.compare(one, three)).toBeLessThanOrEqual(0);
    }));
  });
});

test('the Welsh words have every key of the English ones, all six forms of what is counted, and the same places', () => {
  const { 'en-GB': en, 'cy-GB': cy } = periodWords;
  const stems = Object.keys(en).flatMap((key) => /^(.*)Other$/.exec(key)?.[1] ?? []);
  const wanted = [...Object.keys(en), ...stems.flatMap((stem) => ['Zero', 'Two', 'Few', 'Many'].map((form) => stem + form))];
  expect(Object.keys(cy).sort()).toEqual([...new Set(wanted)].sort());
  const places = (text: string | undefined): readonly string[] => [...new Set(text?.match(/\{\d\}/g))].sort();
  for (const key of Object.keys(en).filter((each) => !each.endsWith('One'))) expect([key, places(cy[key])]).toEqual([key, places(en[key])]);
});
