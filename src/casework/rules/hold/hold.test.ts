import { Temporal } from 'temporal-polyfill';
import { testRules, testValues, type TestFixed, type TestValues } from '../../testing/testKind';
import { awaitsDisposal, disposalProblems, disposeCase } from '../disposal/disposeCase';
import type { Case } from '../kind';
import { refusals } from '../moves';
import { conflictLines, keptEvents, mergeThreeWay, needsChoice } from '../threeWay';
import { rebuiltEvents } from '../rebuiltEvents';
import { sealText } from '../sealText';
import { sealedKinds } from '../kind';
import { cellsOf } from '../caseRow';
import { settleAroundDesk } from '../settle';
import { holding, isOnHold, type Hold, type HoldReason } from './hold';
import { liftHold, placeHold } from './holdCommands';

const now = Temporal.Instant.from('2026-11-25T09:30:00Z');
const context = { now, me: { id: 11, name: 'Priya Nandra' } };
const shut = { caseState: 'Closed', closedAt: Temporal.Instant.from('2025-11-20T10:00:00Z'), disposalDue: '2026-11-20' } as const;

const aCase = (known: Partial<TestValues> = {}, more: Partial<Case<TestValues, TestFixed>> = {}): Case<TestValues, TestFixed> => ({
  logId: 7, etag: '"c,1"', undelivered: 0, reference: 'TST-2026-00007', intakeId: 7, askedAt: now, aroundDesk: undefined, unreadable: [], isRestricted: false, values: testValues(known), ...more
});
const place = (found: Case<TestValues, TestFixed>, reasons: readonly HoldReason[], since = '2026-11-24', why = 'The regulator wrote on Tuesday.') => placeHold(found, { reasons, since, why }, context);
const placed = (reasons: readonly HoldReason[], known: Partial<TestValues> = {}): TestValues => {
  const result = place(aCase(known), reasons);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.next;
};

test('a hold says why, since when, who placed it and what it is about; several hold at once', () => {
  const result = place(aCase(), ['regulator', 'claim']);
  expect(result).toMatchObject({
    ok: true,
    next: { hold: [
      { reason: 'regulator', since: '2026-11-24', at: '2026-11-25T09:30:00Z', by: 'Priya Nandra', why: 'The regulator wrote on Tuesday.' }, { reason: 'claim', since: '2026-11-24' }
    ] },
    events: [{ kind: 'legal hold', code: 'holdPlaced', values: { reasons: ['regulator', 'claim'], since: '2026-11-24' }, details: 'The regulator wrote on Tuesday.' }]
  });
});

test.each<readonly [string, Partial<TestValues>, readonly HoldReason[], string, string, readonly (readonly [string, string])[]]>([
  ['nothing chosen and nothing written', {}, [], '', ' ', [['hold.reasons', 'required'], ['hold.since', 'required'], ['hold.why', 'required']]],
  ['a day that is not there', {}, ['regulator'], '2026-02-30', 'x', [['hold.since', 'required']]],
  ['a day that has not come in the UK', {}, ['regulator'], '2026-11-26', 'x', [['hold.since', 'in-the-future']]],
  ['a reason that holds already', { hold: [{ key: 'a', reason: 'regulator', since: '2026-11-01', at: '', by: '', why: '' }] }, ['regulator'], '2026-11-25', 'x', [['hold.reasons', 'already']]],
  ['more words than the column is for', {}, ['regulator'], '2026-11-25', 'x'.repeat(2001), [['hold.why', 'too-long']]],
  ['a case that was disposed of', { ...shut, disposedAt: now }, ['regulator'], '2026-11-25', 'x', [['hold', 'disposed']]]
])('%s: it is not placed', (_what, known, reasons, since, why, problems) => {
  expect(place(aCase(known), reasons, since, why)).toEqual({ ok: false, problems: problems.map(([field, code]) => ({ field, code })) });
});

test('lifting one reason leaves the others, and what was lifted stays on record', () => {
  const values = placed(['regulator', 'claim']);
  const result = liftHold(aCase(values), { reasons: ['regulator'], why: 'Closed by letter.' }, context);
  expect(result).toMatchObject({
    ok: true, next: { hold: [{ reason: 'regulator', end: { at: '2026-11-25T09:30:00Z', by: 'Priya Nandra', why: 'Closed by letter.' } }, { reason: 'claim' }] },
    events: [{ code: 'holdLifted', values: { reasons: ['regulator'], still: ['claim'] }, details: 'Closed by letter.' }]
  });
  expect(result.ok && [isOnHold(result.next), holding(result.next).map(({ reason }) => reason)]).toEqual([true, ['claim']]);
  expect(liftHold(aCase(values), { reasons: ['inquiry'], why: '' }, context)).toEqual({ ok: false, problems: [{ field: 'lift.reasons', code: 'required' }, { field: 'lift.why', code: 'required' }] });
});

describe('while something holds a case', () => {
  const held = { ...shut, hold: placed(['claim']).hold };
  const code = (found: Case<TestValues, TestFixed>): readonly string[] => disposalProblems(found, now).map((each) => each.code);

  test('its day of disposal passes and nothing is disposed of', () => {
    expect([code(aCase(shut)), code(aCase(held))]).toEqual([[], ['onHold']]);
    expect(disposeCase(testRules, aCase(held), context)).toEqual({ ok: false, problems: [{ field: 'disposalDue', code: 'onHold' }] });
    expect([awaitsDisposal(aCase(shut).values, now), awaitsDisposal(aCase(held).values, now)]).toEqual([true, false]);
  });
  test('a disposal that was begun goes no further', () => {
    expect(code(aCase({ ...held, disposedAt: now }))).toEqual(['onHold']);
  });
  test('a hold that cannot be read holds, and so does one for a reason that this version does not know', () => {
    expect(code(aCase(shut, { unreadable: ['HoldFile'] }))).toEqual(['onHold']);
    expect(code(aCase({ ...shut, hold: [{ key: 'x', reason: 'prosecution', since: '2026-11-01', at: '', by: '', why: '' }] }))).toEqual(['onHold']);
  });
  test('whoever asks the store to mark it as disposed of is refused, also with the hold taken away in the same save', () => {
    const seen = aCase(held);
    expect(refusals(testRules, seen, { ...seen.values, disposedAt: now })).toEqual([{ field: 'hold', code: 'on-hold' }]);
    expect(refusals(testRules, seen, { ...seen.values, hold: [], disposedAt: now })).toEqual([{ field: 'hold', code: 'on-hold' }]);
  });
});

test('a closed case may be held and freed, and is otherwise as it was closed', () => {
  const seen = aCase(shut);
  const next = placed(['regulator'], shut);
  expect(refusals(testRules, seen, next)).toEqual([]);
  expect(refusals(testRules, seen, { ...next, subject: 'Another' })).toEqual([{ field: 'caseState', code: 'closed' }]);
  const lifted = liftHold(aCase(next), { reasons: ['regulator'], why: 'Done.' }, context);
  expect(lifted.ok && refusals(testRules, aCase(next), lifted.next)).toEqual([]);
});

test('no save takes a hold away, changes who placed it, or opens one again that was lifted', () => {
  const values = placed(['regulator']);
  const lifted = liftHold(aCase(values), { reasons: ['regulator'], why: 'Done.' }, context);
  if (!lifted.ok) throw new Error('not lifted');
  const fixed = [{ field: 'hold', code: 'fixed' }];
  expect(refusals(testRules, aCase(values), { ...values, hold: [] })).toEqual(fixed);
  expect(refusals(testRules, aCase(values), { ...values, hold: values.hold.map((each): Hold => ({ ...each, by: 'Somebody else' })) })).toEqual(fixed);
  expect(refusals(testRules, aCase(lifted.next), values)).toEqual(fixed);
});

test('what somebody wrote over it directly in SharePoint is never accepted', () => {
  const values = placed(['regulator']);
  const settled = settleAroundDesk(testRules, { values, aroundDesk: { ...values, subject: 'Another', hold: [] } }, { answer: 'accept', reason: 'I said so.' }, context);
  expect(settled).toMatchObject({ ok: true, next: { subject: 'Another', hold: [{ reason: 'regulator' }] } });
});

test('of two officers who place holds at once both are kept; one that both lifted is chosen, with the event of that', () => {
  const before = testValues();
  const [mine, theirs] = [placed(['regulator']), placed(['claim'])];
  const lines = conflictLines<TestValues>(testRules.fields, before, mine, theirs);
  expect(lines.filter(needsChoice)).toEqual([]);
  expect(mergeThreeWay(lines, () => 'theirs')?.hold.map(({ reason }) => reason)).toEqual(['claim', 'regulator']);
  const lift = (why: string): TestValues => {
    const result = liftHold(aCase(mine), { reasons: ['regulator'], why }, context);
    return result.ok ? result.next : mine;
  };
  const both = conflictLines<TestValues>(testRules.fields, mine, lift('One.'), lift('Two.'));
  expect(both.filter(needsChoice).map(({ field }) => field)).toEqual(['hold']);
  expect(keptEvents(testRules, [{ kind: 'legal hold' }], both, () => 'theirs')).toEqual([]);
});

test('an event of it that was lost is told again as that of a legal hold', () => {
  expect(rebuiltEvents(testRules, testValues(), placed(['regulator']))).toEqual([{ kind: 'legal hold', fields: ['hold'] }]);
});

test('disposal keeps which reasons held and when, and neither names nor words', () => {
  const values = placed(['regulator'], shut);
  const lifted = liftHold(aCase(values), { reasons: ['regulator'], why: 'Mrs Jones has her answer.' }, context);
  const result = lifted.ok ? disposeCase(testRules, aCase(lifted.next), context) : undefined;
  expect(result).toMatchObject({ ok: true, next: { hold: [{ reason: 'regulator', since: '2026-11-24', by: '', why: '', end: { at: '2026-11-25T09:30:00Z', by: '', why: '' } }] } });
  // the store takes it: names go with disposal, and with nothing else
  expect(result?.ok && lifted.ok && refusals(testRules, aCase(lifted.next), result.next)).toEqual([]);
});

test('a case that was never held is sealed as it was before there were holds; one that is held is not', () => {
  const kinds = sealedKinds(testRules);
  const { HoldFile: _hold, ...before } = kinds;
  const cells = cellsOf(testRules.fields, testValues());
  expect(cells.HoldFile).toBeNull();
  expect(sealText({ kinds }, cells, 2)).toBe(sealText({ kinds: before }, cells, 2));
  expect(sealText({ kinds }, cellsOf(testRules.fields, placed(['regulator'])), 2)).toContain('HoldFile');
});
