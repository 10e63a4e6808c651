import type { Case, CaseCore, CaseFixed } from '../rules/kind';
import { handMadeLogId, isReferenceOf } from '../rules/reference';
import { caseOfRow } from './openCase';
import { queryRows, readRows } from './rows';
import type { KindSite } from './site';

/** A reference is in one row; rows that were made by hand may repeat it, and have one of their own then. */
const mostRows = 10;

/**
 * The case of a reference, by the index of that column. What is no reference of this kind is not asked for, since it would go into an
 * address.
 * @returns undefined when no case bears it, as far as the signed-in person may see.
 * @throws DeskError
 */
export async function findCase<V extends CaseCore, F extends CaseFixed>(
  site: KindSite<V, F>, reference: string
): Promise<Case<V, F> | undefined> {
  if (!isReferenceOf(site.kind, reference)) {
    return undefined;
  }
  const byHand = handMadeLogId(site.kind.prefix, reference);
  const rows = byHand === undefined ? await queryRows(site, `Reference eq '${reference}'`, 'Id', mostRows) : await readRows(site, [byHand]);
  const cases = await Promise.all(rows.map((row) => caseOfRow(site, row)));
  return cases.find((found) => found.reference === reference);
}
