import * as v from 'valibot';
import { levels } from '../risks/risk';
import { closings, consultContents, consultOutcomes, consultRegimes, consulteeRoles, caseStates, publicationStates, reviewReasons, signRoles, unmetCodes } from './choices';

const text = v.optional(v.string(), '');
const day = v.optional(v.pipe(v.string(), v.isoDate()));
/** Moments are ISO texts in UTC, to the second: as the desk's clock said when an officer saved. */
const moment = v.string();
const people = { id: v.number(), name: text };
const key = v.string();

/** Who answers for going on without something, why, and what the Data Protection Officer advised. */
const allTheSame = { who: text, why: text, advice: text, unmet: v.optional(v.array(v.picklist(unmetCodes)), []) };

/** Advice on one submission. Points are numbered through the whole DPIA, and a number is not given again. */
const adviceSchema = v.object({ key, at: moment, by: text, submission: v.string(), summary: text, points: v.optional(v.array(v.object({ number: v.number(), text })), []) });
export type Advice = v.InferOutput<typeof adviceSchema>;

const consulteeSchema = v.object({ key, ...people, role: v.picklist(consulteeRoles), at: moment, by: text, submission: text, what: text, due: day });
export type Consultee = v.InferOutput<typeof consulteeSchema>;

const returnSchema = v.object({ key, at: moment, by: text, submission: text, what: text, questions: v.optional(v.array(v.string()), []) });
export type Returned = v.InferOutput<typeof returnSchema>;

/** Who was asked to sign which submission. `takenBackAt`: from then on a signature of theirs counts no more. */
const askedSchema = v.object({ key, ...people, role: v.picklist(signRoles), submission: v.string(), at: moment, byId: v.number(), takenBackAt: v.optional(v.string()) });
export type AskedToSign = v.InferOutput<typeof askedSchema>;

const signSchema = v.object({ row: v.number(), ...people, role: v.picklist(signRoles), at: moment });
const approvalSchema = v.object({
  key, at: moment, by: text, submission: v.string(), level: v.optional(v.picklist(levels)), signs: v.optional(v.array(signSchema), []), openPoints: v.optional(v.array(v.number()), []), ...allTheSame
});
export type Approval = v.InferOutput<typeof approvalSchema>;

/** A request of the Commissioner that stops the time until it is answered. */
const pauseSchema = v.object({ key, from: v.pipe(v.string(), v.isoDate()), until: day, what: text });
const consultationSchema = v.object({
  regime: v.picklist(consultRegimes), askedOn: v.pipe(v.string(), v.isoDate()), reference: text, contents: v.optional(v.array(v.picklist(consultContents)), []), acceptedOn: day,
  extendedOn: day, extendedBecause: text, pauses: v.optional(v.array(pauseSchema), []), answeredOn: day, outcome: v.optional(v.picklist(consultOutcomes)), answer: text
});
export type Consultation = v.InferOutput<typeof consultationSchema>;

const goLiveSchema = v.object({ at: moment, by: text, on: v.pipe(v.string(), v.isoDate()), ...allTheSame });
const reviewSchema = v.object({
  key, at: moment, by: text, reason: v.picklist(reviewReasons), reference: text, what: text,
  /** What an officer made of the proposal; undefined: nobody has decided. */
  decided: v.optional(v.object({ at: moment, by: text, start: v.boolean(), why: text }))
});
export type Review = v.InferOutput<typeof reviewSchema>;

const publicationSchema = v.object({ key, at: moment, by: text, state: v.picklist(publicationStates), on: day, address: text, why: text, submission: text });
/** `from`: the state in which it was, to which it goes back when it is opened again. */
const closingSchema = v.object({ how: v.picklist(closings), why: text, by: text, from: v.optional(v.picklist(caseStates)) });

export const dpiaFileSchema = v.object({
  v: v.literal(1),
  /** Ids of questions that nobody answered in the submission that counts. */
  missing: v.optional(v.array(v.string()), []),
  advice: v.optional(v.array(adviceSchema), []),
  consultees: v.optional(v.array(consulteeSchema), []),
  returns: v.optional(v.array(returnSchema), []),
  asked: v.optional(v.array(askedSchema), []),
  approvals: v.optional(v.array(approvalSchema), []),
  consultation: v.optional(consultationSchema),
  goLive: v.optional(goLiveSchema),
  reviews: v.optional(v.array(reviewSchema), []),
  publications: v.optional(v.array(publicationSchema), []),
  closing: v.optional(closingSchema)
});
export type DpiaFile = v.InferOutput<typeof dpiaFileSchema>;
export const emptyDpiaFile: DpiaFile = v.parse(dpiaFileSchema, { v: 1 });

/** What is left after its time: what was done and when, in which role, and what came of it. No sentence and no name. */
export function dpiaFileLeft(file: DpiaFile): DpiaFile {
  const nobody = { by: '' };
  const unsaid = { who: '', why: '', advice: '' };
  return {
    v: 1,
    missing: file.missing,
    advice: file.advice.map((each) => ({ ...each, ...nobody, summary: '', points: each.points.map(({ number }) => ({ number, text: '' })) })),
    consultees: file.consultees.map((each) => ({ ...each, ...nobody, id: 0, name: '', what: '' })),
    returns: file.returns.map((each) => ({ ...each, ...nobody, what: '' })),
    asked: file.asked.map((each) => ({ ...each, id: 0, name: '', byId: 0 })),
    approvals: file.approvals.map((each) => ({ ...each, ...nobody, ...unsaid, signs: each.signs.map((sign) => ({ ...sign, id: 0, name: '' })) })),
    ...(file.consultation ? { consultation: { ...file.consultation, reference: '', extendedBecause: '', answer: '', pauses: file.consultation.pauses.map((each) => ({ ...each, what: '' })) } } : {}),
    ...(file.goLive ? { goLive: { ...file.goLive, ...nobody, ...unsaid } } : {}),
    reviews: file.reviews.map(({ decided, ...each }) => ({ ...each, ...nobody, what: '', ...(decided ? { decided: { ...decided, by: '', why: '' } } : {}) })),
    publications: file.publications.map((each) => ({ ...each, ...nobody, why: '' })),
    ...(file.closing ? { closing: { ...file.closing, why: '', by: '' } } : {})
  };
}
