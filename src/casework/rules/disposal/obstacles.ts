import type { Temporal } from 'temporal-polyfill';
import type { AnyCase } from '../kind';
import { referenceOf } from '../reference';
import type { ClosingEvent, StampedClosing } from './closing';
import { isDisposalDue } from './disposeCase';

/** The columns by which a file says whose it is: where its case comes from, and the reference. */
export type FileMarks = Readonly<Record<string, string | number | undefined>>;

/** A file of the library that bears one of the case's marks, or lies in its folder. */
export interface DisposalFile {
  readonly name: string;
  readonly marks: FileMarks;
  readonly isInFolder: boolean;
}

/** What SharePoint itself says of a case that is to be disposed of. */
export interface DisposalFacts {
  readonly found: Pick<AnyCase, 'logId' | 'reference' | 'values'>;
  /** Of its references. */
  readonly prefix: string;
  /** The row of the intake from which it comes; undefined for one that was made by hand. */
  readonly intakeId: number | undefined;
  /** What stands in the row. */
  readonly storedReference: string;
  /** Stamp of the intake's row; undefined when it is gone, as after a disposal that was stopped. */
  readonly intakeCreated: Temporal.Instant | undefined;
  /** Rows of the log with this reference. */
  readonly rows: readonly number[];
  readonly files: readonly DisposalFile[];
  /** What its own files bear. */
  readonly marks: FileMarks;
  readonly closing: StampedClosing | undefined;
  readonly event: ClosingEvent | undefined;
  /** The first UK day (YYYY-MM-DD) by the schedule that was in force when SharePoint stamped the closing; undefined without one. */
  readonly keptUntil: string | undefined;
  readonly now: Temporal.Instant;
}

export const disposalObstacleCodes = [
  'reference', 'otherRows', 'fileOfOthers', 'fileElsewhere', 'fileUnmarked', 'madeClosed', 'neverClosed', 'noEvent', 'noDay', 'tooEarly'
] as const;

/** Why a case is not disposed of although its row says that it is due; `values` fill the sentence, `day` (YYYY-MM-DD) comes after them. */
export interface DisposalObstacle {
  readonly code: (typeof disposalObstacleCodes)[number];
  readonly values: readonly string[];
  readonly day?: string;
}

/**
 * What does not fit. Disposal starts from the case's own row of the intake: its id and SharePoint's stamp make the reference, and nothing in the
 * row is believed against them. A file goes only when it bears all the case's marks and lies in its folder; a case only when one row has the reference, an officer's page told of the closing, and the time to keep it has passed since SharePoint stamped that.
 */
export function disposalObstacles(facts: DisposalFacts): readonly DisposalObstacle[] {
  return [...identity(facts), ...facts.files.flatMap((file) => fileObstacle(file, facts) ?? []), ...ofClosing(facts)];
}

/** The reference that SharePoint's stamps give; of a row that an officer made by hand, without an intake, its own number. */
function stampedReference({ found, prefix, intakeId, intakeCreated }: DisposalFacts): string {
  // where the intake's row is gone the case was opened under its number, which SharePoint keeps in one row only
  return intakeCreated && intakeId !== undefined ? referenceOf(prefix, intakeId, intakeCreated) : found.reference;
}

const originText = ({ intakeId }: DisposalFacts): string => (intakeId === undefined ? '' : String(intakeId));

function identity(facts: DisposalFacts): readonly DisposalObstacle[] {
  const { found, storedReference, rows } = facts;
  const reference = stampedReference(facts);
  const others = rows.filter((id) => id !== found.logId);
  const isOther = [storedReference, found.reference].some((each) => each !== reference);
  return [
    ...(isOther ? [{ code: 'reference', values: [storedReference || found.reference, originText(facts), reference] } as const] : []),
    ...(others.length > 0 ? [{ code: 'otherRows', values: [found.reference, others.join(', ')] } as const] : [])
  ];
}

function fileObstacle({ name, marks, isInFolder }: DisposalFile, facts: DisposalFacts): DisposalObstacle | undefined {
  const { reference } = facts.found;
  if (Object.entries(facts.marks).every(([column, own]) => marks[column] === own)) {
    return isInFolder ? undefined : { code: 'fileElsewhere', values: [name, reference] };
  }
  const of = Object.values(marks).filter((each) => each !== undefined && each !== '').join(', ');
  return of === ''
    ? { code: 'fileUnmarked', values: [name, originText(facts), reference] }
    : { code: 'fileOfOthers', values: [name, of, originText(facts), reference] };
}

function ofClosing({ found, closing, event, keptUntil, now }: DisposalFacts): readonly DisposalObstacle[] {
  if (!closing || closing.beginning === 'made-closed') {
    return [{ code: closing ? 'madeClosed' : 'neverClosed', values: closing ? [closing.by] : [] }];
  }
  const unsaid = [
    ...(event ? [] : [{ code: 'noEvent', values: [] } as const]),
    ...(found.values.disposalDue === undefined ? [{ code: 'noDay', values: [] } as const] : [])
  ];
  return [...unsaid, ...(keptUntil !== undefined && !isDisposalDue(keptUntil, now) ? [{ code: 'tooEarly', values: [closing.by], day: keptUntil } as const] : [])];
}
