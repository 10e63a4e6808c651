/** The values of the log's choice columns, as they are stored: English and stable. Pages show the strings of `choice_<key>`. */

/** Whether it is a personal data breach (UK GDPR article 4(12)). A near miss and a "no" stop the clock, each with a reason. */
export const breachDecisions = ['Not decided', 'Yes', 'Near miss', 'No'] as const;
export type BreachDecision = (typeof breachDecisions)[number];

/** Who decides on the processing: only a controller owes the notice of article 33(1); a processor owes article 33(2). */
export const councilRoles = ['Not decided', 'Controller', 'Joint controller', 'Processor'] as const;
export type CouncilRole = (typeof councilRoles)[number];

/** UK GDPR articles 33 and 34, or sections 67 and 68 of the Data Protection Act 2018 for law enforcement (Part 3). */
export const regimes = ['UK GDPR', 'Law enforcement'] as const;
export type Regime = (typeof regimes)[number];

/** The risk to rights and freedoms that articles 33(1) and 34(1) ask for. */
export const riskLevels = ['Not decided', 'Unlikely', 'Risk', 'High risk'] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const tellDecisions = ['Not decided', 'Tell', 'Do not tell'] as const;
export type TellDecision = (typeof tellDecisions)[number];

/**
 * Why people are not told although the risk is high: the three exceptions of UK GDPR article 34(3), and what section 68 or
 * Schedule 2 paragraph 2 of the Data Protection Act 2018 take out (law enforcement, crime and taxation).
 */
export const peopleExceptions = ['None', 'Unintelligible data', 'High risk removed', 'Disproportionate effort', 'Crime and taxation', 'Law enforcement restriction'] as const;
export type PeopleException = (typeof peopleExceptions)[number];
