import { dueDay, readingState, type ReadingContext } from './standing';
import { day, instant, testException, testMark, testPolicy, testReader, testVersion } from './testPolicies';

const context: ReadingContext = { exceptions: [], today: day('2026-11-22'), joinerDays: 28 };
/** Version 1 and 2 material, 3 minor; ids 1201 to 1203. */
const policy = testPolicy([
  { publishedAt: instant('2026-01-05T10:00:00Z') }, { publishedAt: instant('2026-10-01T09:00:00Z'), readBy: { kind: 'date', date: day('2026-10-31') } },
  { publishedAt: instant('2026-11-01T09:00:00Z'), change: 'minor', readBy: { kind: 'days', days: 30 } }
]);

describe('the last day in time', () => {
  test.each([
    ['the day that was given', { kind: 'date', date: day('2026-10-31') }, undefined, '2026-10-31'],
    ['days after publication', { kind: 'days', days: 14 }, undefined, '2026-10-15'],
    ['days after publication for who was there before', { kind: 'days', days: 14 }, '2019-04-01', '2026-10-15'],
    ['days after joining, and no fewer than joiners have', { kind: 'days', days: 40 }, '2026-11-02', '2026-12-12'],
    ['the days that joiners have', { kind: 'date', date: day('2026-10-31') }, '2026-10-20', '2026-11-17'],
    ['the day that was given, when joiners have less', { kind: 'date', date: day('2026-12-31') }, '2026-10-20', '2026-12-31']
  ] as const)('is %s', (_, readBy, joined, due) => {
    expect(dueDay(testVersion({ readBy }), { joined: joined && day(joined) }, context).toString()).toBe(due);
  });

  test('counts from the UK day of publication: 23:30 UTC in summer is the next day', () => {
    const version = testVersion({ publishedAt: instant('2026-07-01T23:30:00Z'), readBy: { kind: 'days', days: 1 } });
    expect(dueDay(version, { joined: undefined }, context).toString()).toBe('2026-07-03');
  });
});

describe('how a person stands', () => {
  test('agreeing to the last material version or to a minor one since is read, with the earliest counting', () => {
    const marks = [testMark(1203, '2026-11-03T09:00:00Z', { id: 9 }), testMark(1202, '2026-11-02T09:00:00Z', { id: 8 })];
    expect(readingState(policy, testReader(), marks, context)).toEqual({ kind: 'read', at: instant('2026-11-02T09:00:00Z'), number: 2, receiptId: 8, daysLate: 2 });
  });

  test('the last minute of the due day in UK time is in time', () => {
    expect(readingState(policy, testReader(), [testMark(1202, '2026-10-31T23:59:59Z')], context)).toMatchObject({ kind: 'read', daysLate: 0 });
    expect(readingState(policy, testReader(), [testMark(1202, '2026-11-01T00:00:00Z')], context)).toMatchObject({ kind: 'read', daysLate: 1 });
  });

  test('agreeing to a version before the last material change does not count, and is shown', () => {
    expect(readingState(policy, testReader(), [testMark(1201, '2026-02-01T09:00:00Z')], context))
      .toEqual({ kind: 'overdue', due: day('2026-10-31'), daysLate: 22, formerNumber: 1 });
  });

  test('a joiner has their days', () => {
    expect(readingState(policy, testReader({ joined: day('2026-11-10') }), [], context))
      .toEqual({ kind: 'to-read', due: day('2026-12-08'), daysLeft: 16, formerNumber: undefined });
  });

  test('a question or an attempt is no reading', () => {
    const marks = [testMark(1203, '2026-11-03T09:00:00Z', { outcome: 'question' }), testMark(1203, '2026-11-03T09:00:00Z', { outcome: 'attempt' })];
    expect(readingState(policy, testReader(), marks, context).kind).toBe('overdue');
  });

  const declined = testMark(1202, '2026-10-10T09:00:00Z', { outcome: 'declined', id: 3 });
  const dealtWith = (given: Parameters<typeof testException>[0] = {}): ReturnType<typeof testException> => testException({ kind: 'declined', at: instant('2026-10-12T09:00:00Z'), ...given });

  test('who declined stands as declined until they agree or an officer decides', () => {
    expect(readingState(policy, testReader(), [declined], context)).toMatchObject({ kind: 'declined', number: 2, receiptId: 3 });
    expect(readingState(policy, testReader(), [declined, testMark(1202, '2026-10-11T09:00:00Z')], context).kind).toBe('read');
    expect(readingState(policy, testReader(), [declined], { ...context, exceptions: [testException()] }).kind).toBe('exempt');
    expect(readingState(policy, testReader(), [testMark(1201, '2026-02-01T09:00:00Z', { outcome: 'declined' })], context).kind).toBe('overdue');
  });

  test('a refusal that was dealt with excuses who refused', () => {
    const at = { ...context, exceptions: [dealtWith()] };
    expect(readingState(policy, testReader(), [declined], at)).toEqual({ kind: 'exempt', exceptionId: 5, reason: 'Long leave' });
    expect(readingState(policy, testReader(), [declined], { ...context, exceptions: [dealtWith({ policyId: 13 })] }).kind).toBe('declined');
  });

  test.each([
    ['refused nothing', [], {}, 'overdue'],
    ['refused a version that was replaced since', [testMark(1201, '2026-02-01T09:00:00Z', { outcome: 'declined' })], {}, 'overdue'],
    ['asked a question', [testMark(1202, '2026-10-10T09:00:00Z', { outcome: 'question' })], {}, 'overdue'],
    ['refuses only after the row was written', [declined], { at: instant('2026-10-10T08:59:59Z') }, 'declined']
  ] as const)('a refusal that was dealt with does not excuse who %s', (_, marks, given, kind) => {
    expect(readingState(policy, testReader(), marks, { ...context, exceptions: [dealtWith(given)] }).kind).toBe(kind);
  });

  test('a record that a version was superseded excuses nobody', () => {
    expect(readingState(policy, testReader(), [], { ...context, exceptions: [testException({ kind: 'superseded' })] }).kind).toBe('overdue');
  });

  test.each([
    ['for every policy', {}, 'exempt'],
    ['for this policy', { policyId: 12 }, 'exempt'],
    ['for another policy', { policyId: 13 }, 'overdue'],
    ['for a version that counts', { policyId: 12, versionId: 1202 }, 'exempt'],
    ['for a version that was replaced', { policyId: 12, versionId: 1201 }, 'overdue'],
    ['until today', { until: day('2026-11-22') }, 'exempt'],
    ['until yesterday', { until: day('2026-11-21') }, 'overdue'],
    ['of somebody else', { upns: ['sam@northmere.example'] }, 'overdue'],
    ['of who has left', { kind: 'leaver' }, 'not-concerned']
  ] as const)('an exception %s', (_, given, kind) => {
    expect(readingState(policy, testReader({ upn: 'Ceri@Northmere.example' }), [], { ...context, exceptions: [testException(given)] }).kind).toBe(kind);
  });

  test('what was read stays read for who is exempt', () => {
    expect(readingState(policy, testReader(), [testMark(1202, '2026-10-11T09:00:00Z')], { ...context, exceptions: [testException()] }).kind).toBe('read');
  });

  test('a withdrawn or unpublished policy and one for others concern nobody', () => {
    const withdrawn = { ...policy, withdrawn: { id: 9, policyId: 12, number: 4, at: instant('2026-11-20T09:00:00Z'), reason: 'Merged' } };
    expect(readingState(withdrawn, testReader(), [testMark(1202, '2026-10-11T09:00:00Z')], context)).toEqual({ kind: 'not-concerned' });
    expect(readingState({ ...policy, versions: [] }, testReader(), [], context)).toEqual({ kind: 'not-concerned' });
    const drivers = testPolicy([{ audience: { kind: 'some', groups: [], departments: [], jobTitles: ['Driver'] } }]);
    expect(readingState(drivers, testReader(), [], context)).toEqual({ kind: 'not-concerned' });
  });

  test('whom a minor version concerns for the first time has the time of that version', () => {
    const housing = { kind: 'some', groups: [], departments: ['Housing'], jobTitles: [] } as const;
    const planning = { ...housing, departments: ['Planning'] };
    const widened = testPolicy([
      { publishedAt: instant('2026-01-05T10:00:00Z'), audience: planning },
      { publishedAt: instant('2026-11-20T10:00:00Z'), change: 'minor', audience: { ...housing, departments: ['Housing', 'Planning'] } }
    ]);
    expect(readingState(widened, testReader(), [], context)).toMatchObject({ kind: 'to-read', due: day('2026-12-04') });
    expect(readingState(widened, testReader({ department: 'Planning' }), [], context)).toMatchObject({ kind: 'overdue', due: day('2026-01-19') });
  });
});
