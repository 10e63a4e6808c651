import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { tellings } from '../exemptions/withheld';
import { checkStates, entryDecisions, redactionWays, type ActKind } from './choices';
import type { ScheduleLine, SchedulePerson } from './entry';
import { covers } from './numbers';

const text = v.optional(v.string(), '');
const count = v.optional(v.number());

/** What an act says besides which entries it is about: by kind, and forgiving, since every officer may add one by hand. */
export const actContentSchema = v.object({
  decision: v.optional(v.picklist(entryDecisions)),
  exemptions: v.optional(v.array(v.string()), []),
  told: v.optional(v.picklist(tellings)),
  reason: text,
  /** Of a check: the decision that was looked at, and what was said of it. */
  of: text,
  check: v.optional(v.picklist(checkStates)),
  /** Of a sample: so many of a hundred, by this seed, out of so many. */
  percent: count, seed: text, outOf: count,
  batch: count,
  /** Of a release: the day on which it goes out, how many pages, and who answers for what stood against it. */
  on: v.optional(v.pipe(v.string(), v.isoDate())), entries: count, pages: count, against: v.optional(v.array(v.string()), []), who: text, advice: text, adviceBy: text,
  /** Of a redaction: where on which pages, what kind of words (never the words), and how they were taken out. */
  page: text, what: text, how: v.optional(v.picklist(redactionWays)),
  /** An earlier record that this one takes the place of. */
  instead: text
});
export type ActContent = v.InferOutput<typeof actContentSchema>;
export const emptyAct: ActContent = v.parse(actContentSchema, {});

/** Something that an officer did with entries: a row that nobody changes. Who and when are what SharePoint stamped. */
export interface ScheduleAct {
  readonly id: number;
  readonly guid: string;
  readonly reference: string;
  readonly kind: ActKind;
  readonly numbers: readonly (readonly [number, number])[];
  readonly content: ActContent;
  readonly by: SchedulePerson;
  readonly at: Temporal.Instant;
}

export type Acts = ReadonlyMap<string, ScheduleAct>;

const sameIds = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join(' ') === [...other].sort().join(' ');

/**
 * The act by which an entry was decided, if it was so decided: it names this entry and says the same. Undefined where a row says something that nobody decided, such as
 * one that was changed directly in SharePoint.
 */
export function decisionOf(line: Pick<ScheduleLine, 'number' | 'decision' | 'exemptions' | 'decidedIn'>, acts: Acts): ScheduleAct | undefined {
  const act = acts.get(line.decidedIn);
  const fits = act?.kind === 'decide' && covers(act.numbers, line.number) && act.content.decision === line.decision &&
    sameIds(act.content.exemptions, line.exemptions);
  return fits ? act : undefined;
}

/**
 * The second check of an entry, if it counts: by somebody else than who decided, of the decision that stands. By SharePoint's stamps: no column that a client wrote says who did either.
 */
export function checkOf(
  line: Pick<ScheduleLine, 'number' | 'decision' | 'exemptions' | 'decidedIn' | 'check' | 'checkedIn'>, acts: Acts
): ScheduleAct | undefined {
  const [decided, act] = [decisionOf(line, acts), acts.get(line.checkedIn)];
  const fits = decided && act?.kind === 'check' && covers(act.numbers, line.number) && act.content.of === decided.guid && act.content.check === line.check;
  return fits && act.by.id !== decided.by.id ? act : undefined;
}
