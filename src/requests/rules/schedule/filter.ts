import type { CheckState, EntryDecision } from './choices';
import type { ScheduleEntry } from './entry';

/** Which entries somebody wants to see, or works on: all that is given must hold. */
export interface ScheduleFilter {
  readonly decision: EntryDecision | '';
  readonly exemption: string;
  /** A number, `none`, or empty for any. */
  readonly batch: string;
  readonly check: CheckState | '';
  /** Only those that are a copy of another. */
  readonly duplicates: boolean;
  /** In title, from, to, where it came from, or control number. */
  readonly text: string;
}
export const everything: ScheduleFilter = { decision: '', exemption: '', batch: '', check: '', duplicates: false, text: '' };

export const isEverything = (filter: ScheduleFilter): boolean => JSON.stringify(filter) === JSON.stringify(everything);

const searched = ['title', 'from', 'to', 'source', 'externalId'] as const;

/** The same as the list answers, for what is in memory. */
export function fits(entry: ScheduleEntry, { decision, exemption, batch, check, duplicates, text }: ScheduleFilter): boolean {
  const wanted = text.trim().toLowerCase();
  return (decision === '' || entry.decision === decision) && (exemption === '' || entry.exemptions.includes(exemption)) && (check === '' || entry.check === check) &&
    (!duplicates || entry.duplicateOf !== undefined) && (batch === '' || (batch === 'none' ? entry.batch === undefined : String(entry.batch) === batch)) &&
    (wanted === '' || searched.some((field) => entry[field].toLowerCase().includes(wanted)));
}
