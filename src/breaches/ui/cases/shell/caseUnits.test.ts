import * as fc from 'fast-check';
import { testValues } from '../../../rules/cases/testCases';
import type { CaseEvent, CaseValues } from '../../../rules';
import * as threeWay from '../../../../casework/rules/threeWay';
import * as units from '../../../../casework/rules/units';
import { breachRules, caseFields } from '../../../rules';

const { mergeThreeWay, needsChoice } = threeWay;
type Line = threeWay.ConflictLine<CaseValues>;
const conflictLines = (was: CaseValues, mine: CaseValues, theirs: CaseValues): readonly Line[] => threeWay.conflictLines<CaseValues>(caseFields, was, mine, theirs);
const changedUnits = (was: CaseValues, is: CaseValues): readonly units.CaseUnit[] => units.changedUnits<CaseValues>(caseFields, was, is);
const keptEvents = (events: readonly CaseEvent[], lines: readonly Line[], chosen: (field: string) => threeWay.Side): readonly CaseEvent[] => threeWay.keptEvents(breachRules, events, lines, chosen);

const before = testValues({ caseState: 'Triage' });
const step = (key: string, state: 'To do' | 'Done'): CaseValues['triage']['containment'][number] => ({ key, wording: key, state, by: '', note: '' });
const withSteps = (...steps: readonly CaseValues['triage']['containment'][number][]): CaseValues => ({ ...before, triage: { ...before.triage, containment: [...steps] } });
const mine = (): 'mine' => 'mine';
const theirs = (): 'theirs' => 'theirs';

test('what only one of the two changed is kept from that one, and nobody has to choose', () => {
  const lines = conflictLines(before, { ...before, leadId: 11 }, { ...before, regime: 'Law enforcement' });
  expect(lines.filter(needsChoice)).toEqual([]);
  expect(mergeThreeWay(lines, theirs)).toEqual({ ...before, leadId: 11, regime: 'Law enforcement' });
});

test('of a field that both changed the chosen version is kept', () => {
  const lines = conflictLines(before, { ...before, leadId: 11 }, { ...before, leadId: 12 });
  expect(lines.filter(needsChoice).map(({ field }) => field)).toEqual(['leadId']);
  expect(mergeThreeWay(lines, mine)?.leadId).toBe(11);
  expect(mergeThreeWay(lines, theirs)?.leadId).toBe(12);
});

test('the same answer of both is no choice', () => {
  expect(conflictLines(before, { ...before, leadId: 11 }, { ...before, leadId: 11 }).filter(needsChoice)).toEqual([]);
});

test('a decision goes with its reason and its name, never half of one and half of the other', () => {
  const my: CaseValues = { ...before, ico: { ...before.ico, decision: 'Tell', reason: 'Bank data', decidedBy: 'Priya' } };
  const their: CaseValues = { ...before, ico: { ...before.ico, decision: 'Do not tell', reason: 'Encrypted', decidedBy: 'Gareth' } };
  const lines = conflictLines(before, my, their);
  expect(lines).toHaveLength(1);
  expect(mergeThreeWay(lines, mine)?.ico).toEqual(my.ico);
  expect(mergeThreeWay(lines, theirs)?.ico).toEqual(their.ico);
});

test('steps that the two ticked apart are joined', () => {
  const start = withSteps(step('a', 'To do'), step('b', 'To do'));
  const lines = conflictLines(start, withSteps(step('a', 'Done'), step('b', 'To do')), withSteps(step('a', 'To do'), step('b', 'Done')));
  expect(lines.filter(needsChoice)).toEqual([]);
  expect(mergeThreeWay(lines, mine)?.triage.containment).toEqual([step('a', 'Done'), step('b', 'Done')]);
});

test('one step that the two changed differently has to be chosen', () => {
  const start = withSteps(step('a', 'To do'));
  const lines = conflictLines(start, withSteps({ ...step('a', 'Done'), by: 'Priya' }), withSteps({ ...step('a', 'Done'), by: 'Gareth' }));
  expect(lines.filter(needsChoice).map(({ field }) => field)).toEqual(['triage.containment']);
});

test('the event of a choice that was given up is not written, the others are', () => {
  const events: readonly CaseEvent[] = [{ kind: 'assigned', title: 'Assigned', details: '' }, { kind: 'action recorded', title: 'Rang', details: '' }];
  const lines = conflictLines(before, { ...before, leadId: 11 }, { ...before, leadId: 12 });
  expect(keptEvents(events, lines, theirs).map(({ kind }) => kind)).toEqual(['action recorded']);
  expect(keptEvents(events, lines, mine)).toEqual(events);
});

const changes = fc.record({
  leadId: fc.constantFrom(undefined, 11, 12), regime: fc.constantFrom('UK GDPR', 'Law enforcement'), breach: fc.constantFrom('Not decided', 'Yes', 'No'), supplier: fc.constantFrom('', 'Acme')
}, { requiredKeys: [] }) as fc.Arbitrary<Partial<CaseValues>>;

test('whatever the two changed, all of mine chosen keeps all of mine and what only they changed', () => {
  fc.assert(fc.property(changes, changes, (a, b) => {
    const my = { ...before, ...a };
    const their = { ...before, ...b };
    const merged = mergeThreeWay(conflictLines(before, my, their), mine) ?? before;
    expect(changedUnits(my, merged).filter(({ field }) => changedUnits(before, my).some((unit) => unit.field === field))).toEqual([]);
    const onlyTheirs = changedUnits(before, their).filter(({ field }) => !changedUnits(before, my).some((unit) => unit.field === field));
    expect(changedUnits(their, merged).filter(({ field }) => onlyTheirs.some((unit) => unit.field === field))).toEqual([]);
  }));
});
