/** Who says that something is likely to be a high risk. `desk`: neither law nor list, a council that asks for it always. */
export type Source = 'law' | 'ico' | 'wp248' | 'desk';

/**
 * How a criterion counts. `alone`: a DPIA is required. `together`: it is with a criterion of WP248 that rests on another answer, else advised. `counted`: two or more
 * of these require one, a single one advises it.
 */
export type Counting = 'alone' | 'together' | 'counted';

export interface Criterion {
  /** Stored with the result; words stand in `loc/dpiaScreening`. */
  readonly code: string;
  readonly source: Source;
  readonly counting: Counting;
  /** Questions of the screening: one of each group must be answered with yes. */
  readonly facts: readonly (readonly string[])[];
}

const rows = (source: Source, counting: Counting, facts: Readonly<Record<string, readonly (readonly string[])[]>>): readonly Criterion[] =>
  Object.entries(facts).map(([code, each]) => ({ code, source, counting, facts: each }));

/** Article 35(3)(a) to (c) of the UK GDPR: always a DPIA. */
const law = rows('law', 'alone', {
  art35_3a: [['evaluation'], ['extensive'], ['automated']],
  art35_3b: [['special', 'genetic', 'biometric'], ['large_scale']],
  art35_3c: [['public_place'], ['large_scale']]
});

/**
 * The ICO's ten (Article 35(4)), in its order: "Examples of processing likely to result in high risk". Five of them only "when combined with any other criterion from
 * WP248rev01": other than what the same answer makes, since new technology and biometric data are criteria themselves. That genetic data is not meant which a GP or another
 * health professional uses to care for the person is said in the help of the question.
 */
const ico: readonly Criterion[] = [
  ...rows('ico', 'together', { ico_innovative: [['innovative']] }),
  // a decision about a service, opportunity or benefit that rests to any extent on automated decisions, profiling or special category data
  ...rows('ico', 'alone', { ico_denial: [['denial'], ['automated', 'evaluation', 'special', 'genetic', 'biometric']], ico_profiling: [['evaluation'], ['large_scale']] }),
  ...rows('ico', 'together', { ico_biometric: [['biometric']], ico_genetic: [['genetic']] }),
  ...rows('ico', 'alone', { ico_matching: [['matching']] }),
  ...rows('ico', 'together', { ico_invisible: [['invisible']], ico_tracking: [['tracking']] }),
  ...rows('ico', 'alone', { ico_targeting: [['targeting']], ico_harm: [['harm']] })
];

/** The nine criteria of the guidelines WP248 rev.01 (4 October 2017), III.B: "in most cases" two of them require a DPIA, "in some cases" one does. */
const wp248 = rows('wp248', 'counted', {
  wp_evaluation: [['evaluation']],
  wp_automated: [['automated']],
  wp_monitoring: [['monitoring', 'public_place', 'cctv']],
  wp_sensitive: [['special', 'highly_personal', 'genetic', 'biometric']],
  wp_large: [['large_scale']],
  wp_matching: [['matching']],
  wp_vulnerable: [['vulnerable']],
  wp_innovative: [['innovative']],
  wp_denial: [['denial']]
});

/** What councils always ask a DPIA for, whatever the lists say. A transfer was the tenth criterion of the draft of WP248 (4 April 2017), and is none of its last text. */
const desk = rows('desk', 'alone', { desk_cctv: [['cctv']], desk_transfers: [['transfers']] });

export const criteria: readonly Criterion[] = [...law, ...ico, ...wp248, ...desk];
