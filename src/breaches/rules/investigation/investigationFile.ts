import * as v from 'valibot';
import { dayText, momentText } from '../cases/triageFile';

const answer = v.optional(v.string(), '');

/** Why it happened, in groups that can be counted. */
export const rootCauses = [
  'Human error', 'Process missing or unclear', 'Process not followed', 'Training', 'System fault', 'System configuration', 'Supplier', 'Attack from outside', 'Misuse from inside', 'Other'
] as const;
export type RootCause = (typeof rootCauses)[number];

const lesson = v.object({
  text: v.string(),
  /** Who spreads it, and to whom. */
  spreadBy: answer,
  audience: answer,
  due: v.optional(dayText),
  done: v.optional(v.boolean(), false)
});
export type Lesson = v.InferOutput<typeof lesson>;

const action = v.object({
  text: v.string(),
  owner: answer,
  target: v.optional(dayText),
  state: v.optional(v.picklist(['Open', 'Done', 'Dropped']), 'Open'),
  note: answer
});
export type ImprovementAction = v.InferOutput<typeof action>;

/** The duty that is unmet: to tell the ICO (article 33(1)), the people affected (article 34(1)), or the controller (article 33(2)). */
export const duties = ['ico', 'people', 'controller'] as const;
export type Duty = (typeof duties)[number];

/** How the case was closed: by which rules it was asked, and what stood against closing and was taken all the same, with who, why and what the DPO advised. */
const closing = v.object({
  rules: v.number(),
  at: momentText,
  by: answer,
  /** Codes of `contradictions`; `duty` where one is unmet. */
  taken: v.optional(v.array(v.object({ code: v.string(), duty: v.optional(v.picklist(duties)) })), []),
  decidedBy: answer,
  delegation: answer,
  reason: answer,
  advice: answer,
  adviceBy: answer
});
export type ClosingRecord = v.InferOutput<typeof closing>;

/** The investigation's findings. Kept as JSON in `InvestigationFile`; its events are in `Case history`. */
export const investigationFileSchema = v.object({
  v: v.literal(1),
  /** The four questions of an investigation report. */
  whatCausedIt: answer,
  doPeopleNeedTelling: answer,
  doesIcoNeedTelling: answer,
  howToAvoidAnother: answer,
  effects: answer,
  rootCause: v.optional(v.picklist(rootCauses)),
  rootCauseDetails: answer,
  lessons: v.optional(v.array(lesson), []),
  actions: v.optional(v.array(action), []),
  /** Said at closing. */
  finalEvaluation: answer,
  reportSentTo: v.optional(v.array(v.string()), []),
  /** Without a default: a case that the version before closed has none, and goes on being counted by its rules. */
  closing: v.optional(closing),
  /** As in the notification. */
  leftEmpty: v.optional(v.array(v.string()))
});
export type InvestigationFile = v.InferOutput<typeof investigationFileSchema>;
export const emptyInvestigationFile: InvestigationFile = /*#__PURE__*/ v.parse(investigationFileSchema, { v: 1 });
