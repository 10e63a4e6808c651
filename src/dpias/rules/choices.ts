/** The values of choice columns, as they are stored: English and stable. Pages show the words that the texts have for them. */

/** Of a screening: nobody has looked at it, an officer has (until when is on the row), a DPIA came of it. */
export const screeningStates = ['Screened', 'Not needed', 'DPIA started', 'Closed'] as const;
/** Of a DPIA, from the service's draft by way of advice, which is always asked, to the approval of whom its residual risk asks for. That a review is due is a day and no state. */
export const dpiaStates = ['Draft', 'Submitted', 'Returned', 'Advised', 'In force', 'Closed'] as const;
/** Of either: one column has them all. */
export const dpiaLogStates = [...new Set([...screeningStates, ...dpiaStates])];
export type DpiaLogState = (typeof screeningStates)[number] | (typeof dpiaStates)[number];

/** What came of a screening. */
export const screeningResults = ['required', 'advised', 'notNeeded'] as const;
export type ScreeningResult = (typeof screeningResults)[number];

/** The whole questionnaire, or the short form of a low-risk project. */
export const formKinds = ['full', 'short'] as const;
export type FormKind = (typeof formKinds)[number];

/** What a row of the draft holds: the answer of a question, or a risk with its measures. */
export const answerParts = ['answer', 'risk'] as const;
export type AnswerPart = (typeof answerParts)[number];

/**
 * What is said of a DPIA besides its answers. Whose word counts depends on the kind: what officers decide (`advice`, `viewAsked`, `returned`, `signAsked`, `state`) counts only
 * where an officer is the author.
 */
export const talkKinds = ['comment', 'reply', 'resolved', 'advice', 'pointAnswer', 'view', 'viewAsked', 'returned', 'signAsked', 'state'] as const;
export type TalkKind = (typeof talkKinds)[number];
