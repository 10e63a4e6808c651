import * as v from 'valibot';
import { plainDate, readInstant } from '../../../calendar';

/** A moment as ISO text in UTC, as it is kept in the files of a case. The form alone is not enough: 31 April has it. */
export const momentText = v.pipe(v.string(), v.isoTimestamp(), v.check((text) => readInstant(text) !== undefined));
/** A day as `YYYY-MM-DD` that the calendar has: neither 31 April nor 29 February of a common year. */
export const dayText = v.pipe(v.string(), v.isoDate(), v.check((text) => plainDate(text) !== undefined));

/** Somebody who must be told besides the ICO and the people affected: the table's key, or `other` with a name typed by the officer. */
const toTell = v.object({
  key: v.string(),
  name: v.string(),
  state: v.picklist(['To tell', 'Told', 'Not needed']),
  at: v.optional(momentText),
  by: v.optional(v.string(), ''),
  reference: v.optional(v.string(), ''),
  note: v.optional(v.string(), '')
});
export type ToTell = v.InferOutput<typeof toTell>;

/** A step to contain the incident, with who did it and when. `wording` is what stood on the screen. */
const containmentStep = v.object({
  key: v.string(),
  wording: v.string(),
  state: v.picklist(['To do', 'Done', 'Not applicable']),
  at: v.optional(momentText),
  by: v.optional(v.string(), ''),
  note: v.optional(v.string(), '')
});
export type ContainmentStep = v.InferOutput<typeof containmentStep>;

const duplicate = v.object({
  logId: v.number(),
  reference: v.string(),
  verdict: v.picklist(['Merged here', 'Another incident']),
  at: momentText,
  by: v.string()
});
export type KnownDuplicate = v.InferOutput<typeof duplicate>;

/** What triage found out that has no column of its own. Kept as JSON in `TriageFile`. */
export const triageFileSchema = v.object({
  v: v.literal(1),
  /** Why the officers' facts differ from what the reporter said. */
  factsReason: v.optional(v.string(), ''),
  /** The version of the report that an officer has read; what its author changed later is shown as new. */
  reportVersionSeen: v.optional(v.string(), ''),
  /** Cases that were looked at as duplicates of this one. */
  duplicates: v.optional(v.array(duplicate), []),
  /** Set on a case that lives on in another one: it is closed with that, and nothing of it is deleted. */
  mergedInto: v.optional(v.object({ logId: v.number(), reference: v.string(), reason: v.string(), at: momentText, by: v.string() })),
  tell: v.optional(v.array(toTell), []),
  containment: v.optional(v.array(containmentStep), []),
  /** Who manages the service where it happened. Without a default: a file of the version before reads and writes as it was. */
  manager: v.optional(v.string())
});
export type TriageFile = v.InferOutput<typeof triageFileSchema>;
export const emptyTriageFile: TriageFile = /*#__PURE__*/ v.parse(triageFileSchema, { v: 1 });
