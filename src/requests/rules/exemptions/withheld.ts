import * as v from 'valibot';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';
import { whyNot, type ExemptionQuestion } from './choose';
import { GENERAL_PAGE_CODE } from './exemption';
import type { HealthGate } from './healthOpinion';
import { exemptionOf } from './table';

/**
 * What the requester is told of it. `specific`: which exemption and why. `general`: that something was left out, in general words.
 * `none`: nothing, since telling would defeat the exemption. `neither`: neither confirmed nor denied that anything is held.
 */
export const tellings = ['specific', 'general', 'none', 'neither'] as const;
export type Telling = (typeof tellings)[number];

const text = v.optional(v.string(), '');

/** One decision to withhold something, as a case file stores it. */
export const withheldSchema = v.object({
  key: v.string(),
  /** An id of the table; one that this version does not know stays as it is. */
  exemption: text,
  /** What is withheld: which papers, pages, passages. */
  covers: text,
  reason: text,
  told: v.optional(v.picklist(tellings)),
  /** Why the requester is told nothing of it. */
  toldWhy: text,
  decidedBy: text,
  /** The day in UK time on which it was decided. */
  on: v.optional(v.pipe(v.string(), v.isoDate()))
});
export type Withheld = v.InferOutput<typeof withheldSchema>;

/** `problems` are what is wrong or missing; `warnings` are shown, and an officer may go on. */
export interface Findings {
  readonly problems: readonly CaseProblem[];
  readonly warnings: readonly CaseProblem[];
}

/**
 * What is wrong or missing in a decision to withhold. The reason is always recorded, whatever is told: for what the requester may hear
 * under Article 12(4) of the UK GDPR, for the Commissioner, and for Part 3 because section 45(7) of the Act demands it. Telling nothing
 * has its own reason, since Article 12(4) and section 45(5) and (6) have the requester told unless that would defeat the purpose. Fields:
 * `exemption` (`exemption-required`, `exemption-unknown`, why it is left out, `opinion-needed`, `opinion-permits`), `covers`, `reason`,
 * `told`, `toldWhy`, `decidedBy`, `on`.
 * Warnings: `exemption` (`recheck`, `only-later`), `told` (`may-tip-off`).
 * @param health what the opinion about this health data allows on the day of the decision; left out where there is none (Schedule 3
 * paragraphs 5 and 6)
 */
export function checkWithheld(decision: Withheld, question: ExemptionQuestion, health?: HealthGate): Findings {
  const problems = new Problems();
  const warnings: CaseProblem[] = [];
  const exemption = exemptionOf(decision.exemption);
  if (exemption === undefined) problems.add('exemption', decision.exemption.trim() === '' ? 'exemption-required' : 'exemption-unknown');
  else {
    const why = whyNot(exemption, question);
    if (why) problems.add('exemption', why);
    // paragraph 5(2): nothing is withheld without an opinion that the test is met; paragraph 6: it bars nothing that may be given
    if (exemption.id === 'sch3-5' && !health?.mayWithhold) problems.add('exemption', 'opinion-needed');
    if (exemption.id === 'sch3-6' && health?.mayDisclose) problems.add('exemption', 'opinion-permits');
    if (exemption.effect === 'later') warnings.push({ field: 'exemption', code: 'only-later' });
    if (exemption.trust === 'recheck') warnings.push({ field: 'exemption', code: 'recheck' });
    if (exemption.mayTipOff && decision.told === 'specific') warnings.push({ field: 'told', code: 'may-tip-off' });
  }
  problems.text('covers', decision.covers, 'covers-required');
  problems.text('reason', decision.reason, 'reason-required');
  if (decision.told === undefined) problems.add('told', 'told-required');
  problems.text('toldWhy', decision.toldWhy, decision.told === 'none' || decision.told === 'neither' ? 'told-why-required' : undefined);
  if (problems.text('decidedBy', decision.decidedBy, 'decider-required').length > TEXT_LIMIT) problems.add('decidedBy', 'too-long');
  if (decision.on === undefined) problems.add('on', 'day-required');
  return { problems: problems.found, warnings };
}

/**
 * What stands on the page in place of what was left out; undefined where nothing of it is told, and for an exemption that this version
 * does not know.
 */
export function printedCode({ exemption, told }: Pick<Withheld, 'exemption' | 'told'>): string | undefined {
  if (told === 'general') return GENERAL_PAGE_CODE;
  return told === 'specific' ? exemptionOf(exemption)?.pageCode : undefined;
}

/** What is left when the case has been disposed of: how often each exemption was relied on. */
export const withheldLeftSchema = v.array(v.object({ exemption: v.string(), count: v.number() }));
export type WithheldLeft = v.InferOutput<typeof withheldLeftSchema>;

/** Counts and ids only: no word of what was withheld, why, or by whom. */
export function withheldLeft(decisions: readonly Withheld[]): WithheldLeft {
  const counts = new Map<string, number>();
  for (const { exemption } of decisions) {
    const known = exemptionOf(exemption)?.id ?? 'unknown';
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts].map(([exemption, count]) => ({ exemption, count }));
}
