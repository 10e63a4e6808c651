import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { emptyTalk, testDecisions, testFields, testRules, testStates, testValues, type TestValues } from '../testing/testKind';
import { cellsOf, disposedCase, emptyCase, readCase, tooLongProblems } from './caseRow';
import { answersOf, differencesOf } from './differences';
import { holdReasons, type Hold } from './hold/hold';
import { placedFields } from './field';
import { sealedKinds } from './kind';
import { rebuiltEvents } from './rebuiltEvents';
import { sealText } from './sealText';
import { conflictLines, keptEvents, mergeThreeWay, needsChoice } from './threeWay';
import { changedUnits, unitsOf, unitsOfEvents } from './units';

const second = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const plainText = fc.stringMatching(/^[a-zA-Z0-9 ]{0,40}$/).map((text) => text.trim());
const anyHold: fc.Arbitrary<Hold> = fc.record({
  key: fc.stringMatching(/^[a-z]{1,6}$/), reason: fc.constantFrom(...holdReasons), since: fc.constantFrom('2026-11-01', '2026-12-31'), at: fc.constant('2026-11-01T09:00:00Z'), by: plainText, why: plainText
});
const anyCase: fc.Arbitrary<TestValues> = fc.record({
  caseState: fc.constantFrom(...testStates), leadId: maybe(fc.integer({ min: 1, max: 999 })), controller: plainText, hold: fc.array(anyHold, { maxLength: 3 }), restricted: fc.boolean(), subject: plainText,
  receivedAt: maybe(second), acknowledgedAt: maybe(second), answer: fc.record({ decision: fc.constantFrom(...testDecisions), reason: plainText, by: plainText }),
  talk: fc.record({ v: fc.constant(1 as const), points: fc.array(fc.record({ key: fc.stringMatching(/^[a-z]{1,6}$/), text: plainText, answer: plainText }), { maxLength: 4 }), remark: plainText }),
  closedAt: maybe(second), disposalDue: maybe(fc.constantFrom('2027-01-31', '2030-02-28')), disposedAt: maybe(second)
});

test('any case reads back from its cells as it was written', () => {
  fc.assert(fc.property(anyCase, (values) => {
    const { values: read, unreadable } = readCase(testFields, { ...cellsOf(testFields, values) });
    expect(differencesOf(testFields, values, read)).toEqual([]);
    expect(unreadable).toEqual(values.receivedAt === undefined ? ['ReceivedAt'] : []);
  }));
});

test('what is not readable is named and falls back, and the rest stands; one broken answer takes nothing else of its file with it', () => {
  const cells = { ...cellsOf(testFields, testValues({ subject: 'Stands' })), CaseState: 'Gone', ReceivedAt: 'soon', Decision: 7, TalkFile: '{"v":1,"remark":"stays","heardOn":"31 April"}' };
  const { values, unreadable } = readCase(testFields, cells);
  expect(unreadable).toEqual(['CaseState', 'ReceivedAt', 'Decision', 'TalkFile']);
  expect(values).toMatchObject({ caseState: 'New', receivedAt: undefined, subject: 'Stands', answer: { decision: 'Not decided' }, talk: { remark: 'stays' } });
  expect(readCase(testFields, { TalkFile: 'no JSON' })).toMatchObject({ values: { talk: emptyTalk }, unreadable: ['ReceivedAt', 'TalkFile'] });
});

test('a person comes by number from the list and as a lookup from a version', () => {
  expect(readCase(testFields, { AssignedToId: 7 }).values.leadId).toBe(7);
  expect(readCase(testFields, { AssignedTo: { LookupId: 7, LookupValue: 'Priya Nandra' } }).values.leadId).toBe(7);
});

test('each difference is named by its path, in the order of the table; of a file each answer', () => {
  const before = testValues();
  const after = testValues({ subject: 'Another', answer: { ...before.answer, decision: 'Yes' }, talk: { ...emptyTalk, remark: 'Hm.' } });
  expect(differencesOf(testFields, before, after).map(({ field }) => field)).toEqual(['subject', 'answer.decision', 'talk.remark']);
});

test('lost events are told by the fields that changed, and a case that was opened again says so', () => {
  const before = testValues();
  expect(rebuiltEvents(testRules, before, testValues({ answer: { ...before.answer, decision: 'No' }, talk: { ...emptyTalk, heardOn: '2026-11-20' } })))
    .toEqual([{ kind: 'answered', fields: ['answer.decision'] }, { kind: 'acknowledged', fields: ['talk.heardOn'] }]);
  const closed = testValues({ caseState: 'Closed', closedAt: Temporal.Instant.from('2026-11-20T10:00:00Z'), disposalDue: '2030-01-01' });
  expect(rebuiltEvents(testRules, closed, testValues({ caseState: 'Open' }))).toEqual([{ kind: 'reopened', fields: ['caseState', 'closedAt', 'disposalDue'] }]);
});

describe('two versions', () => {
  const before = testValues();
  const line = (mine: Partial<TestValues>, theirs: Partial<TestValues>) => conflictLines<TestValues>(testFields, before, { ...before, ...mine }, { ...before, ...theirs });

  test('what belongs together is chosen together, under the name of its first path', () => {
    expect(unitsOf<TestValues>(testFields).find(({ field }) => field === 'answer.decision')?.paths).toEqual(['answer.decision', 'answer.reason', 'answer.by']);
    expect(changedUnits<TestValues>(testFields, before, { ...before, answer: { ...before.answer, by: 'x' } }).map(({ field }) => field)).toEqual(['answer.decision']);
    expect(unitsOfEvents(testFields).get('answered')).toBe('answer.decision');
    expect(unitsOfEvents(testFields).has('looked at')).toBe(false);
  });

  test('what one of two changed is kept; of what both changed somebody chooses, and an event of what was given up is not told', () => {
    const lines = line({ subject: 'Mine', answer: { decision: 'Yes', reason: 'm', by: 'me' } }, { answer: { decision: 'No', reason: 't', by: 'them' }, controller: 'school' });
    expect(lines.filter(needsChoice).map(({ field }) => field)).toEqual(['answer.decision']);
    expect(mergeThreeWay(lines, () => 'theirs')).toEqual({ ...before, subject: 'Mine', controller: 'school', answer: { decision: 'No', reason: 't', by: 'them' } });
    expect(keptEvents(testRules, [{ kind: 'answered' }, { kind: 'looked at' }], lines, () => 'theirs')).toEqual([{ kind: 'looked at' }]);
  });

  test('rows that both added to one table are kept from both', () => {
    const point = (key: string) => ({ key, text: key, answer: '' });
    const lines = line({ talk: { ...emptyTalk, points: [point('mine')] } }, { talk: { ...emptyTalk, points: [point('theirs')] } });
    expect(lines.filter(needsChoice)).toEqual([]);
    expect(mergeThreeWay(lines, () => 'theirs')?.talk.points.map(({ key }) => key)).toEqual(['theirs', 'mine']);
  });

  test('whatever both wrote, choosing mine everywhere loses nothing of mine that somebody was asked about', () => {
    fc.assert(fc.property(anyCase, anyCase, anyCase, (was, mine, theirs) => {
      const lines = conflictLines<TestValues>(testFields, was, mine, theirs);
      const merged = mergeThreeWay(lines, () => 'mine') ?? theirs;
      const asked = lines.filter(needsChoice).flatMap(({ paths }) => paths);
      expect(differencesOf(testFields, merged, mine).map(({ field }) => field).filter((field) => asked.includes(field) && field !== 'talk.points')).toEqual([]);
    }));
  });
});

test('after its time what a person typed is gone and what counts stays', () => {
  const values = testValues({ subject: 'Kept', answer: { decision: 'Yes', reason: 'Mrs Jones said so.', by: 'Priya' }, talk: { v: 1, points: [{ key: 'a', text: 'Jones', answer: 'No' }], remark: 'x' } });
  expect(disposedCase(testFields, values)).toMatchObject({ subject: 'Kept', answer: { decision: 'Yes', reason: '', by: '' }, talk: { points: [{ key: 'a', text: '', answer: '' }], remark: '' } });
});

test('a text or file that no column holds is named', () => {
  expect(tooLongProblems(testFields, testValues({ subject: 'x'.repeat(256), talk: { ...emptyTalk, remark: 'y'.repeat(64_000) } })))
    .toEqual([{ field: 'subject', code: 'too-long' }, { field: 'talk', code: 'file-too-long' }]);
});

test('every field has one column, every answer one path, and the seal of a new column leaves older rows sealed', () => {
  const columns = placedFields(testFields).map(({ field }) => field.column);
  expect(new Set(columns).size).toBe(columns.length);
  expect(new Set(answersOf(testFields).map(({ path }) => path)).size).toBe(answersOf(testFields).length);
  const kinds = sealedKinds(testRules);
  const row = { ...cellsOf(testFields, testValues()), Reference: 'TST-2026-00001' };
  expect(sealText({ kinds: { ...kinds, NewColumn: 'text' } }, row, 2)).toBe(sealText({ kinds }, row, 2));
  expect(sealText({ kinds: { ...kinds, NewColumn: 'text' } }, { ...row, NewColumn: 'x' }, 2)).not.toBe(sealText({ kinds }, row, 2));
});

test('an empty case is one that reads from an empty row', () => {
  expect(readCase(testFields, {}).values).toEqual(emptyCase<TestValues>(testFields));
});
