import * as fc from 'fast-check';
import type { CaseValues } from '../cases/caseValues';
import { breachDecisions, councilRoles, peopleExceptions, regimes, riskLevels, tellDecisions } from '../cases/choices';
import { protectionChoices } from '../report/report';
import { at, context, readyValues } from '../investigation/testCases';
import { contradictions, controllerTold, decisionFindings, recordControllerTold, type ContradictionCode } from './index';

const people = (changes: Partial<CaseValues['people']>): Partial<CaseValues> => ({ people: { ...readyValues.people, ...changes } });
const ico = (changes: Partial<CaseValues['ico']>): Partial<CaseValues> => ({ ico: { ...readyValues.ico, ...changes } });
const telling = (how: 'Letter' | 'Public notice') => ({ at: '2026-11-22T09:00:00Z', by: 'Priya Nandra', how, language: 'en-GB' as const, note: '' });
const told = at('2026-11-22T09:00:00Z');
const named = (values: Partial<CaseValues>): readonly string[] => contradictions({ ...readyValues, ...values }).map(({ code, duty }) => (duty ? `${code} (${duty})` : code));

test('a case that is told and decided as the risk asks contradicts nothing', () => {
  expect(named({})).toEqual([]);
});

test.each<[string, Partial<CaseValues>, readonly (ContradictionCode | `${ContradictionCode} (${'ico' | 'people' | 'controller'})`)[]]>([
  ['a risk, and the ICO not told', ico({ decision: 'Do not tell', toldAt: undefined }), ['ico-departs (ico)']],
  ['to be told, and never told', ico({ toldAt: undefined }), ['ico-not-told (ico)']],
  ['to be told of an unlikely risk, and never told', { risk: 'Unlikely', ...ico({ toldAt: undefined }) }, ['ico-not-told']],
  ['told against the decision', ico({ decision: 'Do not tell' }), ['ico-told-against-decision']],
  ['a high risk, and people not told', { risk: 'High risk' }, ['people-depart (people)']],
  ['a high risk, and people never told as decided', { risk: 'High risk', ...people({ decision: 'Tell' }) }, ['people-not-told (people)']],
  ['people to be told without need, and not told', people({ decision: 'Tell' }), ['people-not-told']],
  ['a letter against the decision', { ...people({ toldAt: told }), notification: { ...readyValues.notification, tellings: [telling('Letter')] } }, ['people-told-against-decision']],
  ['disproportionate effort without a public notice', { risk: 'High risk', ...people({ exception: 'Disproportionate effort' }) }, ['public-notice-missing (people)']],
  [
    'disproportionate effort with a public notice', { risk: 'High risk', ...people({ exception: 'Disproportionate effort', toldAt: told }), notification: { ...readyValues.notification, tellings: [telling('Public notice')] } }, []
  ],
  [
    'disproportionate effort and a letter beside the public notice',
    { risk: 'High risk', ...people({ exception: 'Disproportionate effort', toldAt: told }), notification: { ...readyValues.notification, tellings: [telling('Public notice'), telling('Letter')] } },
    ['people-told-against-decision']
  ],
  [
    'disproportionate effort, and only a letter', { risk: 'High risk', ...people({ exception: 'Disproportionate effort', toldAt: told }), notification: { ...readyValues.notification, tellings: [telling('Letter')] } },
    ['people-told-against-decision', 'public-notice-missing']
  ],
  ['an exception of the other regime', { risk: 'High risk', ...people({ exception: 'Law enforcement restriction' }) }, ['exception-of-other-regime (people)']],
  ['unintelligible data with no protection', { risk: 'High risk', ...people({ exception: 'Unintelligible data' }) }, ['exception-against-facts (people)']],
  ['unintelligible data behind a password alone', { risk: 'High risk', ...people({ exception: 'Unintelligible data' }), facts: { ...readyValues.facts, protection: 'Password' } }, ['exception-against-facts (people)']],
  ['unintelligible data that was encrypted', { risk: 'High risk', ...people({ exception: 'Unintelligible data' }), facts: { ...readyValues.facts, protection: 'Encrypted' } }, []],
  ['a processor that told nobody', { councilRole: 'Processor', risk: 'High risk', ...ico({ decision: 'Do not tell', toldAt: undefined }) }, ['controller-not-told (controller)']],
  ['a near miss', { breach: 'Near miss', risk: 'High risk' }, []]
])('%s', (_, values, expected) => {
  expect(named(values)).toEqual(expected);
});

test('what closing would name is found while the decision is made, whatever the case', () => {
  const anyCase = fc.record({
    breach: fc.constantFrom(...breachDecisions), councilRole: fc.constantFrom(...councilRoles), risk: fc.constantFrom(...riskLevels), regime: fc.constantFrom(...regimes),
    ico: fc.constantFrom(...tellDecisions), icoTold: fc.boolean(), people: fc.constantFrom(...tellDecisions), exception: fc.constantFrom(...peopleExceptions),
    protection: fc.constantFrom(...protectionChoices), tellings: fc.subarray([telling('Letter'), telling('Public notice')])
  }).map(({ breach, councilRole, risk, regime, tellings, protection, ...made }): CaseValues => ({
    ...readyValues, breach, councilRole, risk, regime, facts: { ...readyValues.facts, protection }, notification: { ...readyValues.notification, tellings },
    ico: { ...readyValues.ico, decision: made.ico, toldAt: made.icoTold ? told : undefined },
    people: { ...readyValues.people, decision: made.people, exception: made.exception, toldAt: tellings.length > 0 ? told : undefined }
  }));
  fc.assert(fc.property(anyCase, (values) => {
    const codes = contradictions(values).map(({ code }) => code);
    expect(decisionFindings(values, context.now)).toEqual(expect.arrayContaining(codes));
    if (values.councilRole === 'Processor') expect(decisionFindings(values, context.now).filter((code) => !['breach-undecided', 'processor', 'controller-not-told'].includes(code))).toEqual([]);
  }));
});

describe('telling the controller (article 33(2))', () => {
  const processor = { values: { ...readyValues, councilRole: 'Processor' as const } };
  const input = { date: '2026-11-21', time: '09:30', by: 'Priya Nandra', reference: 'CTRL-7', note: '' };

  test('is kept with who and when, and an event, and is no contradiction any more', () => {
    const result = recordControllerTold(processor, input, context);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(controllerTold(result.next)).toEqual({ at: at('2026-11-21T09:30:00Z') });
    expect(contradictions(result.next)).toEqual([]);
    expect(result.events).toEqual([{
      kind: 'told somebody', code: 'controllerTold', at: at('2026-11-21T09:30:00Z'), details: '',
      values: { law: 'UK GDPR article 33(2)', at: '2026-11-21T09:30:00Z', by: 'Priya Nandra', reference: 'CTRL-7' }
    }]);
    expect(recordControllerTold({ values: result.next }, input, context)).toEqual({ ok: false, problems: [{ field: 'controller.at', code: 'nothing-changed' }] });
    const corrected = recordControllerTold({ values: result.next }, { ...input, time: '10:00' }, context);
    expect(corrected.ok && corrected.next.triage.tell).toHaveLength(1);
  });

  test.each([
    [{ ...input, date: '' }, 'controller.at', 'required'], [{ ...input, date: '2026-04-31' }, 'controller.at', 'not-a-date'], [{ ...input, date: '2026-11-19' }, 'controller.at', 'told-before-aware'],
    [{ ...input, date: '2026-11-23' }, 'controller.at', 'in-the-future'], [{ ...input, by: ' ' }, 'controller.by', 'required']
  ])('%#: a slip is refused beside its field', (slip, field, code) => {
    expect(recordControllerTold(processor, slip, context)).toEqual({ ok: false, problems: [{ field, code }] });
  });
});
