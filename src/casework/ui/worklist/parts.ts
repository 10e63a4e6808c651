import type { TimeLeft } from '../../rules/clock';
import type { CaseLine } from '../../rules/worklist';
import type { Bucket } from './worklistView';

/** What a kind of case is told apart by besides state, service and case officer: a column of its own, by which lines can be filtered. */
export interface LineMark {
  /** In the address of a page. */
  readonly key: string;
  readonly title: string;
  /** As it is stored. */
  of(line: CaseLine): string | undefined;
  /** Where a line may be several of them at once: what of `all` it is. */
  each?(line: CaseLine): readonly string[];
  /** In words; of nothing too. */
  text(stored: string | undefined): string;
  /** Everything that may be stored, in the order in which it is offered. */
  readonly all: readonly string[];
}

/** How a room tells of the lines of its worklist. */
export interface WorklistParts<Command extends string = string> {
  /** What stands beside the reference, such as the kind of incident. */
  name(line: CaseLine): string;
  /** The same of a title as it is stored. */
  titleText(stored: string): string;
  leftText(left: TimeLeft): string;
  /** What another day of a case is; asked of the days that its lines have. */
  dayText?(what: string): string;
  bucketText(bucket: Bucket): string;
  awaitText(awaited: string): string;
  /** The command that deals with what is awaited. */
  commandFor(awaited: string): Command;
  /** What an open case that awaits nothing else is worked on for. */
  readonly rest: string;
  /** Whether it is a decision that is awaited, and no deed. */
  isDecision(awaited: string): boolean;
  /** All by which cases of this kind are told apart. */
  readonly marks: readonly LineMark[];
  /** The mark that is a column of the list. */
  readonly column: LineMark;
}
