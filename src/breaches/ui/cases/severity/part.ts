import type { CaseProblem } from '../../../rules/cases/command';
import type { SeverityChoice, SeverityDraft, SeveritySuggestion } from '../../../rules/severity';

/** What each part of the scoring is given. */
export interface PartProps {
  readonly draft: SeverityDraft;
  readonly suggestion: SeveritySuggestion;
  readonly problems: readonly CaseProblem[];
  readonly onChoose: (choice: SeverityChoice) => void;
}
