import type { CaseProblem } from '../../../rules/cases/command';
import type { SeverityChoice, SeverityDraft, SeveritySuggestion } from '../../../rules/severity';

/** What each part of the scoring is given. */
export interface PartProps {
  /** The case: ids are of their own for each of those that are open. */
  readonly logId: number;
  readonly draft: SeverityDraft;
  readonly suggestion: SeveritySuggestion;
  readonly problems: readonly CaseProblem[];
  readonly onChoose: (choice: SeverityChoice) => void;
}
