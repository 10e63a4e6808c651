import { levels, likelihoods, severities, type Level, type Likelihood, type Rating, type Risk, type Severity } from './risk';

/** The ICO's grid: likelihood by severity. What is remote is low whatever it does; what is probable and at least significant is high, as is what is possible and severe. */
const grid: Readonly<Record<Likelihood, Readonly<Record<Severity, Level>>>> = {
  remote: { minimal: 'low', significant: 'low', severe: 'low' },
  possible: { minimal: 'low', significant: 'medium', severe: 'high' },
  probable: { minimal: 'low', significant: 'high', severe: 'high' }
};

export const gridLevel = (likelihood: Likelihood, severity: Severity): Level => grid[likelihood][severity];

/** The level that counts: the grid's, or another one that somebody gave with a reason. An override without its reason does not count. */
export function levelOf({ likelihood, severity, override }: Rating): Level | undefined {
  if (override && override.why.trim() !== '') return override.level;
  return likelihood && severity ? gridLevel(likelihood, severity) : undefined;
}

/** What is left: the level after the measures; of a risk for which nothing is done, the level that it has. Undefined while nobody said it. */
export const residualLevel = ({ before, measures, after }: Risk): Level | undefined => levelOf(after) ?? (measures.length === 0 ? levelOf(before) : undefined);

export const rankOf = (level: Level): number => levels.indexOf(level);

export const highestLevel = (found: readonly Level[]): Level | undefined => [...levels].reverse().find((level) => found.includes(level));

export interface Residual {
  /** Of the risks that are rated; undefined where none is. */
  readonly highest: Level | undefined;
  /** Numbers of those of which nobody said yet what is left. */
  readonly unrated: readonly number[];
}

export const residualOf = (risks: readonly Risk[]): Residual => ({
  highest: highestLevel(risks.flatMap((risk) => residualLevel(risk) ?? [])),
  unrated: risks.filter((risk) => residualLevel(risk) === undefined).map(({ number }) => number)
});

/** Who signs. A head of service may accept what is low or medium; what stays high is the SIRO's. */
export interface ApprovalNeeded {
  readonly by: 'headOfService' | 'siro';
  /** Article 36 of the UK GDPR (section 65 of the Data Protection Act 2018 for law enforcement): the Commission is consulted before anything begins. */
  readonly priorConsultation: boolean;
}

/** By whom a DPIA must be approved; undefined while a risk is not rated: it could be a high one. A DPIA without a risk has none that is high. */
export function approvalNeeded(risks: readonly Risk[]): ApprovalNeeded | undefined {
  const { highest, unrated } = residualOf(risks);
  if (highest === 'high') return { by: 'siro', priorConsultation: true };
  return unrated.length > 0 ? undefined : { by: 'headOfService', priorConsultation: false };
}

/** `R3`, as papers call a risk. */
export const riskRef = (number: number): string => `R${number}`;

export interface MapCell {
  readonly likelihood: Likelihood;
  readonly severity: Severity;
  readonly level: Level;
  /** `R1`, in the order of their numbers. */
  readonly refs: readonly string[];
}

/** The map of the risks, before or after measures: a row a likelihood (the most likely first, as it is drawn), a cell a severity. */
export interface RiskMap {
  readonly rows: readonly (readonly MapCell[])[];
  /** Their level is not the one of the cell in which they stand: somebody gave another, with a reason. */
  readonly overridden: readonly string[];
  /** Stand in no cell: likelihood or severity is not said. */
  readonly unrated: readonly string[];
}

/** @param when before the measures, or after them; of a risk without measures both are the same */
export function riskMap(risks: readonly Risk[], when: 'before' | 'after'): RiskMap {
  const rated = [...risks].sort((one, other) => one.number - other.number).map((risk) => ({ ref: riskRef(risk.number), rating: ratingAt(risk, when) }));
  const at = (likelihood: Likelihood, severity: Severity): readonly string[] =>
    rated.filter(({ rating }) => rating.likelihood === likelihood && rating.severity === severity).map(({ ref }) => ref);
  return {
    rows: [...likelihoods].reverse().map((likelihood) => severities.map((severity) => ({ likelihood, severity, level: gridLevel(likelihood, severity), refs: at(likelihood, severity) }))),
    overridden: rated.filter(({ rating }) => isOverridden(rating)).map(({ ref }) => ref),
    unrated: rated.filter(({ rating }) => !rating.likelihood || !rating.severity).map(({ ref }) => ref)
  };
}

const isSaid = ({ likelihood, severity, override }: Rating): boolean => likelihood !== undefined || severity !== undefined || override !== undefined;
const ratingAt = ({ before, measures, after }: Risk, when: 'before' | 'after'): Rating => (when === 'before' || (measures.length === 0 && !isSaid(after)) ? before : after);
const isOverridden = (rating: Rating): boolean => levelOf(rating) !== levelOf({ ...rating, override: undefined });

/** How many risks have which level. */
export const countLevels = (risks: readonly Risk[], when: 'before' | 'after'): Readonly<Record<Level | 'unrated', number>> => {
  const count = { low: 0, medium: 0, high: 0, unrated: 0 };
  for (const risk of risks) count[(when === 'before' ? levelOf(risk.before) : residualLevel(risk)) ?? 'unrated'] += 1;
  return count;
};
