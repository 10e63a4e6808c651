import type { Temporal } from 'temporal-polyfill';
import type { DeskErrorKind } from '../../platform/sharepoint/errors';
import type { Mark } from '../store/mark';
import type { Reconciled } from '../store/reconcile';
import type { IntakeTypes } from './contract';
import type { CaseMessages } from './deliver';
import type { Undeliverable } from './undeliverable';
import type { LogRowAdded } from './untaken';

/** Which row of which intake. */
export interface OfIntake {
  /** The key of the intake. */
  readonly intake: string;
  readonly intakeId: number;
}

/** A row of an intake that a run added to the log. */
export interface TakenIn<T extends IntakeTypes> extends OfIntake {
  readonly logId: number;
  readonly reference: T['fixed']['reference'];
  readonly repeatOf: number | undefined;
}

/** A row of an intake that a run added to a case; without a reference it belongs to none, and an officer has to look at it. */
export interface AddedRow extends OfIntake {
  readonly reference: string | undefined;
}

export interface Problem extends OfIntake {
  readonly kind: DeskErrorKind;
}

/** What one run of adding to the log did, and what is left. */
export interface TakingInOutcome<T extends IntakeTypes> {
  readonly takenIn: readonly TakenIn<T>[];
  /** Rows that this run added to cases. */
  readonly additions: readonly AddedRow[];
  /** The newest rows that the log had before this run, with when they were added. */
  readonly newestRows: readonly LogRowAdded[];
  /** Messages that this run sent. */
  readonly sent: number;
  /** Cases with messages that have not reached their recipient: the newest. */
  readonly undelivered: readonly CaseMessages<T>[];
  /** Messages that can never arrive and of which no officer has taken note yet: the newest. */
  readonly undeliverable: readonly Undeliverable[];
  /** There are more of either than are named here. */
  readonly isMore: boolean;
  /** Rows that this run found changed, or made, around the desk. */
  readonly aroundDesk: Reconciled['aroundDesk'];
  /** What stood in the officers' settings about how far the runs have come and cannot be true: it was not believed, and is put right. */
  readonly notBelieved: Pick<Mark, 'notBelieved' | 'by' | 'at'>;
  /** Rows of an intake, or files, that this run could not deal with; the next run tries again. */
  readonly problems: readonly Problem[];
  /** When an open page should look again; undefined when nothing waits. */
  readonly lookAgainAt: Temporal.Instant | undefined;
}
