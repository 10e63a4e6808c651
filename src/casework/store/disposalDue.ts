import * as v from 'valibot';
import { closedState } from '../rules/kind';
import { holdColumn, isOnHold } from '../rules/hold/hold';
import { coreFields } from '../rules/coreFields';
import { logItems, type RowSite } from './site';

export interface DisposalDue {
  readonly logId: number;
  readonly reference: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly due: string;
  /** Something holds it, as far as its row says: it is named all the same, and not disposed of. */
  readonly isHeld: boolean;
}

const row = v.object({
  Id: v.number(), Reference: v.nullish(v.string(), ''), Title: v.nullish(v.string(), ''), DisposalDue: v.nullish(v.string(), ''), DisposedAt: v.nullish(v.string()), CaseState: v.nullish(v.string(), ''),
  [holdColumn]: v.nullish(v.string(), '')
});

/** So many are named; whoever disposes goes on from there. */
const most = 100;

/**
 * Closed cases whose day of disposal lies between two days, by the index of that day. Of rows that were disposed of the day stays, so what was disposed of
 * is read too and left out: a span of some months stays far below what SharePoint looks at in one query.
 * @param from `YYYY-MM-DD`, as `until`
 * @throws DeskError
 */
export async function readDisposalDue(site: RowSite, from: string, until: string): Promise<readonly DisposalDue[]> {
  const filter = `DisposalDue ge '${from}' and DisposalDue le '${until}' and DisposedAt eq null`;
  const rows: unknown = await logItems(site).filter(filter).select(...Object.keys(row.entries)).orderBy('DisposalDue').top(most)();
  return v.parse(v.array(row), rows).filter(({ DisposedAt, CaseState }) => !DisposedAt && CaseState === closedState).map(({ Id, Reference, Title, DisposalDue, HoldFile }) => (
    { logId: Id, reference: Reference ?? '', title: Title ?? '', due: DisposalDue ?? '', isHeld: isHeldBy(HoldFile ?? '') }
  ));
}

/** What cannot be read may hold it. */
function isHeldBy(cell: string): boolean {
  if (cell === '') return false;
  const { value } = coreFields.hold.read(cell);
  return value === undefined || isOnHold({ hold: value });
}
