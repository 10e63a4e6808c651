/** Codes of choices. They are stored, so none changes its meaning or is used again for another; their words stand in `loc/dpiaQuestions`. */

export const yesNo = ['yes', 'no'] as const;
/** Where an honest answer may be that nobody knows yet: it counts as a yes. */
export const yesNoUnsure = ['yes', 'no', 'notSure'] as const;
export type YesNoUnsure = (typeof yesNoUnsure)[number];

/** A code with which no other one can stand. */
export const exclusive: ReadonlySet<string> = new Set(['none', 'part3']);

export const changes = ['new', 'change', 'replacement', 'pilot', 'running'] as const;

export const dataKinds = [
  'contact', 'identity', 'family', 'housing', 'money', 'employment', 'education', 'caseNotes', 'images', 'location', 'communications', 'onlineUse', 'other'
] as const;

/** Article 9(1) kind by kind, and Article 10. `biometric` is data that identifies somebody by their body or behaviour. */
export const specialKinds = ['health', 'ethnicity', 'religion', 'politics', 'tradeUnion', 'genetic', 'biometric', 'sexLife'] as const;
export const specialData = ['none', ...specialKinds, 'criminal'] as const;

export const dataSubjects = [
  'residents', 'serviceUsers', 'children', 'adultsAtRisk', 'tenants', 'carers', 'employees', 'applicants', 'councillors', 'volunteers', 'business', 'visitors', 'other'
] as const;
/** Who can hardly object: WP248 criterion 7; employees are named there too, and are asked for by their own code. */
export const vulnerableSubjects = ['children', 'adultsAtRisk'] as const;

/**
 * Article 6(1), in its order; `recognisedInterest` is (ea), which came with the Data (Use and Access) Act 2025. Neither (ea) nor (f) is open to a public authority in
 * the performance of its tasks. `part3`: all of it is law enforcement, to which Articles 6, 9 and 10 do not apply (Article 2(2)(b)).
 */
export const lawfulBases = ['consent', 'contract', 'legalObligation', 'vitalInterests', 'publicTask', 'recognisedInterest', 'legitimateInterests', 'part3'] as const;
/** The two that a council can use only outside of its tasks. */
export const interestBases = ['recognisedInterest', 'legitimateInterests'] as const;

/** Article 9(2)(a) to (j). */
export const article9 = [
  'explicitConsent', 'employmentLaw', 'vitalInterests9', 'notForProfit', 'madePublic', 'legalClaims', 'substantialInterest', 'healthCare', 'publicHealth', 'archiving', 'part3'
] as const;
/** Those of Article 9(2) that need a condition of Schedule 1 besides: (b), (g), (h), (i) and (j) (section 10 of the Data Protection Act 2018). */
export const needSchedule1 = ['employmentLaw', 'substantialInterest', 'healthCare', 'publicHealth', 'archiving'] as const;

const paragraphs = <Number extends number>(...numbers: readonly Number[]): readonly `p${Number}`[] => numbers.map((number) => `p${number}` as const);
/** Data Protection Act 2018, Schedule 1, Part 1 (paragraphs 1 to 4) and Part 2 (6 to 28); paragraph 5 is about the policy document. */
export const schedule1 = paragraphs(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28);
/** Article 10 and section 10(5): under the control of official authority, or a condition of Part 1, 2 or 3 (paragraphs 29 to 37) of Schedule 1. */
export const criminalConditions = ['officialAuthority', 'parts1and2', ...paragraphs(29, 30, 31, 32, 33, 34, 35, 36, 37), 'part3'] as const;

/** Section 35(2) of the Data Protection Act 2018: what the first principle of Part 3 asks, besides a basis in law. */
export const part3Bases = ['consent', 'task'] as const;

/** Whether the people concerned are asked for their views (Article 35(9)). */
export const viewsSought = ['yes', 'planned', 'no'] as const;

/** What a project with a low risk confirms instead of writing it out; what is not ticked the Data Protection Officer sees. */
export const standardPoints = ['onlyNeeded', 'access', 'signIn', 'training', 'notice', 'retention', 'rights', 'contract', 'backup', 'breach'] as const;
