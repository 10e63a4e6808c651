import type { CaseValues } from '../cases/caseValues';
import { newValues } from '../investigation/testCases';
import { assessSeverity, severityInputOf, emptySeverityDraft, reasonNeeded, severityProblems, type SeverityInput } from './index';
import { severityFileWith } from './testSeverity';

/** The command writes the assessment and the risk; the rest must come out as it went in. */
const values: CaseValues = { ...newValues, caseState: 'Triage', breachReason: 'as it was' };
const high = severityFileWith({ class: 'financial', dpc: 3, ei: 1, confidentiality: 0.25 });
const input = (changes: Partial<SeverityInput> = {}): SeverityInput => ({ severity: high, risk: 'High risk', riskReason: '', ...changes });
const codes = (given: SeverityInput): string[] => severityProblems(given).map(({ field, code }) => `${field} ${code}`);

test('an assessment is saved with its risk decision, and its event tells the score and how it came about', () => {
  const result = assessSeverity(values, input());
  expect(result).toEqual({
    ok: true,
    next: { ...values, severity: high, risk: 'High risk' },
    events: [{
      kind: 'severity assessed', code: 'severityAssessed', values: { score: 3.25, band: 'High', sum: '3 × 1 + 0.25', risk: 'High risk', riskBefore: 'Not decided' }, details: values.riskReason
    }]
  });
});

test('a later assessment tells the score before', () => {
  const first = assessSeverity(values, input());
  if (!first.ok) throw new Error('refused');
  const second = assessSeverity(first.next, input({ severity: severityFileWith({ class: 'financial', dpc: 3, ei: 1 }) }));
  expect(second).toMatchObject({ ok: true, events: [{ values: { score: 3, band: 'High', sum: '3 × 1 + 0', scoreBefore: 3.25, bandBefore: 'High', risk: 'High risk' } }] });
});

test('saving what is there already is no event', () => {
  const first = assessSeverity(values, input());
  if (!first.ok) throw new Error('refused');
  expect(assessSeverity(first.next, severityInputOf(first.next, emptySeverityDraft('en-GB')))).toEqual({ ok: true, next: first.next, events: [] });
});

test('nothing chosen: everything that is missing is said, in the order of the page', () => {
  expect(codes(severityInputOf(values, emptySeverityDraft('en-GB')))).toEqual([
    'severity.dataClasses class-required', 'severity.identifiers identifier-required', 'severity.confidentiality circumstance-required', 'severity.integrity circumstance-required',
    'severity.availability circumstance-required', 'severity.maliciousIntent circumstance-required'
  ]);
});

test.each([
  ['higher without a reason', 'behavioural', 4, [], ['severity.dataClasses.behavioural raising-needs-reason']],
  ['higher with a reason that lowers', 'behavioural', 4, ['public'], ['severity.dataClasses.behavioural raising-needs-reason']],
  ['higher with a reason that raises', 'behavioural', 4, ['volume'], []],
  ['lower without a reason', 'sensitive', 2, ['volume'], ['severity.dataClasses.sensitive lowering-needs-reason']],
  ['lower with a reason that lowers', 'sensitive', 2, ['nature'], []]
] as const)('a class %s', (_, dataClass, level, reasons, expected) => {
  const severity = { ...high, dataClasses: [{ class: dataClass, level, reasons, wording: '' }] };
  expect(codes({ severity, risk: 'Not decided', riskReason: '' })).toEqual(expected);
});

describe('a risk decision that departs from the score', () => {
  test.each(['Unlikely', 'Risk'] as const)('%s on a high score needs a written reason', (risk) => {
    expect(reasonNeeded(high, risk)).toBe(true);
    expect(codes(input({ risk }))).toEqual(['riskReason departure-needs-reason']);
    expect(codes(input({ risk, riskReason: ' \n\t ' }))).toEqual(['riskReason departure-needs-reason']);
    expect(assessSeverity(values, input({ risk, riskReason: ' The recipient is bound by a duty of confidence. ' }))).toMatchObject({ ok: true, next: { risk, riskReason: 'The recipient is bound by a duty of confidence.' } });
  });

  test('a new score that the old decision no longer fits needs one too', () => {
    const decided = { ...values, severity: high, risk: 'High risk' as const };
    expect(assessSeverity(decided, { ...severityInputOf(decided, emptySeverityDraft('en-GB')), severity: severityFileWith({ dpc: 1, ei: 1 }) })).toEqual({ ok: false, problems: [{ field: 'riskReason', code: 'departure-needs-reason' }] });
  });

  test('what is not decided, or fits, needs none', () => {
    expect(codes(input({ risk: 'Not decided' }))).toEqual([]);
    expect(codes(input())).toEqual([]);
  });
});

test('text that the column cannot hold is refused, not cut', () => {
  const long = 'x'.repeat(64_000);
  expect(codes(input({ riskReason: long, severity: { ...high, note: long } }))).toEqual(['severity.note too-long', 'riskReason too-long']);
});

test('formulas, script, right-to-left marks and emoji stay as typed', () => {
  const riskReason = '=HYPERLINK("http://x.example") <script>alert(1)</script> \u202Eabc\u202C 🙂';
  expect(assessSeverity(values, input({ riskReason }))).toMatchObject({ ok: true, next: { riskReason } });
});
