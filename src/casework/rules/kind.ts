import type { Temporal } from 'temporal-polyfill';
import { columnKinds } from './caseRow';
import type { Cells, ColumnKinds } from './cells';
import type { CommandContext } from './command';
import type { EventTable } from './events/eventTable';
import type { FieldTable } from './field';
import type { Hold } from './hold/hold';
import type { LineRules } from './worklist';

/** What every kind of case has. `Closed` is the last state of each. */
export interface CaseCore {
  readonly caseState: string;
  /** The case officer's id on the site. */
  readonly leadId: number | undefined;
  /** The controller whose case it is: a key of the settings where the council acts for another one (a school, the returning officer); empty for itself. */
  readonly controller: string;
  /** What keeps it from being disposed of, and what once did. Placed and lifted by the command alone, on open and on closed cases. */
  readonly hold: readonly Hold[];
  /** Known to the restricted group alone. Set when the case is made, never later. */
  readonly restricted: boolean;
  readonly closedAt: Temporal.Instant | undefined;
  /** The day from which the site owner may dispose of files and free text, as `YYYY-MM-DD`; undefined while open. */
  readonly disposalDue: string | undefined;
  readonly disposedAt: Temporal.Instant | undefined;
}

export const closedState = 'Closed';

/** What taking in fixes of every kind, and no command changes. */
export interface CaseFixed {
  /** Its own among all cases: `BR-2026-00042`. */
  readonly reference: string;
}

interface CaseHead<V> {
  readonly logId: number;
  readonly etag: string;
  /** Messages that have not reached their recipient. */
  readonly undelivered: number;
  /** What counts: of a row that was changed around the desk, the values of the last version that the desk wrote. */
  readonly values: V;
  /** What stands in the row although no command of the desk wrote it; undefined when the seal fits. */
  readonly aroundDesk: V | 'made-around-the-desk' | undefined;
  /** Columns whose stored value was not readable; the rest of the case stands. */
  readonly unreadable: readonly string[];
  /** Its row lies in the folder of restricted cases, or its seal says that it does: the wider protection counts. What is written of it goes there too. */
  readonly isRestricted: boolean;
}

/** A case as read: what was decided, and what the desk and SharePoint keep of it. */
export type Case<V, F extends CaseFixed = CaseFixed> = CaseHead<V> & F;

/** A case of some kind, as the engine's own parts see it. */
export type AnyCase = Case<CaseCore>;

/** What the rows of a kind are read and sealed by: the same for each, whatever its fields are. */
export interface RowRules {
  /** `breach`: in keys of messages and drafts, in folders and queries. */
  readonly key: string;
  /** Of its references: `BR`. */
  readonly prefix: string;
  /** Of a kind into whose log several lists bring cases, the prefixes of all but the first. */
  readonly otherPrefixes?: readonly string[];
  /** A table of fields each. */
  readonly fixed: object;
  readonly fields: object;
  readonly following: { readonly kinds: ColumnKinds };
  /** The columns of form 1 of the seal, for a kind whose rows were sealed with it. */
  readonly sealForm1?: readonly string[];
  /** The kind that there was alone before: what pages of that time kept of it, such as drafts, has no kind in its key. */
  readonly wasAlone?: true;
}

/** What a kind of case says of itself, once: its fields, and how it goes through its states. Pure; the law is in the functions that the room gives. */
export interface CaseRules<V extends CaseCore, F extends CaseFixed = CaseFixed, Event extends string = string> extends RowRules {
  /** What taking in fixes. */
  readonly fixed: FieldTable<F>;
  readonly fields: FieldTable<V, Event>;
  /** Columns that follow from the fields, such as the title and the deadline. */
  readonly following: {
    readonly kinds: ColumnKinds;
    of(values: V): Cells;
    /** Those that every save of an open case brings up to date, whatever it changed: what an earlier version of the desk counted by other rules. */
    readonly refreshed: readonly string[];
  };
  /** A case in one line of the worklist. */
  readonly line: LineRules<V>;
  /** What the list views ask. No seal covers it, since taking in may set it by itself. */
  views(values: V): ViewColumns;
  /** When time alone asks for a look at the case. @param stored as it stands in the row */
  nextLook(stored: Temporal.Instant | undefined, values: V, now: Temporal.Instant): Temporal.Instant | undefined;
  /** Where a case may go from where it is. */
  readonly moves: Readonly<Record<V['caseState'], readonly V['caseState'][]>>;
  /** What happens to such a case, in codes. */
  readonly events: EventTable;
  /** The event of a closed case that is opened again. */
  readonly reopened: Event;
  /** Paths that may change on a case that stays closed. */
  readonly whileClosed: readonly string[];
  /** The number of the intake's row in the reference; undefined for a case that has none. */
  originOf(fixed: F): number | undefined;
  /** Of a kind with several prefixes: that of a case, by where it came from. */
  prefixOf?(fixed: F): string;
  /** Of a row that no command made: what of it is taken for its facts. Nothing in it is decided. */
  ofHand(values: V): V;
  /** What an officer makes the case's own of what was changed around the desk, as far as a command could have made it so. */
  accept(counted: V, around: V, reason: string, context: CommandContext): V;
  /** References under which files, tasks and events of the case lie besides its own: those of cases that live on in it. */
  reach(values: V): readonly string[];
  /** The number in the log of the case in which this one lives on: what holds that one holds this one too. */
  livesOn?(values: V): number | undefined;
}

export interface ViewColumns {
  readonly Standing: 'Open' | 'Closed';
  readonly Awaits: 'Yes' | 'No';
}

/** Closed is only what the desk closed. */
export function standingOf({ caseState }: Pick<CaseCore, 'caseState'>): ViewColumns['Standing'] {
  return caseState === closedState ? 'Closed' : 'Open';
}

/** The prefix that the reference of a case has, by where it came from. */
export const prefixOfCase = <V extends CaseCore, F extends CaseFixed>(rules: Pick<CaseRules<V, F>, 'prefix' | 'prefixOf'>, fixed: F): string => rules.prefixOf?.(fixed) ?? rules.prefix;

const sealed = new WeakMap<object, ColumnKinds>();

/** The columns of a kind that only the desk writes, with their kinds: what taking in fixes, what follows from others, and the fields. The seal covers them. */
export function sealedKinds(rules: RowRules): ColumnKinds {
  const known = sealed.get(rules);
  if (known) return known;
  const kinds: ColumnKinds = { ...columnKinds(rules.fixed), ...rules.following.kinds, ...columnKinds(rules.fields) };
  sealed.set(rules, kinds);
  return kinds;
}
