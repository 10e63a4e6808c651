import type { RiskLevel } from '../cases/choices';
import type { SeverityFlags } from './flags';
import type { SeverityBand } from './score';

/**
 * The test of the law (`riskLevels` among the case's choices), beside the score and not instead of it: UK GDPR article 33(1) (the
 * Commission is told "unless the personal data breach is unlikely to result in a risk to the rights and freedoms of natural persons")
 * and article 34(1) (the people are told when it "is likely to result in a high risk").
 */
export type DecidedRisk = Exclude<RiskLevel, 'Not decided'>;

const expectations = { Low: 'Unlikely', Medium: 'Risk', High: 'High risk', 'Very high': 'High risk' } as const satisfies Record<SeverityBand, DecidedRisk>;

export interface RiskExpectation {
  readonly level: DecidedRisk;
  /** Flags that should make the officer look again, and which way. They never move the level by themselves. */
  readonly consider: readonly ('higher-many-people' | 'lower-unintelligible')[];
}

/**
 * What the band makes one expect: Low – unlikely to be a risk, Medium – a risk, High and Very high – a high risk.
 * This is our reading, and decision support only. ENISA's method (2013) is older than the articles and says nothing about them, it is the
 * European Union's, and the ICO does not prescribe it; the officer decides.
 */
export function riskExpectedFrom(band: SeverityBand, flags: SeverityFlags): RiskExpectation {
  const level = expectations[band];
  return {
    level,
    consider: [
      ...(flags.manyPeople === 'yes' && level !== 'High risk' ? ['higher-many-people'] as const : []),
      ...(flags.unintelligible === 'yes' && level !== 'Unlikely' ? ['lower-unintelligible'] as const : [])
    ]
  };
}

/** Whether the decision is another than the band makes one expect, up or down: it needs a written reason then. Undecided departs from nothing. */
export function departsFromScore(riskLevel: RiskLevel, band: SeverityBand): boolean {
  return riskLevel !== 'Not decided' && riskLevel !== expectations[band];
}
