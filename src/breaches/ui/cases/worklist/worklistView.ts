import type { Temporal } from 'temporal-polyfill';
import { dayCode, durationCodes, type CountCode } from '../../../../calendar';
import type { WorklistLine } from '../../../cases/contract';
import { awaitedIn, BREACH_CLOCK_HOURS, isOffered, timeLeft, type CaseCommand, type CaseRole, type TimeLeft } from '../../../rules';

/** What the clock of a case says, in the order in which officers must look: a case without a time to count from may hide a duty that is late. */
export const buckets = ['none', 'late', 'dueSoon', 'running', 'stopped', 'told'] as const;
export type Bucket = (typeof buckets)[number];

const bucketOfState: Readonly<Record<TimeLeft['state'], Bucket>> = {
  none: 'none', late: 'late', 'due-soon': 'dueSoon', running: 'running', stopped: 'stopped', met: 'told'
};

/** A line with its clock as of one moment. */
export interface ClockedLine {
  readonly line: WorklistLine;
  readonly left: TimeLeft;
  readonly bucket: Bucket;
}

/** Least time left first: cases that have nothing to count from, then the later the more urgent; stopped clocks and told cases come last, oldest first. */
export function clocked(lines: readonly WorklistLine[], now: Temporal.Instant): readonly ClockedLine[] {
  return lines
    .map((line): ClockedLine => {
      const left = timeLeft(line.awareAt, now, line.clock);
      return { line, left, bucket: bucketOfState[left.state] };
    })
    .sort((a, b) => rank(a.bucket) - rank(b.bucket) || awareMs(a.line) - awareMs(b.line) || a.line.logId - b.line.logId);
}

/** Running clocks of any state are one group: the deadline alone orders them. */
const rank = (bucket: Bucket): number => (bucket === 'late' || bucket === 'dueSoon' ? buckets.indexOf('running') : bucket === 'none' ? 0 : buckets.indexOf(bucket));
const awareMs = ({ awareAt }: WorklistLine): number => awareAt?.epochMilliseconds ?? 0;

export const filters = ['all', 'decision', 'mine', 'late'] as const;
export type Filter = (typeof filters)[number];

const decisions: readonly WorklistLine['awaits'][number][] = ['breach', 'ico', 'ico-again', 'people', 'people-again', 'around-desk'];

/** Whether a line belongs to a filter. A row that was changed around the desk awaits a decision too: to accept it or to put it back. */
export function fits(filter: Filter, { line, bucket }: ClockedLine, myId: number): boolean {
  switch (filter) {
    case 'all': return true;
    case 'decision': return line.awaits.some((each) => decisions.includes(each));
    case 'mine': return line.leadId === myId;
    case 'late': return bucket === 'late';
  }
}

/**
 * A length of time to the minute. The 72-hour clock is told in hours; what is beyond it, such as a deadline that passed weeks ago, in days as well.
 */
export function exactDuration({ hours, minutes }: { readonly hours: number; readonly minutes: number }): readonly CountCode[] {
  const days = hours > BREACH_CLOCK_HOURS ? Math.floor(hours / 24) : 0;
  const rest = durationCodes({ days: 0, hours: hours - days * 24, minutes }, Infinity).filter(({ count }) => days === 0 || count > 0);
  return days === 0 ? rest : [dayCode({ days, hours, minutes }), ...rest];
}

/** The commands that role and state allow on a line. */
export function offeredOn(line: WorklistLine, role: CaseRole, commands: readonly CaseCommand[]): readonly CaseCommand[] {
  const found = { values: { caseState: line.caseState }, aroundDesk: line.aroundDesk ? 'made-around-the-desk' : undefined } as const;
  return commands.filter((command) => isOffered(command, role, found));
}

/** The command that deals with what a case awaits. A change around the desk is settled at the top of any panel; the history shows it in full. */
export const commandFor: Readonly<Record<WorklistLine['awaits'][number] | 'investigation', CaseCommand>> = {
  ...awaitedIn, 'around-desk': 'history', investigation: 'investigate'
};
