import type * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import type { AnyCase } from '../rules/kind';
import type { CaseLine } from '../rules/worklist';
import type { CaseAccess, CaseStore } from '../store/contract';
import type { CaseRoom } from './room';
import type { WorklistParts } from './worklist/parts';

/** Something that is due today, with the reason why it is named and the case to which it leads. */
export interface DueItem {
  /** Its own within its section. */
  readonly key: string;
  readonly reference: string;
  /** What a view without cases calls it, and opens: then the reference leads there, and to no case. */
  readonly item?: string;
  readonly name: string;
  readonly service: string;
  readonly why: string;
  /** What else is to be looked at. */
  readonly also?: readonly string[];
  /** `YYYY-MM-DD`; what has no day comes last. */
  readonly due: string | undefined;
  /** What it awaits, with the command that deals with it, where this person may run it now. */
  readonly next?: { readonly text: string; readonly command: string };
}

/** A section of what is due, read by itself, so that one which fails leaves the others as they are. */
export interface DueSource {
  readonly key: string;
  readonly heading: string;
  /** What was looked at, in a sentence: whoever reads that nothing is due must know where. */
  readonly looked: string;
  read(): Promise<readonly DueItem[]>;
}

/** What a room without cases brings to what is due: fetched when that is shown. */
export interface DueRoom {
  /** What is overdue, or due on this day (`YYYY-MM-DD`) at the latest, in one question. @throws DeskError */
  readDue(services: DeskServices, until: string): Promise<readonly DueItem[]>;
}

/** A log that somebody has opened. */
export interface OpenedLog {
  readonly log: DeskLog;
  /** Undefined for everybody who may not read it. */
  readonly access: CaseAccess | undefined;
  readonly store: CaseStore;
}

/** What a log brings to the officers' desk: fetched when the desk shows it, and nothing else of its room before. */
export interface DeskLog {
  /** As its kind has it; in the address of the page. */
  readonly key: string;
  readonly name: string;
  readonly room: CaseRoom;
  readonly parts: WorklistParts;
  /** Asks what this person may do there. @throws DeskError */
  open(services: DeskServices): Promise<Omit<OpenedLog, 'log'>>;
  readonly incomingTitle: string;
  /** Adding to the log what has come in, while the page is open. */
  readonly Incoming: React.FC<{ readonly services: DeskServices; readonly onChange: () => void }>;
  /** For everybody who may not read the log. */
  readonly NotForYou: React.FC<{ readonly services: DeskServices; readonly settings: DeskSettings }>;
  /** Whom to ring. */
  readonly Contact: React.FC<{ readonly settings: DeskSettings }>;
  /** Fetches what says, of open cases, what is due besides clocks, tasks and disposals. Nothing is asked before a source is read. */
  due(services: DeskServices, store: CaseStore): Promise<(lines: readonly CaseLine[], whole: Promise<readonly AnyCase[]>) => readonly DueSource[]>;
  /** Which open cases that asks to be read whole, with the worklist. */
  dueReads(line: CaseLine, now: Temporal.Instant): boolean;
}
