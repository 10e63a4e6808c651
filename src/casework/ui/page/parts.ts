import type * as React from 'react';
import type { Case, CaseCore, CaseFixed } from '../../rules/kind';
import type { Locale } from '../../../platform/host/services';
import type { CaseEnd, CaseStep, ClockMoment, StepFacts } from '../../rules/steps';

/** What the summary of a case is drawn from. */
export interface CasePartProps<Found> {
  readonly found: Found;
  /** The address of another case, which opens in its own place. */
  readonly linkTo: (reference: string) => CaseLink;
}

/** What a link to another place of the page is made of. */
export interface CaseLink {
  readonly href: string;
  readonly onClick: (event: React.MouseEvent) => void;
}

/** What a room draws on the page of a case, and how it tells its way and its clock. It comes with the page's chunk. */
export interface CasePageParts<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed, Command extends string = string> {
  steps(found: Case<V, F>, facts: StepFacts): readonly CaseStep<Command>[];
  stepText(key: string): string;
  missingText(key: string): string;
  clock(found: Case<V, F>, now: StepFacts['now']): readonly ClockMoment[];
  momentText(key: string): string;
  /** How the last day of each of its clocks came about, a sentence for each step; none for a clock that is told by its moments alone. */
  clockExplained?(found: Case<V, F>, locale: Locale): readonly (readonly string[])[];
  end(found: Case<V, F>): CaseEnd | undefined;
  /** What is kept of a case that was disposed of, in a sentence. */
  readonly keptText: string;
  readonly Summary: React.FC<CasePartProps<Case<V, F>>>;
  /** What was written in the intake, for officers, as long as it is not in the log. */
  readonly Waiting?: React.FC<{ readonly reference: string }>;
}

export type CasePageEntry = () => Promise<CasePageParts>;

/** Parts of one room. They are drawn with cases of their own room only, which is why their kind may be forgotten here. */
export function pageParts<V extends CaseCore, F extends CaseFixed, Command extends string>(load: () => Promise<CasePageParts<V, F, Command>>): CasePageEntry {
  return load as unknown as CasePageEntry;
}
