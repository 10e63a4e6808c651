import { regimes, type PeopleException, type Regime } from '../cases/choices';

interface ExceptionRule {
  /** Where it may be relied on. */
  readonly regimes: readonly Regime[];
  /** As it is cited in the record, by regime. */
  readonly law: Readonly<Partial<Record<Regime, string>>>;
}

/**
 * What takes away the duty to tell people of a high risk, each read in full: UK GDPR article 34(3)(a) to (c) and DPA 2018 Schedule 2 paragraph 2; for law
 * enforcement DPA 2018 section 68(3)(a) to (c), the same three, and the restriction of section 68(7), which must be necessary and proportionate.
 */
export const exceptionRules: Readonly<Record<Exclude<PeopleException, 'None'>, ExceptionRule>> = {
  'Unintelligible data': { regimes, law: { 'UK GDPR': 'UK GDPR article 34(3)(a)', 'Law enforcement': 'DPA 2018 section 68(3)(a)' } },
  'High risk removed': { regimes, law: { 'UK GDPR': 'UK GDPR article 34(3)(b)', 'Law enforcement': 'DPA 2018 section 68(3)(b)' } },
  'Disproportionate effort': { regimes, law: { 'UK GDPR': 'UK GDPR article 34(3)(c)', 'Law enforcement': 'DPA 2018 section 68(3)(c)' } },
  'Crime and taxation': { regimes: ['UK GDPR'], law: { 'UK GDPR': 'DPA 2018 Schedule 2 paragraph 2' } },
  'Law enforcement restriction': { regimes: ['Law enforcement'], law: { 'Law enforcement': 'DPA 2018 section 68(7)' } }
};

/** The exceptions that a case of this regime may rely on, in the order of the law. */
export function exceptionsOf(regime: Regime): readonly Exclude<PeopleException, 'None'>[] {
  return (Object.keys(exceptionRules) as Exclude<PeopleException, 'None'>[]).filter((key) => exceptionRules[key].regimes.includes(regime));
}

/** Undefined when the regime does not know the exception. */
export function exceptionLaw(exception: PeopleException, regime: Regime): string | undefined {
  return exception === 'None' ? undefined : exceptionRules[exception].law[regime];
}

/** The duty to tell the regulator and that to tell the people, as cited. Sections 67 and 68 were read in full (text as in force on 7 April 2026). */
export const dutyLaw = {
  'UK GDPR': { ico: 'UK GDPR article 33', people: 'UK GDPR article 34' },
  'Law enforcement': { ico: 'DPA 2018 section 67', people: 'DPA 2018 section 68' }
} as const satisfies Record<Regime, Readonly<Record<'ico' | 'people', string>>>;
