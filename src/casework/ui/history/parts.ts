import type * as React from 'react';
import type { Case, CaseCore, CaseFixed } from '../../rules/kind';
import type { EventWords } from './drawEvent';
import type { HistoryWords } from './drawHistory';

/** What a room says of its own events. The engine has the words of those that every log has; a room's own go before them. */
export interface EventTexts<Family extends string = string> {
  /** `code_<code>`, with places for the values that the table of codes names. */
  readonly sentences: Readonly<Record<string, string>>;
  /** `value_<name>`. */
  readonly lines: Readonly<Record<string, string>>;
  /** `event_<kind>`; there may be other texts among them. */
  readonly kinds: object;
  readonly families: EventWords<Family>['families'];
}

/** How a room tells what happened on its cases. It comes with the history's chunk. */
export interface HistoryParts<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed> {
  readonly words: HistoryWords;
  /** Below what came before the log: where it is from. */
  readonly fromIntake: string;
  /** Who stands there where it has no name that this reader may see: it is somebody's all the same. */
  intakeBy(found: Case<V, F>): string;
  /** What else the room knows of the past of the case. */
  readonly More?: React.FC<{ readonly found: Case<V, F> }>;
}

export type HistoryPartsEntry = () => Promise<HistoryParts>;

/** Parts of one room. They are drawn with cases of their own room only, which is why their kind may be forgotten here. */
export function historyParts<V extends CaseCore, F extends CaseFixed>(load: () => Promise<HistoryParts<V, F>>): HistoryPartsEntry {
  return load as unknown as HistoryPartsEntry;
}
