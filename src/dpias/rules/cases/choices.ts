import { dpiaLogStates, type DpiaLogState } from '../choices';

export { formKinds, screeningResults, type FormKind, type ScreeningResult } from '../choices';

/** States of a row of the log, of a screening and of a DPIA alike: `Screened` until an officer has looked at it; `Draft` is written by the service; `Advised` waits for approval. */
export const caseStates: readonly DpiaState[] = dpiaLogStates;
export type DpiaState = DpiaLogState;

export const openScreeningStates = ['Screened', 'Not needed', 'DPIA started'] as const satisfies readonly DpiaState[];
export const openDpiaStates = ['Draft', 'Submitted', 'Returned', 'Advised', 'In force'] as const satisfies readonly DpiaState[];

/** What an officer made of a screening. */
export const lookDecisions = ['needed', 'notNeeded', 'started'] as const;
export type LookDecision = (typeof lookDecisions)[number];

/** Who approves. Head of service, Senior Information Risk Owner, or whoever else the council asks besides. */
export const signRoles = ['head', 'siro', 'other'] as const;
export type SignRole = (typeof signRoles)[number];

/** Whose views are asked (UK GDPR article 35(2) and (9); ICO, DPIA template, step 3: "experts"). */
export const consulteeRoles = ['caldicott', 'ictSecurity', 'procurement', 'other'] as const;
export type ConsulteeRole = (typeof consulteeRoles)[number];

/** Which law a prior consultation is under: UK GDPR article 36, or Data Protection Act 2018 section 65. */
export const consultRegimes = ['UK GDPR', 'Part 3'] as const;
export type ConsultRegime = (typeof consultRegimes)[number];

/** What is given to the Commissioner (UK GDPR article 36(3)(a) to (f)): responsibilities where there are several, purposes and means, measures, contact of the DPO, the DPIA, what else was asked for. */
export const consultContents = ['responsibilities', 'purposes', 'measures', 'dpoContact', 'dpia', 'other'] as const;
export type ConsultContent = (typeof consultContents)[number];

export const consultOutcomes = ['notAccepted', 'mayGoAhead', 'advice', 'warning', 'mustNot'] as const;
export type ConsultOutcome = (typeof consultOutcomes)[number];

/** Why a review is proposed (UK GDPR article 35(11): when the risk changes). */
export const reviewReasons = ['date', 'breach', 'complaint', 'supplier', 'changed', 'other'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export const publicationStates = ['Not decided', 'Published', 'Not published', 'Withdrawn'] as const;
export type PublicationState = (typeof publicationStates)[number];

/** How it ends. A DPIA is kept for as long as the processing lasts, so it closes when that has ended. */
export const closings = ['Processing ended', 'Did not go ahead', 'Replaced', 'DPIA made', 'Opened by mistake'] as const;
export type Closing = (typeof closings)[number];

/** What an officer goes on without, each named in the record with who answers for it, why, and what the DPO advised. */
export const unmetCodes = ['signOffs', 'refused', 'points', 'consultation', 'banned', 'newer', 'measures', 'notInForce'] as const;
export type Unmet = (typeof unmetCodes)[number];
