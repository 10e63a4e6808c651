import * as v from 'valibot';
import { waysTold } from '../../../casework/rules/waysTold';
import { closings, upheldWords } from '../choices';

const text = v.optional(v.string(), '');
const day = v.optional(v.pipe(v.string(), v.isoDate()));

/** A point of complaint: what is said, and what the council concludes of it, why, and what it does about it. */
const pointSchema = v.object({ key: v.string(), text, conclusion: text, upheld: v.optional(v.picklist(upheldWords)), reason: text, action: text });
export type ComplaintPoint = v.InferOutput<typeof pointSchema>;

/** An enquiry into the complaint (section 164A(5)(a)): of whom, what, and what came back. */
const enquirySchema = v.object({ key: v.string(), of: text, what: text, askedOn: day, answer: text, answeredOn: day });
export type Enquiry = v.InferOutput<typeof enquirySchema>;

/** A word to the complainant about where it stands (section 164A(5)(b)). */
const progressSchema = v.object({ key: v.string(), on: day, how: v.optional(v.picklist(waysTold)), what: text, by: text });
export type Progress = v.InferOutput<typeof progressSchema>;

/** How it was closed, and by whom where no outcome had been told. */
const closingSchema = v.object({ how: v.picklist(closings), who: text, why: text, advice: text, adviceBy: text, mergedInto: text, mergedId: v.optional(v.number()) });
export type ClosingRecord = v.InferOutput<typeof closingSchema>;

export const complaintFileSchema = v.object({
  v: v.literal(1),
  points: v.optional(v.array(pointSchema), []),
  enquiries: v.optional(v.array(enquirySchema), []),
  progress: v.optional(v.array(progressSchema), []),
  /** Officers whose own handling it is about: none of them decides it. */
  concerns: v.optional(v.array(v.object({ id: v.number(), name: text })), []),
  closing: v.optional(closingSchema),
  /** What happened before it came into the log was brought in from the register that the council kept until then. Without a default: a file without it reads and writes as it was. */
  former: v.optional(v.boolean())
});
export type ComplaintFile = v.InferOutput<typeof complaintFileSchema>;
export const emptyComplaintFile: ComplaintFile = v.parse(complaintFileSchema, { v: 1 });

/** What is left after its time: how many points there were and how each was concluded, how many enquiries and words, how it was closed. No sentence and no name. */
export function complaintFileLeft(file: ComplaintFile): ComplaintFile {
  return {
    v: 1,
    points: file.points.map(({ key, upheld }) => ({ key, text: '', conclusion: '', reason: '', action: '', ...(upheld ? { upheld } : {}) })),
    enquiries: file.enquiries.map(({ key, askedOn, answeredOn }) => ({ key, of: '', what: '', askedOn, answer: '', answeredOn })),
    progress: file.progress.map(({ key, on, how }) => ({ key, on, how, what: '', by: '' })),
    concerns: [],
    ...(file.former ? { former: true } : {}),
    ...(file.closing ? { closing: { ...file.closing, who: '', why: '', advice: '', adviceBy: '' } } : {})
  };
}
