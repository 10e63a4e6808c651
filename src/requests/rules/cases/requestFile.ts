import * as v from 'valibot';
import { waysTold } from '../../../casework/rules/waysTold';
import { closings, rightOutcomes, rights } from '../choices';
import { lackingLeft, lackingSchema, responseSchema, responsesLeft } from '../response/responseFile';

const text = v.optional(v.string(), '');
const day = v.optional(v.pipe(v.string(), v.isoDate()));

/** What was asked of the requester to find the information (UK GDPR article 12A(5)). `answeredOn`: the day of the answer, or the last day of waiting where none came. */
const clarificationSchema = v.object({
  key: v.string(), what: text, askedOn: day, answeredOn: day, answer: text,
  /** Nobody answered: the council goes on with a reasonable search, and says why here. */
  goesOnBecause: text
});
export type Clarification = v.InferOutput<typeof clarificationSchema>;

/** What came of one right. */
const answeredSchema = v.object({
  right: v.picklist(rights), outcome: v.picklist(rightOutcomes), on: v.pipe(v.string(), v.isoDate()), how: v.optional(v.picklist(waysTold)),
  /** Why it was refused or done in part; what the requester was told of it. */
  reasons: text,
  /** Others who had the data and were told (article 19); or why that was impossible or disproportionate. */
  recipientsTold: text,
  /** Why it was sent after the deadline. */
  lateBecause: text,
  /** Why it was sent while searches were not settled. */
  searchesBecause: v.optional(v.string()),
  /** Where it went although it lacked something. */
  lacking: v.optional(lackingSchema)
});
export type AnsweredRight = v.InferOutput<typeof answeredSchema>;

/** What the council knows of whoever asks for somebody else, or is a child. */
const cardSchema = v.object({
  /** A child who can exercise their right themselves, and what they want. */
  childCanAsk: v.optional(v.picklist(['Yes', 'No', 'Not known'])), childWishes: text,
  parentalResponsibility: text, courtOrders: text,
  /** What harm a disclosure could do, and to whom. */
  risk: text,
  /** That the address is the right one, as seen by whom. */
  addressConfirmed: text,
  /** Codes of the services in which the person works or worked whose information it is: none of them is asked to search. */
  worksIn: v.optional(v.array(v.string()))
});
export type RequesterCard = v.InferOutput<typeof cardSchema>;
const emptyCard: RequesterCard = { childWishes: '', parentalResponsibility: '', courtOrders: '', risk: '', addressConfirmed: '' };

/** How it was closed, and by whom where no response had been sent. */
const closingSchema = v.object({
  how: v.picklist(closings), who: text, why: text, advice: text, adviceBy: text, mergedInto: text, mergedId: v.optional(v.number())
});
export type ClosingRecord = v.InferOutput<typeof closingSchema>;

export const requestFileSchema = v.object({
  v: v.literal(1),
  card: v.optional(cardSchema, emptyCard),
  clarifications: v.optional(v.array(clarificationSchema), []),
  answered: v.optional(v.array(answeredSchema), []),
  /** Answers while they are written, and their contents; a row of before has none. */
  responses: v.optional(v.array(responseSchema)),
  closing: v.optional(closingSchema)
});
export type RequestFile = v.InferOutput<typeof requestFileSchema>;
export const emptyRequestFile: RequestFile = v.parse(requestFileSchema, { v: 1 });

/** What is left after its time: when it waited, what came of each right and when, what an answer lacked, how it was closed. No sentence and no name. */
export function requestFileLeft(file: RequestFile): RequestFile {
  const responses = responsesLeft(file.responses ?? []);
  return {
    v: 1,
    card: emptyCard,
    clarifications: file.clarifications.map(({ key, askedOn, answeredOn }) => ({ key, what: '', askedOn, answeredOn, answer: '', goesOnBecause: '' })),
    answered: file.answered.map(({ right, outcome, on, how, lacking }) =>
      ({ right, outcome, on, how, reasons: '', recipientsTold: '', lateBecause: '', ...(lacking ? { lacking: lackingLeft(lacking) } : {}) })),
    ...(responses.length > 0 ? { responses } : {}),
    ...(file.closing ? { closing: { ...file.closing, who: '', why: '', advice: '', adviceBy: '' } } : {})
  };
}
