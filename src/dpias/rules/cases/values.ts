import type { Temporal } from 'temporal-polyfill';
import type { Nation } from '../../../calendar';
import type { Case, CaseCore, CaseFixed } from '../../../casework/rules/kind';
import type { DpiaState, FormKind, LookDecision, PublicationState, ScreeningResult } from './choices';
import type { Level } from '../risks/risk';
import type { DpiaFile } from './dpiaFile';

/** A row of the DPIA log: a screening, or a DPIA. Both have a project and a service; each has its own of the rest. */
export interface DpiaValues extends CaseCore {
  readonly caseState: DpiaState;
  readonly title: string;
  /** As the settings name services; in whose folder it lies, for a DPIA. */
  readonly service: string;
  /** What it is about, by which earlier DPIAs of the same one are found. */
  readonly system: string;
  /** With whose bank holidays the Commissioner's time is counted. */
  readonly nation: Nation;
  readonly form: FormKind | undefined;
  /** The day on which it is to go live, as the service planned it or an officer corrected. */
  readonly plannedOn: string | undefined;
  /** Of a screening: what its questions came to, and what an officer made of it. */
  readonly result: ScreeningResult | undefined;
  readonly look: {
    readonly decision: LookDecision | undefined;
    readonly at: Temporal.Instant | undefined;
    readonly by: string;
    /** Until when nobody needs to ask again, of one that needs no DPIA. */
    readonly until: string | undefined;
    readonly why: string;
  };
  /** A DPIA's screening, or the DPIA that was started from a screening. */
  readonly linked: string;
  /** The submission of which the log speaks: a later edit of the draft, or a later submission, changes nothing of it. */
  readonly submission: {
    /** SHA-256 of its bytes; empty before the first. */
    readonly hash: string;
    readonly number: number | undefined;
    readonly at: Temporal.Instant | undefined;
    /** Who added it, as SharePoint stamped it. */
    readonly byId: number | undefined;
    /** The highest residual risk; undefined where none is rated. */
    readonly level: Level | undefined;
  };
  /** Of the submission that counts. */
  readonly advisedAt: Temporal.Instant | undefined;
  readonly approvedAt: Temporal.Instant | undefined;
  readonly liveOn: string | undefined;
  readonly reviewOn: string | undefined;
  readonly publication: PublicationState;
  readonly file: DpiaFile;
}

/** What adding to the log fixes. Exactly one of the two ids is there, unless somebody made the row by hand. */
export interface DpiaFixed extends CaseFixed {
  readonly screeningId: number | undefined;
  readonly dpiaId: number | undefined;
  /** The GUID of the screening or the DPIA: by it its answers are found. */
  readonly intakeGuid: string;
  readonly enteredAt: Temporal.Instant | undefined;
  readonly repeatOf: number | undefined;
}

export type DpiaCase = Case<DpiaValues, DpiaFixed>;

/** Whether it is a screening: by the list from which it came; of one that was made by hand by its state. */
export const isScreening = ({ screeningId, dpiaId, values }: Pick<DpiaCase, 'screeningId' | 'dpiaId'> & { readonly values: Pick<DpiaValues, 'caseState'> }): boolean =>
  (screeningId !== undefined || dpiaId !== undefined ? screeningId !== undefined : ['Screened', 'Not needed', 'DPIA started'].includes(values.caseState));
