import strings from '../../../../loc/severity';
import { fieldBoxId } from '../../../../shared-ui/focus';
import { fill } from '../../../../shared-ui/text';
import type { SummaryLine } from '../../../../shared-ui/ErrorSummary';
import type { CaseProblem } from '../../../rules/cases/command';
import type { RiskLevel } from '../../../rules/cases/choices';
import { bandKey, circumstanceKeys, dataClassKeys, severityBandLabels, severityStringKey, type Circumstance, type DataClass, type SeverityBand, type SeverityWords } from '../../../rules/severity';
import { fieldId } from '../problems';

/** The strings as the rules take them. */
export const words: SeverityWords = { ...strings };

/** The string of a key of the rules' tables ('dpc.simple.1'), which a test there says exists. */
export function wordOf(key: string): string {
  return words[severityStringKey(key)] ?? key;
}

export const bandWord = (band: SeverityBand): string => wordOf(`band.${bandKey(band)}`);

/** A band as it is stored; one that the desk does not know is shown as it stands. */
export function storedBandWord(stored: string): string {
  const band = severityBandLabels.find((each) => each === stored);
  return band ? bandWord(band) : stored;
}

const riskKeys = { 'Not decided': 'notDecided', Unlikely: 'unlikely', Risk: 'risk', 'High risk': 'highRisk' } as const satisfies Record<RiskLevel, string>;
export const riskWord = (risk: RiskLevel): string => wordOf(`risk.${riskKeys[risk]}`);
export const riskMeaning = (risk: RiskLevel): string => wordOf(`riskWhat.${riskKeys[risk]}`);

/** '3.25': two places, so that quarters line up; the same in both languages. */
export const scoreNumber = (score: number): string => score.toFixed(2);

const isCircumstance = (name: string): name is Circumstance => circumstanceKeys.some((key) => key === name);
const isClass = (name: string): name is DataClass => dataClassKeys.some((key) => key === name);

/** The sentence for a problem of an assessment. */
export function severityProblemText({ field, code }: CaseProblem): string {
  const last = field.split('.').pop() ?? '';
  const subject = isCircumstance(last) ? wordOf(`cbQuestion.${last}`) : isClass(last) ? wordOf(`class.${last}`) : '';
  const key = code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return fill(wordOf(`problem.${key}`), subject);
}

/** The lines for the error summary of the panel that holds the section. */
export function severitySummaryLines(logId: number, problems: readonly CaseProblem[]): readonly SummaryLine[] {
  return problems.filter(({ field }) => field.startsWith('severity.') || field === 'risk' || field === 'riskReason').map((problem) => {
    const id = fieldId(logId, problem.field);
    // a part that is all folds has no control to stand on but the first fold
    const first = problem.field === 'severity.dataClasses' ? `${id}-simple` : problem.field === 'severity.identifiers' ? `${id}-fullName` : undefined;
    return { fieldId: id, ...(first === undefined ? {} : { controlId: summaryId(first) }), text: severityProblemText(problem) };
  });
}

/** The id of the line that opens a folded question. */
export const summaryId = (id: string): string => `${fieldBoxId(id)}-summary`;
export { fieldBoxId, fieldId };

/** What is wrong with a field, as a sentence. */
export function errorOf(problems: readonly CaseProblem[], field: string): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && severityProblemText(problem);
}
