import { Temporal } from 'temporal-polyfill';
import { assign } from '../../../casework/rules/assign';
import { reopen } from '../../../casework/rules/reopen';
import type { BreachCase } from './caseValues';
import type { CommandContext, CommandResult } from './command';
import { breachAssign, breachReopen } from './leadAndReopen';
import { merge } from './merge';
import { rebuiltEvents } from './rebuiltEvents';
import { settleAroundDesk as settleBy, type SettleAnswer } from '../../../casework/rules/settle';
import { testCase, testValues } from './testCases';
import { refusals } from '../../../casework/rules/moves';
import { breachRules } from './breachRules';

const settleAroundDesk = (found: BreachCase, input: { readonly answer: SettleAnswer; readonly reason: string }, given: CommandContext): CommandResult => settleBy(breachRules, found, input, given);

const context: CommandContext = { now: Temporal.Instant.from('2026-11-22T10:00:00Z'), me: { id: 3, name: 'Priya Nandra' } };
const closedAt = Temporal.Instant.from('2026-11-21T10:00:00Z');
const base = testValues();
const retention = { personalDataBreach: 72, nearMiss: 12, notABreach: 12 };
const done = <T extends { readonly ok: boolean }>(result: T): Extract<T, { ok: true }> => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<T, { ok: true }>;
};

describe('assign', () => {
  const given = (values: Partial<BreachCase['values']>): unknown => done(assign(breachAssign, testCase(values), { lead: { id: 4, name: 'Tom Ashworth' } }, [{ id: 4 }])).next.caseState;

  test('a new case stays new until its triage; a breach that only lacked a case officer is investigated from now on', () => {
    expect(given({ caseState: 'New' })).toBe('New');
    expect(given({ caseState: 'Triage', breach: 'Not decided' })).toBe('Triage');
    expect(given({ caseState: 'Triage', breach: 'Yes' })).toBe('Investigating');
  });
});

describe('reopen', () => {
  test('opens a closed case with its reason, and its decisions stay', () => {
    const closed = testCase({ caseState: 'Closed', closedAt, disposalDue: '2032-11-21', breach: 'Yes' });
    const { next, events } = done(reopen(breachReopen, closed, { reason: 'The recipient rang.' }));
    expect(next).toMatchObject({ caseState: 'Investigating', closedAt: undefined, disposalDue: undefined, breach: 'Yes' });
    expect(events).toMatchObject([{ kind: 'reopened', code: 'reopened', details: 'The recipient rang.' }]);
    expect(refusals(breachRules, closed, next)).toEqual([]);
  });
});

describe('merge', () => {
  const survivor = testCase({}, { logId: 1, reference: 'BR-2026-00001' });
  const earlier = testCase({ awareAt: base.awareAt?.subtract({ hours: 5 }), facts: { ...base.facts, dataTypes: ['Health data', 'Not yet known'], recordsCount: 12 } }, { logId: 2, reference: 'BR-2026-00002' });

  test('does neither half while one of them was changed around the desk', () => {
    const changed = { ...earlier, aroundDesk: earlier.values };
    const refused = (field: string): object => ({ ok: false, problems: [{ field, code: 'settle-first' }] });
    expect(merge(changed, survivor, { reason: 'The same email.', retention }, context)).toEqual({ survivor: refused('duplicate'), duplicate: refused('duplicate') });
    expect(merge(survivor, changed, { reason: 'The same email.', retention }, context)).toEqual({ survivor: refused('survivor'), duplicate: refused('survivor') });
  });

  test('links both ways, closes the duplicate, and counts from whoever noticed first', () => {
    const result = merge(earlier, survivor, { reason: 'The same email.', retention }, context);
    expect(done(result.survivor).next).toMatchObject({
      awareAt: earlier.values.awareAt, triage: { duplicates: [{ logId: 2, reference: 'BR-2026-00002', verdict: 'Merged here' }] },
      facts: { recordsCount: 12, dataTypes: ['Basic personal identifiers', 'Health data'] }
    });
    expect(done(result.duplicate).next).toMatchObject({ caseState: 'Closed', closedAt: context.now, disposalDue: '2032-11-22', triage: { mergedInto: { logId: 1, reason: 'The same email.' } } });
    expect(refusals(breachRules, earlier, done(result.duplicate).next)).toEqual([]);
  });

  test('a half that is done is left as it is when it is run again', () => {
    const first = merge(earlier, survivor, { reason: 'x', retention }, context);
    const half = { ...survivor, values: done(first.survivor).next };
    const again = merge(earlier, half, { reason: 'x', retention }, context);
    expect(done(again.survivor)).toEqual({ ok: true, next: half.values, events: [] });
    expect(done(again.duplicate).next.caseState).toBe('Closed');
    const closed = { ...earlier, values: done(first.duplicate).next };
    expect(done(merge(closed, half, { reason: 'x', retention }, context).duplicate).events).toEqual([]);
  });

  test.each([
    ['with itself', survivor, survivor, 'same-case'],
    ['into a closed case', earlier, testCase({ caseState: 'Closed', closedAt }, { logId: 1 }), 'closed'],
    ['into a case that lives on elsewhere', earlier, testCase({ triage: { ...base.triage, mergedInto: { logId: 5, reference: 'x', reason: 'x', at: '2026-11-22T10:00:00Z', by: 'x' } } }, { logId: 1 }), 'already-merged']
  ])('is refused %s', (_case, duplicate, into, code) => {
    expect(merge(duplicate, into, { reason: 'x', retention }, context).survivor).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe('what was changed around the desk', () => {
  const told = { ...base.ico, decision: 'Tell' as const, toldAt: closedAt };
  const found = testCase({ caseState: 'Triage' }, { aroundDesk: testValues({ caseState: 'Closed', closedAt, ico: told, facts: { ...base.facts, peopleCount: 9 } }) });

  test('put back: what counted counts', () => {
    expect(done(settleAroundDesk(found, { answer: 'put back', reason: 'A slip.' }, context))).toMatchObject({ next: found.values, events: [{ kind: 'put back', code: 'putBack', details: 'A slip.' }] });
  });

  test('accepted: the facts and the notice count, with who accepts them, but nothing is closed by it', () => {
    const { next } = done(settleAroundDesk(found, { answer: 'accept', reason: 'Done by phone.' }, context));
    expect(next).toMatchObject({ caseState: 'Triage', closedAt: undefined, facts: { peopleCount: 9 }, ico: { toldAt: closedAt, reason: 'Done by phone.', decidedBy: 'Priya Nandra', decidedAt: context.now } });
    expect(refusals(breachRules, found, next, true)).toEqual([]);
  });

  test('a closed case that was opened around the desk opens when it is accepted', () => {
    const closed = testCase({ caseState: 'Closed', closedAt, disposalDue: '2032-11-21' }, { aroundDesk: testValues({ caseState: 'Triage' }) });
    expect(done(settleAroundDesk(closed, { answer: 'accept', reason: 'x' }, context)).next).toMatchObject({ caseState: 'Investigating', closedAt: undefined, disposalDue: undefined });
  });

  test('accepted: a decision is a new one on the risk that is accepted with it, and how a case was closed stays as *Close* wrote it', () => {
    const kept = { risk: 'Unlikely', delegation: 'Monitoring Officer', departure: '', enteredBy: 'Tom Ashworth' } as const;
    const counted = testValues({ caseState: 'Triage', ico: { ...base.ico, decision: 'Tell', reason: 'x' }, notification: { ...base.notification, decidedIco: kept, decidedPeople: kept } });
    const around = { ...counted, risk: 'Risk' as const, ico: { ...counted.ico, decision: 'Do not tell' as const } };
    expect(done(settleAroundDesk(testCase(counted, { aroundDesk: around }), { answer: 'accept', reason: 'By phone.' }, context)).next.notification)
      .toMatchObject({ decidedIco: { risk: 'Risk', delegation: '', departure: '', enteredBy: 'Priya Nandra' }, decidedPeople: kept });
    const closing = { rules: 2, at: '2026-11-22T10:00:00Z', by: 'x', taken: [{ code: 'people-depart', duty: 'people' as const }], decidedBy: 'x', delegation: '', reason: 'x', advice: 'x', adviceBy: 'x' };
    const closed = testValues({ caseState: 'Closed', closedAt, disposalDue: '2032-11-21', investigation: { ...base.investigation, closing } });
    const hidden = testCase(closed, { aroundDesk: { ...closed, investigation: { ...closed.investigation, closing: undefined, effects: 'None.' } } });
    expect(done(settleAroundDesk(hidden, { answer: 'accept', reason: 'x' }, context)).next.investigation).toMatchObject({ effects: 'None.', closing });
  });

  test('of a row made by hand there is nothing to put back', () => {
    const made = testCase({}, { aroundDesk: 'made-around-the-desk' });
    expect(settleAroundDesk(made, { answer: 'put back', reason: 'x' }, context)).toMatchObject({ ok: false, problems: [{ code: 'nothing-to-put-back' }] });
    expect(done(settleAroundDesk(made, { answer: 'accept', reason: 'Rang in on a Sunday.' }, context)).next).toEqual(made.values);
  });

  test('asks for a reason, and for something to settle', () => {
    expect(settleAroundDesk(found, { answer: 'accept', reason: ' ' }, context)).toMatchObject({ ok: false, problems: [{ code: 'required' }] });
    expect(settleAroundDesk(testCase(), { answer: 'accept', reason: 'x' }, context)).toMatchObject({ ok: false, problems: [{ code: 'nothing-to-settle' }] });
  });
});

describe('the store refuses', () => {
  test.each([
    ['a way back to new', testCase({ caseState: 'Triage' }), testValues(), 'not-from-here'],
    ['closing without a time', testCase({ caseState: 'Triage' }), testValues({ caseState: 'Closed' }), 'closed-without-time'],
    ['a change of a closed case', testCase({ caseState: 'Closed', closedAt }), testValues({ caseState: 'Closed', closedAt, breach: 'No' }), 'closed'],
    ['any command before a change around the desk is settled', testCase({}, { aroundDesk: testValues({ breach: 'No' }) }), testValues({ leadId: 4 }), 'settle-first'],
    ['a disposed case that comes back', testCase({ caseState: 'Closed', closedAt, disposedAt: closedAt }), testValues({ caseState: 'Triage' }), 'disposed']
  ])('%s', (_case, seen, next, code) => {
    expect(refusals(breachRules, seen, next).map((problem) => problem.code)).toContain(code);
  });

  test('but lets a closed case be disposed of', () => {
    const closed = testCase({ caseState: 'Closed', closedAt, disposalDue: '2026-11-22' });
    expect(refusals(breachRules, closed, { ...closed.values, disposedAt: context.now, facts: { ...base.facts, whatHappened: '' } })).toEqual([]);
  });
});

test('an event that was lost is told again from the two states', () => {
  const after = testValues({ caseState: 'Triage', leadId: 4, breach: 'Yes', ico: { ...base.ico, decision: 'Tell', decidedBy: 'x' } });
  expect(rebuiltEvents(base, after)).toEqual([
    { kind: 'triaged', fields: ['caseState'] }, { kind: 'assigned', fields: ['leadId'] }, { kind: 'breach decided', fields: ['breach'] }, { kind: 'ico decision', fields: ['ico.decision', 'ico.decidedBy'] }
  ]);
  expect(rebuiltEvents(testValues({ caseState: 'Closed', closedAt }), after).map(({ kind }) => kind)).toContain('reopened');
});
