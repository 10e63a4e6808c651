import type { Temporal } from 'temporal-polyfill';
import { placedFields, valueAt } from '../rules/field';
import { closedState, type Case, type CaseCore, type CaseFixed, type CaseRules } from '../rules/kind';
import { lineOfCase, type CaseLine } from '../rules/worklist';
import { readSpan, type PeriodReading, type Span } from './period';
import type { CaseSite } from './site';

/** A closed case as a line, with the words in which it is searched. */
export interface ClosedCase extends CaseLine {
  readonly closedAt: Temporal.Instant;
  /** All that somebody typed into its fields. */
  readonly words: string;
}

export interface ClosedCases {
  readonly cases: readonly ClosedCase[];
  /** Rows that were changed directly in SharePoint: what of them counts is not asked here, so they are in no answer. */
  readonly leftOut: number;
  /** Somebody stopped it: later rows of the span were not read. */
  readonly isStopped: boolean;
}

export type ClosedReading = Pick<PeriodReading, 'onProgress' | 'signal'>;

/** Cases that were closed in a span of time. What was read stays when it is stopped. @throws DeskError */
export async function readClosed<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, span: Span, { onProgress, signal }: ClosedReading = {}
): Promise<ClosedCases> {
  const read: Case<V, F>[] = [];
  let isStopped = false;
  try {
    await readSpan(site, 'ClosedAt', span, { onProgress, signal, onPage: (cases) => { read.push(...cases); } });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) {
      throw error;
    }
    isStopped = true;
  }
  const sound = read.filter(({ aroundDesk }) => aroundDesk === undefined);
  const now = site.services.now();
  return {
    cases: sound.flatMap((found) => (found.values.caseState === closedState && found.values.closedAt !== undefined
      ? [{ ...lineOfCase(site.kind, found, now), closedAt: found.values.closedAt, words: wordsOf(site.kind, found.values) }]
      : [])),
    leftOut: read.length - sound.length,
    isStopped
  };
}

/** What people typed: fields with a limit of characters, without the files in which many answers stand as JSON. */
function wordsOf<V extends CaseCore>({ fields }: Pick<CaseRules<V>, 'fields'>, values: V): string {
  return placedFields(fields).filter(({ field }) => field.limit !== undefined && !field.isFile)
    .map(({ path }) => valueAt(values, path)).filter((value) => typeof value === 'string' && value !== '').join('\n');
}
