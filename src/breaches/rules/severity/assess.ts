import type { CaseValues } from '../cases/caseValues';
import { riskLevels, type RiskLevel } from '../cases/choices';
import type { CaseEvent, CaseProblem, CommandResult } from '../cases/command';
import { recordOf, riskRoseSince, withRiskOfDecisions, type DecisionAbout } from '../decisions/advice';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { NOTE_LIMIT } from '../report/report';
import { circumstanceKeys } from './circumstances';
import { contextReasonProblem } from './dataClasses';
import { departsFromScore } from './riskTest';
import { severityOf, severityOfDraft, type Severity } from './score';
import { inTableOrder, writeSeverityFile, type SeverityDraft, type SeverityFile } from './severityFile';

/** What the officer hands in: the choices, and beside them the test of the law. */
export interface SeverityInput {
  readonly severity: SeverityDraft;
  readonly risk: RiskLevel;
  readonly riskReason: string;
}

/** The input for a case as it stands, to start editing from. */
export function severityInputOf(values: Pick<CaseValues, 'severity' | 'risk' | 'riskReason'>, empty: SeverityDraft): SeverityInput {
  return { severity: values.severity ?? empty, risk: values.risk, riskReason: values.riskReason };
}

/**
 * What keeps an assessment from being saved, in the order of the page: a class and an identifier are needed, every circumstance is
 * answered, a class away from its base says why, and a risk decision that departs from the score has its reason in writing.
 */
export function severityProblems({ severity, risk, riskReason }: SeverityInput): readonly CaseProblem[] {
  const problems: CaseProblem[] = [];
  const add = (field: string, code: string): void => { problems.push({ field, code }); };
  if (severity.dataClasses.length === 0) add('severity.dataClasses', 'class-required');
  for (const choice of severity.dataClasses) {
    const problem = contextReasonProblem(choice);
    if (problem) add(`severity.dataClasses.${choice.class}`, problem);
  }
  if (severity.identifiers.length === 0) add('severity.identifiers', 'identifier-required');
  for (const key of circumstanceKeys) if (severity[key] === undefined) add(`severity.${key}`, 'circumstance-required');
  if (severity.note.length > NOTE_LIMIT) add('severity.note', 'too-long');
  if (!riskLevels.includes(risk)) add('risk', 'not-a-choice');
  if (riskReason.length > NOTE_LIMIT) add('riskReason', 'too-long');
  else if (reasonNeeded(severity, risk) && normaliseText(riskReason) === '') add('riskReason', 'departure-needs-reason');
  return problems;
}

/** Whether the risk decision departs from the score of these choices, so that a reason is asked. */
export function reasonNeeded(severity: SeverityDraft, risk: RiskLevel): boolean {
  const scored = severityOfDraft(severity);
  return scored !== undefined && departsFromScore(risk, scored.severity.band);
}

/** The draft as a file, when nothing is missing. */
export function completeSeverity(draft: SeverityDraft): SeverityFile | undefined {
  const { confidentiality, integrity, availability, maliciousIntent } = draft;
  if (!confidentiality || !integrity || !availability || !maliciousIntent || draft.dataClasses.length === 0 || draft.identifiers.length === 0) return undefined;
  return inTableOrder({ ...draft, note: normaliseText(draft.note), confidentiality, integrity, availability, maliciousIntent });
}

/**
 * Saves an assessment: the choices with their wording, and the risk decision. The event tells the score before and after, so that the
 * history of scores is there even when the versions are not.
 */
export function assessSeverity(values: CaseValues, input: SeverityInput): CommandResult {
  const problems = severityProblems(input);
  const file = completeSeverity(input.severity);
  if (problems.length > 0 || !file) return { ok: false, problems };
  // decided on the risk that stood there: when it rises, that reason is asked again
  const notification = input.risk === values.risk ? values.notification : withRiskOfDecisions(values);
  const next: CaseValues = { ...values, severity: file, risk: input.risk, riskReason: normaliseText(input.riskReason), notification };
  return { ok: true, next, events: assessed(values, next) };
}

function assessed(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const same = before.risk === after.risk && before.riskReason === after.riskReason && severityText(before) === severityText(after);
  if (same || !after.severity) return [];
  const was = before.severity ? scoreText(severityOf(before.severity)) : 'not assessed';
  const details = [
    `Before: ${was}.`,
    `Risk to people: ${after.risk}${before.risk === after.risk ? '' : ` (before: ${before.risk})`}.`,
    ...(after.riskReason === '' ? [] : [after.riskReason]),
    ...(['ico', 'people'] as const).filter((about) => risen(after, about) && !risen(before, about))
      .map((about) => `${about === 'ico' ? 'Not telling the ICO' : 'Not telling the people affected'} was decided on a lower risk: to be decided again.`)
  ];
  return [{ kind: 'severity assessed', title: `Severity ${scoreText(severityOf(after.severity))}`, details: details.join('\n') }];
}

const risen = (values: CaseValues, about: DecisionAbout): boolean => riskRoseSince(recordOf(values, about), values[about].decision, values.risk);

function severityText({ severity }: CaseValues): string {
  return severity ? writeSeverityFile(severity) : '';
}

/** '3.25 High (3 × 1 + 0.25)': the score, its band, and how it came about. English and stable, for the history. */
export function scoreText({ score, band, dpc, ei, cb }: Severity): string {
  return `${score.toFixed(2)} ${band} (${dpc} × ${ei} + ${cb})`;
}
