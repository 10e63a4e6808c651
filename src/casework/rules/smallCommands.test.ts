import { Temporal } from 'temporal-polyfill';
import { testRules, testValues, type TestFixed, type TestValues } from '../testing/testKind';
import { assign, type AssignRules } from './assign';
import type { Case } from './kind';
import { refusals } from './moves';
import { recordAction } from './recordAction';
import { reopen, type ReopenRules } from './reopen';

type TestCase = Case<TestValues, TestFixed>;

const now = Temporal.Instant.from('2026-11-22T10:00:00Z');
const aCase = (known: Partial<TestValues> = {}): TestCase => ({
  logId: 7, etag: '"1"', undelivered: 0, values: testValues({ receivedAt: now, ...known }), aroundDesk: undefined, unreadable: [], isRestricted: false, reference: 'TST-2026-00007', intakeId: 7, askedAt: now
});
const closed = { caseState: 'Closed', closedAt: now, disposalDue: '2028-11-22' } as const;
const officers = [{ id: 4, name: 'Tom Ashworth' }, { id: 5, name: 'Priya Nandra' }];

describe('assign', () => {
  const rules: AssignRules<TestCase> = {
    assigned: (values) => ({ ...values, caseState: 'Open' }),
    refuses: ({ values: { subject } }, leadId) => (subject === 'About Priya' && leadId === 5 ? 'about-this-officer' : undefined)
  };

  test('names an officer, in the state that the room says, and says who in the history', () => {
    const result = assign(rules, aCase(), { lead: officers[0] }, officers);
    expect(result).toMatchObject({ ok: true, next: { leadId: 4, caseState: 'Open' }, events: [{ kind: 'assigned', code: 'assigned', values: { lead: 'Tom Ashworth' } }] });
    expect(result.ok ? refusals(testRules, aCase(), result.next) : ['refused']).toEqual([]);
  });

  test.each([
    ['nobody', undefined, 'required'], ['somebody who is no officer', { id: 9, name: 'x' }, 'not-an-officer'], ['who has it already', officers[0], 'already-assigned'],
    ['whom the room refuses for this case', officers[1], 'about-this-officer']
  ])('refuses %s', (_, lead, code) => {
    expect(assign(rules, aCase({ leadId: 4, subject: 'About Priya' }), { lead }, officers)).toEqual({ ok: false, problems: [{ field: 'leadId', code }] });
  });

  test('of another case the same officer may be the case officer', () => {
    expect(assign(rules, aCase({ leadId: 4 }), { lead: officers[1] }, officers)).toMatchObject({ ok: true, next: { leadId: 5 } });
  });
});

describe('record action', () => {
  test('adds to the history of any case, also of a closed one, and changes nothing else', () => {
    const found = aCase(closed);
    expect(recordAction(found, { text: ' Rang the head of service. ', at: now.subtract({ hours: 2 }) }, { now })).toEqual({
      ok: true, next: found.values, events: [{ kind: 'action recorded', code: 'actionRecorded', values: {}, details: 'Rang the head of service.', at: now.subtract({ hours: 2 }) }]
    });
  });

  test('refuses nothing at all, what no column holds, and a moment to come; a clock that is a little ahead is none', () => {
    expect(recordAction(aCase(), { text: ' ', at: undefined }, { now })).toMatchObject({ ok: false, problems: [{ field: 'text', code: 'required' }] });
    expect(recordAction(aCase(), { text: 'x'.repeat(64_000), at: undefined }, { now })).toMatchObject({ ok: false, problems: [{ field: 'text', code: 'too-long' }] });
    expect(recordAction(aCase(), { text: 'x', at: now.add({ minutes: 6 }) }, { now })).toMatchObject({ ok: false, problems: [{ field: 'at', code: 'in-the-future' }] });
    expect(recordAction(aCase(), { text: 'x', at: now.add({ minutes: 4 }) }, { now }).ok).toBe(true);
  });
});

describe('reopen', () => {
  const rules: ReopenRules<TestCase> = { reopened: (values) => ({ ...values, caseState: 'Open' }) };

  test('opens a closed case with its reason; what was decided stays, and neither a moment of closing nor a day of disposal does', () => {
    const found = aCase({ ...closed, answer: { decision: 'Yes', reason: 'So it is.', by: 'Priya Nandra' } });
    const result = reopen(rules, found, { reason: ' A letter came. ' });
    expect(result).toMatchObject({
      ok: true, next: { caseState: 'Open', closedAt: undefined, disposalDue: undefined, answer: { decision: 'Yes' } }, events: [{ kind: 'reopened', code: 'reopened', details: 'A letter came.' }]
    });
    expect(result.ok ? refusals(testRules, found, result.next) : ['refused']).toEqual([]);
  });

  test('a room may tell more of it', () => {
    const told = { kind: 'reopened', code: 'reopenedByIco', values: {}, details: 'A letter came.' };
    expect(reopen({ ...rules, told: (_before, reason) => ({ ...told, details: reason }) }, aCase(closed), { reason: 'A letter came.' })).toMatchObject({ ok: true, events: [told] });
    expect(reopen({ ...rules, told: () => undefined }, aCase(closed), { reason: 'A letter came.' })).toMatchObject({ ok: true, events: [{ code: 'reopened' }] });
  });

  test.each([['one that is open', {}, 'x', 'not-closed'], ['without a reason', closed, ' ', 'required'], ['what was disposed of', { ...closed, disposedAt: now }, 'x', 'disposed']])('refuses %s', (_, values, reason, code) => {
    expect(reopen(rules, aCase(values), { reason })).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
