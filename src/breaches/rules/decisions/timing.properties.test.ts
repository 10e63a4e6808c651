import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { CaseValues } from '../cases/caseValues';
import { breachDecisions, councilRoles, riskLevels, tellDecisions } from '../cases/choices';
import { dueAt, timeLeft } from '../cases/clock';
import { clockStateOf } from '../cases/clockState';
import { aCase, at, newValues, readyValues } from '../investigation/testCases';
import { registerEntry } from '../register';
import { icoTiming, type IcoTiming } from './timing';

/** Friday 20 November 2026, 16:00: the 72 hours end on Monday at 16:00. */
const aware = at('2026-11-20T16:00:00Z');
const hours = (from: number, to: number): fc.Arbitrary<Temporal.Instant> => fc.integer({ min: from * 60, max: to * 60 }).map((minutes) => aware.add({ minutes }));
const closing = { rules: 2, at: '2026-12-20T10:00:00Z', by: '', taken: [], decidedBy: '', delegation: '', reason: '', advice: '', adviceBy: '' };

const anyCase: fc.Arbitrary<CaseValues> = fc.record({
  awareAt: fc.option(fc.constant(aware), { nil: undefined }), breach: fc.constantFrom(...breachDecisions), councilRole: fc.constantFrom(...councilRoles), risk: fc.constantFrom(...riskLevels),
  decision: fc.constantFrom(...tellDecisions), toldAt: fc.option(hours(0, 100), { nil: undefined }), closed: fc.constantFrom('open', 'closed', 'closed by the version before')
}).map(({ decision, toldAt, closed, ...made }) => ({
  ...newValues, ...made, caseState: closed === 'open' ? 'Investigating' as const : 'Closed' as const, ico: { ...newValues.ico, decision, toldAt },
  investigation: closed === 'closed' ? { ...newValues.investigation, closing } : newValues.investigation
}));

test('the register, the timing of the decisions and the clock never disagree', () => {
  fc.assert(fc.property(anyCase, hours(0, 200), (values, now) => {
    const timing = icoTiming(values, now);
    const entry = registerEntry(aCase(values), now);
    expect(entry.icoState).toBe(timing);
    expect(entry.reportingBand === undefined).toBe(timing !== 'in time' && timing !== 'late');
    if (entry.reportingBand !== undefined) expect(['72 hours to 1 week', 'More than 1 week'].includes(entry.reportingBand)).toBe(timing === 'late');
    const clock = timeLeft(values.awareAt, now, { isPersonalDataBreach: values.breach, clockState: clockStateOf(values) }).state;
    const fitting: Readonly<Record<typeof clock, readonly IcoTiming[]>> = {
      running: ['not yet', 'not decided'], 'due-soon': ['not yet', 'not decided'], late: ['overdue'], none: ['cannot tell'], met: ['in time', 'late', 'cannot tell'], stopped: ['not needed', 'controller'],
      // nothing stops the 72 hours
      waiting: []
    };
    // a processor's clock that the version before closed as met stays so; the register knows no duty all the same
    if (timing !== 'controller') expect(fitting[clock]).toContain(timing);
  }), { numRuns: 2000 });
});

test('what was told counts whatever was decided, but for a processor and for what is no breach', () => {
  fc.assert(fc.property(anyCase, hours(0, 100), hours(100, 200), (values, toldAt, now) => {
    const told = { ...values, ico: { ...values.ico, toldAt } };
    const expected = values.breach === 'No' || values.breach === 'Near miss' ? 'not needed' : values.councilRole === 'Processor' ? 'controller'
      : values.awareAt === undefined ? 'cannot tell' : Temporal.Instant.compare(toldAt, dueAt(values.awareAt)) > 0 ? 'late' : 'in time';
    expect(icoTiming(told, now)).toBe(expected);
  }));
});

test('an open case that nobody told is free of the duty only where the risk is unlikely and it was decided so', () => {
  fc.assert(fc.property(anyCase, hours(73, 200), (values, now) => {
    const open = { ...values, caseState: 'Triage' as const, breach: 'Yes' as const, councilRole: 'Controller' as const, awareAt: aware, ico: { ...values.ico, toldAt: undefined } };
    expect(icoTiming(open, now)).toBe(open.risk === 'Unlikely' && open.ico.decision === 'Do not tell' ? 'not needed' : 'overdue');
  }));
});

test.each([
  ['told late, not decided', { decision: 'Not decided', toldAt: at('2026-11-23T16:00:01Z') }, {}, 'late'],
  ['told late, decided not to tell', { decision: 'Do not tell', toldAt: at('2026-11-23T16:00:01Z') }, { risk: 'Unlikely' }, 'late'],
  ['told to the minute, not decided', { decision: 'Not decided', toldAt: at('2026-11-23T16:00:00Z') }, {}, 'in time'],
  ['told, no readable awareness', { decision: 'Tell', toldAt: at('2026-11-23T16:00:00Z') }, { awareAt: undefined }, 'cannot tell'],
  ['a processor that decided to tell', { decision: 'Tell' }, { councilRole: 'Processor' }, 'controller'],
  ['a processor that told the ICO late', { decision: 'Tell', toldAt: at('2026-11-25T16:00:00Z') }, { councilRole: 'Processor' }, 'controller'],
  ['a high risk, decided not to tell', { decision: 'Do not tell' }, { risk: 'High risk' }, 'overdue'],
  ['not assessed, decided not to tell', { decision: 'Do not tell' }, { risk: 'Not decided' }, 'overdue'],
  ['unlikely, decided not to tell', { decision: 'Do not tell' }, { risk: 'Unlikely' }, 'not needed']
] as const)('%s: %#', (_, ico, values, state) => {
  const made = { ...readyValues, ...values, ico: { ...readyValues.ico, toldAt: undefined, ...ico } };
  expect(icoTiming(made, at('2026-11-24T00:00:00Z'))).toBe(state);
  expect(registerEntry(aCase(made), at('2026-11-24T00:00:00Z')).icoState).toBe(state);
});
