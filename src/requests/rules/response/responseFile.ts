import * as v from 'valibot';
import { waysTold } from '../../../casework/rules/waysTold';
import { rightOutcomes, rights } from '../choices';
import { grounds } from './grounds';

const text = v.optional(v.string(), '');

/** A short form that stands in the papers, and what it means. */
const abbreviationSchema = v.object({ short: text, meaning: text });

/**
 * What somebody gets to know who asks for access, as the answer tells it: '' where nothing is written yet. Where there may be none of it
 * somebody has said whether there is; undefined while nobody has.
 */
const contentsSchema = v.object({
  /** Which papers or files come with it, and how. */
  enclosed: text,
  purposes: text,
  /** Part 3 only. */
  legalBasis: text,
  categories: text,
  recipients: text,
  /** How long it is kept, or by what that is decided. */
  retention: text,
  /** Whether some of it came from others than the person. */
  hasOtherSource: v.optional(v.boolean()), source: text,
  /** Whether a significant decision was taken by machine alone: its logic, its significance and what may follow from it. */
  isAutomated: v.optional(v.boolean()), automated: text,
  /** Whether some of it went out of the United Kingdom with safeguards (article 46). */
  isSentAbroad: v.optional(v.boolean()), safeguards: text,
  hasAbbreviations: v.optional(v.boolean()), abbreviations: v.optional(v.array(abbreviationSchema), [])
});
export type AccessContents = v.InferOutput<typeof contentsSchema>;
export type Abbreviation = v.InferOutput<typeof abbreviationSchema>;

/** Nothing is written yet. */
export const emptyContents: AccessContents = v.parse(contentsSchema, {});

/** A part that was sent before the rest: the time goes on until the last of it has gone. */
const partSchema = v.object({ key: v.string(), on: v.pipe(v.string(), v.isoDate()), how: v.optional(v.picklist(waysTold)), what: text });
export type AnswerPart = v.InferOutput<typeof partSchema>;

/**
 * That what is contested was kept and not used while it was looked at (UK GDPR article 18(1)(a) and (d)); until when; and when the person was told that this ends, which is to be before it does (article
 * 18(3)): where it was after, why.
 */
const contestedSchema = v.object({
  since: v.pipe(v.string(), v.isoDate()), lifted: v.optional(v.pipe(v.string(), v.isoDate())), told: v.optional(v.pipe(v.string(), v.isoDate())), why: text, toldLateBecause: text
});
export type ContestedRestriction = v.InferOutput<typeof contestedSchema>;

/**
 * An answer to one right while it is written, and what of it the row of the answered right does not hold: its contents, the search, and what went before.
 * Outcome, reasons and whom else the council told stand here until it is sent, and then there.
 */
export const responseSchema = v.object({
  right: v.picklist(rights), outcome: v.optional(v.picklist(rightOutcomes)), reasons: text, recipientsTold: text,
  /** Of the other rights: what was done. */
  done: text,
  /** Why it was not done, or not wholly: the grounds that the law knows. */
  grounds: v.optional(v.array(v.picklist(grounds))),
  /** Of an objection: whether it is to direct marketing, which cannot be refused (article 21(3)). */
  isMarketing: v.optional(v.boolean()),
  restriction: v.optional(contestedSchema),
  /** Where was searched, a line a place. */
  searches: v.optional(v.array(v.string()), []),
  contents: v.optional(contentsSchema),
  parts: v.optional(v.array(partSchema), [])
});
export type WrittenResponse = v.InferOutput<typeof responseSchema>;

/** That an answer went although it lacked something: what, who answers for it, why, and what the Data Protection Officer advised. */
export const lackingSchema = v.object({ gaps: v.array(v.string()), who: text, why: text, advice: text, adviceBy: text });
export type SentLacking = v.InferOutput<typeof lackingSchema>;

/** What is left after its time: when a part was sent, and how; on which grounds it was refused, as it is kept how often each exemption was relied on; the days of a restriction. No word that somebody wrote. */
export const responsesLeft = (responses: readonly WrittenResponse[]): WrittenResponse[] =>
  responses.filter(({ parts, grounds: relied, restriction }) => parts.length > 0 || relied !== undefined || restriction !== undefined).map(({ right, parts, grounds: relied, restriction }) => ({
    right, reasons: '', recipientsTold: '', done: '', ...(relied ? { grounds: relied } : {}), ...(restriction ? { restriction: {
      ...restriction, why: '', toldLateBecause: ''
    } } : {}),
    searches: [], parts: parts.map(({ key, on, how }) => ({ key, on, ...(how ? { how } : {}), what: '' }))
  }));

/** What it lacked is counted; who answered for it is not kept. */
export const lackingLeft = ({ gaps }: SentLacking): SentLacking => ({ gaps, who: '', why: '', advice: '', adviceBy: '' });
