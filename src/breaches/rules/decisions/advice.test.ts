import type { CaseValues } from '../cases/caseValues';
import type { RiskLevel } from '../cases/choices';
import type { CommandResult } from '../cases/command';
import { aCase, at, context, mildSeverity, newValues } from '../investigation/testCases';
import { assessSeverity } from '../severity';
import { decideIco, decidePeople, decisionFindings, recordAdvice, type IcoInput } from './index';

const start = (values: Partial<CaseValues> = {}): { values: CaseValues } => aCase({ ...newValues, caseState: 'Investigating', breach: 'Yes', councilRole: 'Controller', ...values });
const next = (result: CommandResult): CaseValues => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.next;
};
const problems = (result: CommandResult): unknown => (result.ok ? 'saved' : result.problems);
const decision = (changes: Partial<IcoInput> = {}): IcoInput => ({ decision: 'Do not tell', reason: 'The letter came back unopened.', delayReason: '', ...changes });
const advice = { advises: 'Tell', reason: 'The address is that of a refuge.', by: 'Helen Prys', date: '', time: '' } as const;
const withRisk = (values: CaseValues, risk: RiskLevel): CaseValues => next(assessSeverity(values, { severity: mildSeverity, risk, riskReason: 'By what we know now.' }));

describe('the DPO’s advice', () => {
  test('is recorded apart from the decision, with who gave it, who entered it, why and when', () => {
    const result = recordAdvice(start(), 'ico', { ...advice, date: '2026-11-22', time: '09:15' }, context);
    expect(next(result).notification.adviceIco).toEqual({ advises: 'Tell', reason: 'The address is that of a refuge.', by: 'Helen Prys', at: '2026-11-22T09:15:00Z', enteredBy: 'Priya Nandra' });
    expect(next(result).ico).toEqual(start().values.ico);
    expect(result).toMatchObject({
      events: [{
        kind: 'dpo advice', code: 'adviceOnIco', at: at('2026-11-22T09:15:00Z'), details: 'The address is that of a refuge.',
        values: { advises: 'Tell', law: 'UK GDPR article 33', advisedBy: 'Helen Prys', at: '2026-11-22T09:15:00Z', enteredBy: 'Priya Nandra' }
      }]
    });
  });

  test('without a moment was given now; the same again is no new advice', () => {
    const values = next(recordAdvice(start(), 'people', advice, context));
    expect(values.notification.advicePeople?.at).toBe(context.now.toString());
    expect(problems(recordAdvice({ values }, 'people', advice, { ...context, now: context.now.add({ hours: 3 }) }))).toEqual([{ field: 'advicePeople.advises', code: 'nothing-changed' }]);
  });

  test.each([
    [{ ...advice, advises: 'Not decided' as const }, 'adviceIco.advises', 'required'], [{ ...advice, reason: ' ' }, 'adviceIco.reason', 'required'], [{ ...advice, by: '' }, 'adviceIco.by', 'advised-by'],
    [{ ...advice, date: '2026-11-22' }, 'adviceIco.at', 'date-and-time'], [{ ...advice, date: '2026-04-31', time: '09:00' }, 'adviceIco.at', 'not-a-date'],
    [{ ...advice, date: '2026-11-23', time: '09:00' }, 'adviceIco.at', 'in-the-future']
  ])('%#: a slip is refused beside its field', (input, field, code) => {
    expect(problems(recordAdvice(start(), 'ico', input, context))).toEqual([{ field, code }]);
  });

  test('is asked of a breach, after triage and before closing', () => {
    expect(problems(recordAdvice(start({ breach: 'No' }), 'ico', advice, context))).toEqual([{ field: 'breach', code: 'not-a-breach' }]);
    expect(problems(recordAdvice(start({ caseState: 'Closed' }), 'ico', advice, context))).toEqual([{ field: 'caseState', code: 'case-closed' }]);
  });
});

describe('a decision', () => {
  test('says who took it, under which delegation, and who entered it', () => {
    const result = decideIco(start({ risk: 'Unlikely' }), decision({ by: 'Idris Vaughan', delegation: 'Monitoring Officer, scheme of delegation 4.2' }), context);
    expect(next(result).ico).toMatchObject({ decision: 'Do not tell', decidedBy: 'Idris Vaughan', decidedAt: context.now });
    expect(next(result).notification.decidedIco).toEqual({ risk: 'Unlikely', delegation: 'Monitoring Officer, scheme of delegation 4.2', departure: '', enteredBy: 'Priya Nandra' });
    expect(result).toMatchObject({ events: [{ values: { decidedBy: 'Idris Vaughan', delegation: 'Monitoring Officer, scheme of delegation 4.2', enteredBy: 'Priya Nandra' } }] });
  });

  test.each(['ico', 'people'] as const)('that departs from the advice (%s) has a reason of its own', (about) => {
    const { values } = start({ risk: 'Unlikely' });
    const advised = next(recordAdvice({ values }, about, advice, context));
    const decide = (departure: string): CommandResult => (about === 'ico' ? decideIco({ values: advised }, decision({ departure }), context)
      : decidePeople({ values: advised }, { decision: 'Do not tell', reason: 'It came back unopened.', exception: 'None', departure }, context));
    expect(problems(decide(' '))).toEqual([{ field: `${about}.departure`, code: 'advice-not-followed' }]);
    const decided = decide('It came back within the hour.');
    expect(decided).toMatchObject({ ok: true, events: [{ values: { departure: 'It came back within the hour.' } }] });
    expect(decisionFindings(next(decided), context.now)).not.toContain(`${about}-advice-departed`);
  });

  test('from which advice departs that comes later is named until somebody says why', () => {
    const decided = next(decideIco(start({ risk: 'Unlikely' }), decision(), context));
    const advised = next(recordAdvice({ values: decided }, 'ico', advice, context));
    expect(decisionFindings(advised, context.now)).toContain('ico-advice-departed');
    expect(problems(decideIco({ values: advised }, decision({ departure: 'It came back within the hour.' }), context))).toBe('saved');
  });

  test('that follows the advice keeps no reason for departing', () => {
    const advised = next(recordAdvice(start({ risk: 'Risk' }), 'ico', advice, context));
    expect(next(decideIco({ values: advised }, decision({ decision: 'Tell', departure: 'left over' }), context)).notification.decidedIco).toMatchObject({ departure: '' });
  });
});

describe('when the risk rises', () => {
  test('a reason that was given for an unlikely risk is asked again, and stands until then as what it is', () => {
    const unlikely = next(decideIco(start({ risk: 'Unlikely' }), decision(), context));
    expect(decisionFindings(unlikely, context.now)).not.toContain('ico-risk-rose');
    const risen = withRisk(unlikely, 'Risk');
    expect(risen.ico).toEqual(unlikely.ico);
    expect(decisionFindings(risen, context.now)).toEqual(expect.arrayContaining(['ico-risk-rose', 'ico-departs']));
    expect(problems(decideIco({ values: risen }, decision(), context))).toEqual([{ field: 'ico.reason', code: 'risk-rose' }]);
    const again = next(decideIco({ values: risen }, decision({ reason: 'The risk is to nobody outside the team.' }), context));
    expect(decisionFindings(again, context.now)).not.toContain('ico-risk-rose');
    expect(decisionFindings(withRisk(again, 'High risk'), context.now)).toContain('ico-risk-rose');
  });

  test('the history says that it is to be decided again', () => {
    const unlikely = next(decideIco(start({ risk: 'Unlikely' }), decision(), context));
    expect(assessSeverity(unlikely, { severity: mildSeverity, risk: 'High risk', riskReason: 'It is a refuge.' }))
      .toMatchObject({ events: [{ values: { decideIcoAgain: true } }] });
  });

  test('a decision of the version before, which does not say on which risk it was taken, was taken on the one that stood there', () => {
    const { values } = start({ risk: 'Unlikely', ico: { ...newValues.ico, decision: 'Do not tell', reason: 'Unlikely.', decidedBy: 'Priya Nandra', decidedAt: context.now } });
    expect(values.notification.decidedIco).toBeUndefined();
    expect(decisionFindings(withRisk(values, 'Risk'), context.now)).toContain('ico-risk-rose');
  });

  test('telling the people is asked again too, and telling never is', () => {
    const { values } = start({ risk: 'Risk' });
    const no = next(decidePeople({ values }, { decision: 'Do not tell', reason: 'Not high.', exception: 'None' }, context));
    expect(decisionFindings(withRisk(no, 'High risk'), context.now)).toEqual(expect.arrayContaining(['people-risk-rose', 'people-depart']));
    const yes = next(decideIco({ values }, decision({ decision: 'Tell' }), context));
    expect(decisionFindings(withRisk(yes, 'High risk'), context.now)).not.toContain('ico-risk-rose');
  });

  test('a risk that falls, or is found to be unlikely, asks nothing again', () => {
    const high = next(decideIco(start({ risk: 'High risk' }), decision(), context));
    expect(decisionFindings(withRisk(high, 'Unlikely'), context.now)).not.toContain('ico-risk-rose');
    const open = next(decideIco(start(), decision(), context));
    expect(decisionFindings(open, context.now)).toContain('ico-risk-open');
    expect(decisionFindings(withRisk(open, 'Unlikely'), context.now)).not.toEqual(expect.arrayContaining(['ico-risk-open']));
  });
});
