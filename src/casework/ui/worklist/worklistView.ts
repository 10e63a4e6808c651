import strings from '../../../loc/worklist';
import type { Temporal } from 'temporal-polyfill';
import { timeLeftOf, type TimeLeft } from '../../rules/clock';
import { isOfferedBy, type CaseRole } from '../../rules/command';
import { changedDirectly, type CaseLine } from '../../rules/worklist';
import type { CaseRoom } from '../room';

/** What the clock of a case says, in the order in which officers must look: a case without a time to count from may hide a duty that is late. */
export const buckets = ['none', 'late', 'dueSoon', 'running', 'waiting', 'stopped', 'met'] as const;
export type Bucket = (typeof buckets)[number];

const bucketOfState: Readonly<Record<TimeLeft['state'], Bucket>> = {
  none: 'none', late: 'late', 'due-soon': 'dueSoon', running: 'running', waiting: 'waiting', stopped: 'stopped', met: 'met'
};

/** A line with its clock as of one moment. */
export interface ClockedLine {
  readonly line: CaseLine;
  readonly left: TimeLeft;
  readonly bucket: Bucket;
}

/** Least time left first: cases that have nothing to count from, then the later the more urgent; clocks that wait, and then those that are stopped or met, come last, oldest first. */
export function clocked(lines: readonly CaseLine[], now: Temporal.Instant): readonly ClockedLine[] {
  return lines
    .map((line): ClockedLine => {
      const left = timeLeftOf(line.clock, now);
      return { line, left, bucket: bucketOfState[left.state] };
    })
    .sort((a, b) => rank(a.bucket) - rank(b.bucket) || dueMs(a.line) - dueMs(b.line) || a.line.logId - b.line.logId);
}

/** Running clocks of any state are one group: the deadline alone orders them. */
const rank = (bucket: Bucket): number => (bucket === 'late' || bucket === 'dueSoon' ? buckets.indexOf('running') : bucket === 'none' ? 0 : buckets.indexOf(bucket));
const dueMs = ({ clock }: CaseLine): number => clock.due?.epochMilliseconds ?? 0;

export const filters = ['all', 'decision', 'mine', 'late'] as const;
export type Filter = (typeof filters)[number];

const filterTexts: Readonly<Record<Filter, string>> = {
  all: strings.filter_all, decision: strings.filter_decision, mine: strings.filter_mine, late: strings.filter_late
};
export const filterText = (filter: Filter): string => filterTexts[filter];

/** Whether a line belongs to a filter. A row that was changed around the desk awaits a decision too: to accept it or to put it back. */
export function fits(filter: Filter, { line, bucket }: ClockedLine, myId: number, isDecision: (awaited: string) => boolean): boolean {
  switch (filter) {
    case 'all': return true;
    case 'decision': return line.awaits.some((each) => each === changedDirectly || isDecision(each));
    case 'mine': return line.leadId === myId;
    case 'late': return bucket === 'late';
  }
}

/** The commands that role and state allow on a line, of those that have a panel. */
export function offeredOn(line: CaseLine, role: CaseRole, room: Pick<CaseRoom, 'commands' | 'panels'>): readonly string[] {
  const found = { values: { caseState: line.caseState }, aroundDesk: line.aroundDesk ? 'made-around-the-desk' : undefined };
  return Object.entries(room.commands).filter(([command, rule]) => room.panels[command] !== undefined && isOfferedBy(rule, role, found)).map(([command]) => command);
}
