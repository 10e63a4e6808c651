/** The values of choice columns, as they are stored: English and stable. Pages show the strings of `choice_<key>`. */

export const requestStates = ['New', 'In hand', 'Closed'] as const;
export type RequestState = (typeof requestStates)[number];

/**
 * The rights that somebody may ask for, each with a clock of its own (UK GDPR article 12(3)): access (15), rectification (16), erasure (17), restriction (18),
 * portability (20), objection (21), and what follows from a decision taken by machine alone (22A to 22D).
 */
export const rights = ['Access', 'Rectification', 'Erasure', 'Restriction', 'Portability', 'Objection', 'Automated decision'] as const;
export type Right = (typeof rights)[number];

/**
 * The first question: is it a request under data protection law, or something that leaves by another door. Everyday business is answered as such; of a deceased
 * person there is no right of access (UK GDPR article 4(1): living individuals); the rest has a law, and most of it a day, of its own.
 */
export const requestKinds = [
  'Not decided', 'Rights request', 'Everyday business', 'Deceased person', 'Educational record', 'Freedom of information',
  'Police, court or another body'
] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Which law it is answered under: UK GDPR, or Part 3 of the Data Protection Act 2018 where the council processes for law enforcement. */
export const regimes = ['UK GDPR', 'Law enforcement'] as const;
export type Regime = (typeof regimes)[number];

/** Who asks for whom. */
export const requesters = ['The person', 'Parent', 'Attorney', 'Deputy', 'Solicitor', 'Councillor', 'MP', 'Other'] as const;
export type Requester = (typeof requesters)[number];

/** Why the time was extended (UK GDPR article 12A(3)). */
export const extensionGrounds = ['Complexity', 'Number of requests'] as const;
export type ExtensionGround = (typeof extensionGrounds)[number];

/**
 * On what ground a fee may be asked; otherwise a request is free (UK GDPR article 12(5)): manifestly unfounded or excessive (also section 53 of the
 * Act), or a further copy (article 15(3), of which Part 3 has nothing).
 */
export const feeGrounds = ['Manifestly unfounded', 'Manifestly excessive', 'Further copy'] as const;
export type FeeGround = (typeof feeGrounds)[number];

/** The kinds that leave by another door. */
export type AnotherDoor = Exclude<RequestKind, 'Not decided' | 'Rights request'>;

/** What came of one right. `Restricted instead`: kept and not used, instead of corrected or erased (Data Protection Act 2018, sections 46(4) and 47(2) and (3)). `Not recorded`: a former register has the day of the answer and not what it was. No officer says so. */
export const rightOutcomes = ['Done in full', 'Done in part', 'Restricted instead', 'Refused', 'Nothing held', 'Withdrawn', 'Not recorded'] as const;
export type RightOutcome = (typeof rightOutcomes)[number];

/** How a request ended. All but the first two are before a response was sent, which asks who and why. */
export const closings = ['Responded', 'Another door', 'Withdrawn', 'Merged', 'No answer to our question', 'Cannot be reached', 'Other'] as const;
export type Closing = (typeof closings)[number];
