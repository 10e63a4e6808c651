import { Temporal } from 'temporal-polyfill';
import { awaits, decisionAwaited } from './awaits';
import type { CaseValues } from './caseValues';
import { clockStateOf } from './clockState';
import { testValues } from './testCases';

const aware = testValues().awareAt ?? Temporal.Instant.fromEpochMilliseconds(0);
const hoursLater = (hours: number): Temporal.Instant => aware.add({ hours });
const base = testValues();
const ico = (changes: Partial<CaseValues['ico']>): CaseValues => testValues({ breach: 'Yes', caseState: 'Triage', ico: { ...base.ico, ...changes } });

describe('the clock of a case', () => {
  test.each<[string, CaseValues, string]>([
    ['nothing decided', base, 'Running'],
    ['a breach, the ICO not decided', ico({}), 'Running'],
    ['a near miss', testValues({ breach: 'Near miss' }), 'Stopped'],
    ['no personal data breach', testValues({ breach: 'No' }), 'Stopped'],
    ['not to be told, since a risk is unlikely', { ...ico({ decision: 'Do not tell' }), risk: 'Unlikely' }, 'Stopped'],
    ['not to be told although there is a risk', { ...ico({ decision: 'Do not tell' }), risk: 'Risk' }, 'Running'],
    ['not to be told although the risk is high', { ...ico({ decision: 'Do not tell' }), risk: 'High risk' }, 'Running'],
    ['not to be told, the risk not assessed', ico({ decision: 'Do not tell' }), 'Running'],
    ['an unlikely risk of which nobody has decided', { ...ico({}), risk: 'Unlikely' }, 'Running'],
    ['an unlikely risk, to be told all the same', { ...ico({ decision: 'Tell' }), risk: 'Unlikely' }, 'Running'],
    ['to be told, and not told yet', ico({ decision: 'Tell' }), 'Running'],
    ['told', ico({ decision: 'Tell', toldAt: aware }), 'Met'],
    ['told, though not to be told by a later decision', ico({ decision: 'Do not tell', toldAt: aware }), 'Met'],
    ['the council is a processor', { ...ico({}), councilRole: 'Processor' }, 'Stopped'],
    ['a processor that told the ICO too late', { ...ico({ decision: 'Tell', toldAt: hoursLater(90) }), councilRole: 'Processor' }, 'Stopped'],
    ['closed by the version before, not told although there is a risk', { ...ico({ decision: 'Do not tell' }), risk: 'Risk', caseState: 'Closed' }, 'Stopped'],
    ['joint controllers', { ...ico({}), councilRole: 'Joint controller' }, 'Running']
  ])('%s: %#', (_case, values, state) => {
    expect(clockStateOf(values)).toBe(state);
  });

  test('runs again, from the same moment, when the decision is changed back', () => {
    const stopped = testValues({ breach: 'Near miss' });
    expect([clockStateOf(stopped), clockStateOf({ ...stopped, breach: 'Yes' })]).toEqual(['Stopped', 'Running']);
  });
});

describe('what a case waits for', () => {
  test('a new case waits for triage and for whether it is a breach', () => {
    expect(awaits(base, hoursLater(1))).toEqual(['triage', 'breach']);
  });

  test('a breach waits for both decisions, and after "tell" for the notices', () => {
    expect(awaits(ico({}), hoursLater(1))).toEqual(['ico', 'people']);
    expect(awaits(ico({ decision: 'Tell' }), hoursLater(1))).toEqual(['people', 'ico-notice']);
  });

  test('with a day or less left the notice to the ICO comes first', () => {
    expect(awaits(ico({ decision: 'Tell' }), hoursLater(48))).toEqual(['ico-notice', 'people']);
    expect(awaits({ ...ico({ decision: 'Tell' }), awareAt: undefined }, hoursLater(1))).toEqual(['ico-notice', 'people']);
  });

  test('a decision not to tell against which the clock runs is awaited again, before anything else when time presses', () => {
    const against = { ...ico({ decision: 'Do not tell' }), risk: 'High risk' as const, people: { ...base.people, decision: 'Do not tell' as const } };
    expect(decisionAwaited(against)).toBe(true);
    expect(awaits(against, hoursLater(1))).toEqual(['ico-again']);
    expect(awaits({ ...against, people: base.people }, hoursLater(80))).toEqual(['ico-again', 'people']);
    expect(awaits({ ...against, risk: 'Unlikely' }, hoursLater(80))).toEqual([]);
  });

  test('a processor waits for its controller to be told, and for nothing else', () => {
    const processor = { ...ico({}), councilRole: 'Processor' as const };
    expect(awaits(processor, hoursLater(80))).toEqual(['controller-notice']);
    const tell = [{ key: 'controller', name: 'Controller', state: 'Told' as const, at: '2026-11-21T09:00:00Z', by: 'Priya Nandra', reference: '', note: '' }];
    expect(awaits({ ...processor, triage: { ...processor.triage, tell } }, hoursLater(80))).toEqual([]);
  });

  test('a processor, a near miss and a closed case wait for no decision on telling', () => {
    expect(decisionAwaited({ ...ico({}), councilRole: 'Processor' })).toBe(false);
    expect(decisionAwaited(testValues({ caseState: 'Triage', breach: 'Near miss' }))).toBe(false);
    expect(decisionAwaited(testValues({ caseState: 'Closed' }))).toBe(false);
  });

  test('a notice that is still to be made is no decision', () => {
    expect(decisionAwaited({ ...ico({ decision: 'Tell' }), people: { ...base.people, decision: 'Do not tell' } })).toBe(false);
  });
});
