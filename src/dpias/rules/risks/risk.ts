/** What the ICO's template asks of a risk (steps 5 and 6): how likely, how severe, what is done about it, and what is left. Codes are stored, words drawn. */
export const likelihoods = ['remote', 'possible', 'probable'] as const;
export type Likelihood = (typeof likelihoods)[number];
export const severities = ['minimal', 'significant', 'severe'] as const;
export type Severity = (typeof severities)[number];
export const levels = ['low', 'medium', 'high'] as const;
export type Level = (typeof levels)[number];
export const effects = ['eliminated', 'reduced', 'accepted'] as const;
export type Effect = (typeof effects)[number];

/** How a risk stands, before or after its measures. `undefined` is not said yet. */
export interface Rating {
  readonly likelihood: Likelihood | undefined;
  readonly severity: Severity | undefined;
  /** Another level than the grid's, with why. */
  readonly override: { readonly level: Level; readonly why: string } | undefined;
}

/** Something that is done about a risk; becomes a row of `Tasks` once the DPIA is in force. */
export interface Measure {
  /** Its own in the DPIA, made by the page, never used again. */
  readonly id: string;
  readonly what: string;
  readonly effect: Effect | undefined;
  /** A name, as typed. */
  readonly owner: string;
  /** `YYYY-MM-DD`; empty is not said. */
  readonly due: string;
  /** `YYYY-MM-DD` since when it is in place; empty is not yet. */
  readonly inPlace: string;
}

export interface Risk {
  /** Its own in the DPIA, made by the page, never used again. */
  readonly id: string;
  /** Shown as `R3`: what papers call it. A number is not given again. */
  readonly number: number;
  /** Source of the risk. */
  readonly source: string;
  /** Nature of the impact on people. */
  readonly impact: string;
  readonly before: Rating;
  readonly measures: readonly Measure[];
  readonly after: Rating;
}
