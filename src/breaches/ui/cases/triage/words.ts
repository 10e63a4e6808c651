import strings from '../../../../loc/triage';
import type { SummaryLine } from '../../../../shared-ui/ErrorSummary';
import { fill } from '../../../../shared-ui/text';
import { choiceKey, type CaseProblem } from '../../../rules';
import { OWN_ENTRY, OWN_STEP, type StepInput, type TellInput, type TriageInput } from '../../../rules/triage';
import { fieldId } from '../problems';

const words: Readonly<Record<string, string>> = { ...strings };

/** A string of a family that goes with a table of the rules; a test there says that it exists. */
export const wordOf = (key: string): string => words[key] ?? key;

/** The sentence of a problem of triage: its field's own, or the general one. */
export function problemText({ field, code }: CaseProblem): string {
  const camel = choiceKey(code);
  return words[`problem_${field.split('.').pop() ?? ''}_${camel}`] ?? words[`problem_${camel}`] ?? strings.problem_other;
}

export function errorAt(problems: readonly CaseProblem[], field: string): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && problemText(problem);
}

/** The lines of the error summary; a row of a list says which row it is. */
export function triageSummaryLines(logId: number, problems: readonly CaseProblem[], input: TriageInput): readonly SummaryLine[] {
  return problems.map((problem) => {
    const row = rowName(problem.field, input);
    return { fieldId: fieldId(logId, problem.field), text: row === '' ? problemText(problem) : `${row}: ${problemText(problem)}` };
  });
}

function rowName(field: string, { tell, containment }: TriageInput): string {
  const [, list, index] = /^triage\.(tell|containment)\.(\d+)/.exec(field) ?? [];
  const at = Number(index);
  return list === 'tell' && tell[at] ? tellTitle(tell[at]) : list === 'containment' && containment[at] ? stepTitle(containment[at]) : '';
}

/** The table's name in the page's language; an own entry has the name that was typed. */
export const tellTitle = ({ key, name }: Pick<TellInput, 'key' | 'name'>): string => (key === OWN_ENTRY ? name || strings.tellName : words[`tell_${key}`] ?? name);
export const stepTitle = ({ key, wording }: Pick<StepInput, 'key' | 'wording'>): string => (key === OWN_STEP ? wording || strings.stepOwn : words[`step_${key}`] ?? wording);

export const withCount = (sentence: string, ...counts: readonly number[]): string => fill(sentence, ...counts);
