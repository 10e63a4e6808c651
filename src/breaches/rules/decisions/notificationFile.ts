import * as v from 'valibot';
import { riskLevels } from '../cases/choices';
import { dayText, momentText } from '../cases/triageFile';

export const yesNoNotKnown = ['Yes', 'No', 'Not known'] as const;
/** The answers of the ICO's form, as far as its published copies show them. */
export const likelihoods = ['Very likely', 'Likely', 'Neutral', 'Unlikely', 'Very unlikely', 'Not yet known'] as const;
export const serviceImpacts = ['High', 'Medium', 'Low', 'Not yet known'] as const;
export const recoveryTimes = ['Regular', 'Supplemented', 'Extended', 'Not recoverable', 'Complete', 'Not yet known'] as const;
export const cyberAspects = ['Confidentiality', 'Integrity', 'Availability'] as const;
export const submissionMeans = ['Online form', 'Phone', 'Email'] as const;
/** Of a former register, which seldom says how the ICO was told; nobody chooses it. */
export const NOT_RECORDED = 'Not recorded';
export const tellingMeans = ['Letter', 'Email', 'Phone', 'In person', 'Public notice', 'Other'] as const;

const answer = v.optional(v.string(), '');

const submission = v.object({
  kind: v.picklist(['Initial', 'Follow-up']),
  at: momentText,
  by: v.string(),
  how: v.picklist([...submissionMeans, NOT_RECORDED]),
  /** The reference that the ICO gave. */
  reference: v.optional(v.string(), ''),
  /** Article 33(4): what was still unknown when it was sent, to be followed up. Keys of the pack's fields, or own words. */
  unknown: v.optional(v.array(v.string()), []),
  note: v.optional(v.string(), '')
});
export type IcoSubmission = v.InferOutput<typeof submission>;

const telling = v.object({
  at: momentText,
  by: v.string(),
  how: v.picklist(tellingMeans),
  people: v.optional(v.number()),
  language: v.optional(v.picklist(['en-GB', 'cy-GB']), 'en-GB'),
  note: v.optional(v.string(), '')
});
export type PeopleTelling = v.InferOutput<typeof telling>;

/** What the DPO advised, apart from what was decided (UK GDPR articles 38 and 39). `by` gave it; `enteredBy` wrote it down, who may be another. */
const advice = v.object({ advises: v.picklist(['Tell', 'Do not tell']), reason: answer, by: answer, at: momentText, enteredBy: answer });
export type DpoAdvice = v.InferOutput<typeof advice>;

/**
 * What goes with a decision and has no column: the risk on which it was taken, under which delegation, why the DPO's advice was not followed, and who wrote
 * it down. A decision of the version before has none of it.
 */
const decided = v.object({ risk: v.picklist(riskLevels), delegation: answer, departure: answer, enteredBy: answer });
export type DecisionRecord = v.InferOutput<typeof decided>;

/** The officer's own plain words for the letter to the people affected, in one language. */
const letterText = v.object({ nature: answer, consequences: answer, measures: answer, advice: answer });
export type LetterText = v.InferOutput<typeof letterText>;

/** What the notification asks besides the facts of the case, what was sent when, and who of the people affected was told. Kept as JSON in `NotificationFile`. */
export const notificationFileSchema = v.object({
  v: v.literal(1),
  /** The council's registration number with the Commissioner. */
  icoRegistration: answer,
  howFound: answer,
  isCyber: v.optional(v.picklist(yesNoNotKnown)),
  cyberAspects: v.optional(v.array(v.picklist(cyberAspects)), []),
  cyberDetails: answer,
  serviceImpact: v.optional(v.picklist(serviceImpacts)),
  recovery: v.optional(v.picklist(recoveryTimes)),
  /** Article 33(3)(c). */
  consequences: answer,
  actualHarm: answer,
  likelihood: v.optional(v.picklist(likelihoods)),
  likelihoodDetails: answer,
  measuresBefore: answer,
  staffTrained: v.optional(v.picklist(yesNoNotKnown)),
  staffDetails: answer,
  /** Article 33(3)(d). */
  actionsTaken: answer,
  actionsProposed: answer,
  preventionBy: v.optional(dayText),
  /** Name of the person at the ICO who was spoken to. */
  icoSpokenTo: answer,
  /** What people can do to protect themselves: recital 86 ("recommendations") and the ICO's guidance; Article 34(2) itself does not ask for it. */
  adviceToPeople: answer,
  /** Keys of the pack's fields that an officer has marked as not yet known, so that they are not counted as forgotten. */
  notYetKnown: v.optional(v.array(v.string()), []),
  letters: v.optional(v.object({ 'en-GB': v.optional(letterText), 'cy-GB': v.optional(letterText) }), {}),
  /** In the order of their times: the first is the notification, the others follow it up. */
  submissions: v.optional(v.array(submission), []),
  tellings: v.optional(v.array(telling), []),
  // without defaults: a file of the version before reads and writes as it was
  adviceIco: v.optional(advice),
  advicePeople: v.optional(advice),
  decidedIco: v.optional(decided),
  decidedPeople: v.optional(decided),
  /** Answers that an officer emptied although they were answered elsewhere, so that they are not offered again. */
  leftEmpty: v.optional(v.array(v.string()))
});
export type NotificationFile = v.InferOutput<typeof notificationFileSchema>;
export const emptyNotificationFile: NotificationFile = /*#__PURE__*/ v.parse(notificationFileSchema, { v: 1 });
