import * as fc from 'fast-check';
import { ukInputs } from '../../../calendar';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import { peopleExceptions, riskLevels } from '../cases/choices';
import type { CommandContext, CommandResult } from '../cases/command';
import { newValues } from '../investigation/testCases';
import { at } from '../investigation/testCases';
import { decideIco, decidePeople, decisionFindings, exceptionsOf, icoTiming, recordIcoTold, recordPeopleTold } from './index';

const aware = at('2026-11-20T16:00:00Z');
const context: CommandContext = { now: aware.add({ hours: 200 }), me: { id: 12, name: 'Priya Nandra' } };
const start: CaseValues = { ...newValues, caseState: 'Investigating', breach: 'Yes', councilRole: 'Controller', awareAt: aware };

type Step = (found: Pick<BreachCase, 'values'>) => CommandResult;
const hours = fc.integer({ min: 0, max: 199 * 60 }).map((minutes) => ukInputs(aware.add({ minutes })));
const tell = fc.constantFrom('Tell', 'Do not tell');
const delayReason = 'The supplier told us late.';

const steps: fc.Arbitrary<readonly Step[]> = fc.tuple(
  fc.constantFrom(...riskLevels).map((risk): Step => ({ values }) => ({ ok: true, next: { ...values, risk }, events: [] })),
  tell.map((decision): Step => (found) => decideIco(found, { decision, reason: 'Because.', delayReason }, context)),
  fc.tuple(tell, fc.constantFrom(...peopleExceptions.filter((each) => each === 'None' || exceptionsOf('UK GDPR').includes(each))))
    .map(([decision, exception]): Step => (found) => decidePeople(found, { decision, reason: 'Because.', exception: decision === 'Tell' ? 'None' : exception }, context)),
  fc.uniqueArray(hours, { maxLength: 3, selector: ({ date, time }) => `${date} ${time}` }),
  fc.uniqueArray(hours, { maxLength: 3, selector: ({ date, time }) => `${date} ${time}` })
).map(([risk, ico, people, icoTold, peopleTold]) => [
  // on which risk somebody decided is a fact of its own: a decision before the risk rises is not the same as one after (`advice.test.ts`)
  (found) => [risk, ico, people].reduce<CommandResult>((result, step) => (result.ok ? step({ values: result.next }) : result), { ok: true, next: found.values, events: [] }),
  ...icoTold.map((moment, place): Step => (found) => recordIcoTold(found, { ...moment, how: 'Phone', reference: `IC-${place}`, unknown: place === 0 ? [] : ['recordsCount'], note: '', delayReason }, context)),
  ...peopleTold.map((moment): Step => (found) => recordPeopleTold(found, { ...moment, how: 'Letter', people: '12', language: 'en-GB', note: '' }, context))
]);

const inTwoOrders = steps.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));

function after(list: readonly Step[]): CaseValues {
  return list.reduce<CaseValues>((values, step) => {
    const result = step({ values });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.next;
  }, start);
}

test('any order of the decisions and what was told gives the same case, the same findings and the same time', () => {
  fc.assert(fc.property(inTwoOrders, ([list, otherOrder]) => {
    const [one, other] = [after(list), after(otherOrder)];
    expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(one)));
    expect(decisionFindings(other, context.now)).toEqual(decisionFindings(one, context.now));
    expect(icoTiming(other, context.now)).toBe(icoTiming(one, context.now));
  }));
});

test('telling the ICO once more never makes an earlier notification late', () => {
  fc.assert(fc.property(fc.array(hours, { minLength: 1, maxLength: 5 }), (moments) => {
    const record = (values: CaseValues, moment: { date: string; time: string }): CaseValues =>
      after([() => recordIcoTold({ values }, { ...moment, how: 'Phone', reference: '', unknown: [], note: '', delayReason }, context)]);
    let values = start;
    let wasInTime = false;
    for (const moment of moments) {
      values = record(values, moment);
      if (wasInTime) expect(icoTiming(values, context.now)).toBe('in time');
      wasInTime = icoTiming(values, context.now) === 'in time';
    }
  }));
});
