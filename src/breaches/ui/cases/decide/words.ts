import strings from '../../../../loc/decisions';
import type { SummaryLine } from '../../../../shared-ui/ErrorSummary';
import type { Choice } from '../../../../shared-ui/fields/RadioGroup';
import { choiceKey, type CaseProblem } from '../../../rules';
import type { DecisionAbout } from '../../../rules/decisions';
import type { RunOutcome } from '../panelContract';
import { fieldId } from '../problems';

const words: Readonly<Record<string, string>> = { ...strings };

/** The sentence of a problem of the decisions, the notification and what was told. */
export const decisionProblemText = ({ code }: CaseProblem): string => words[`problem_${choiceKey(code)}`] ?? strings.problem_other;

export function errorOf(problems: readonly CaseProblem[], field: string): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  return found && decisionProblemText(found);
}

export const decisionSummary = (logId: number, problems: readonly CaseProblem[]): readonly SummaryLine[] =>
  problems.map((problem) => {
    const id = fieldId(logId, problem.field);
    return { fieldId: id, text: [questionOf(id), decisionProblemText(problem)].filter(Boolean).join(' ') };
  });

/** The question as it stands on the page: "This is needed" says little without it. */
function questionOf(id: string): string {
  const label = document.getElementById(`${id}-label`)?.firstChild?.textContent ?? '';
  return label === '' || /[?:.]$/.test(label) ? label : `${label}:`;
}

/** Stored answers with the words of a family: `likelihood_veryLikely`. */
export function familyChoices<Value extends string>(family: string, values: readonly Value[], from: Readonly<Record<string, string>> = words): readonly Choice<Value>[] {
  return values.map((key) => ({ key, text: from[`${family}_${choiceKey(key)}`] ?? key }));
}

/** *Report* to the ICO, *tell* the people: one stored choice, two words. */
export const choicesOf = (about: DecisionAbout): readonly Choice<'Tell' | 'Do not tell'>[] => familyChoices(about === 'ico' ? 'report' : 'tell', ['Tell', 'Do not tell'] as const);
export const decisionText = (about: DecisionAbout, stored: 'Tell' | 'Do not tell'): string => familyText(about === 'ico' ? 'report' : 'tell', stored);

export const familyText = (family: string, value: string): string => words[`${family}_${choiceKey(value)}`] ?? value;

/** Saved, also after the officer chose between two versions: nothing typed is left to keep. */
export const isSaved = (outcome: RunOutcome): boolean => outcome === 'saved' || outcome === 'conflict-resolved';
