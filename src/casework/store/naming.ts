import * as v from 'valibot';
import { isReference } from '../rules/reference';
import { logItems, type RowSite } from './site';

/** A case that names another: a complaint about a breach, or about how a request was answered. */
export interface NamingCase {
  readonly reference: string;
  /** As it is stored. */
  readonly title: string;
  readonly caseState: string;
}

const row = v.object({ Id: v.number(), Reference: v.nullish(v.string(), ''), Title: v.nullish(v.string(), ''), CaseState: v.nullish(v.string(), '') });

/** After a breach hundreds may complain of it: so many are shown. */
export const mostNaming = 50;

/**
 * The cases of a log that name this one, the newest first, by the index of each column in which its kind names others. One more than `mostNaming` tells that there are more.
 * What is no reference is asked for nowhere, since it would go into an address.
 * @throws DeskError
 */
export async function readNaming(site: RowSite, columns: readonly string[], reference: string): Promise<readonly NamingCase[]> {
  if (columns.length === 0 || !isReference('[A-Z]+', reference)) return [];
  const filter = columns.map((column) => `${column} eq '${reference}'`).join(' or ');
  const rows: unknown = await logItems(site).filter(filter).select(...Object.keys(row.entries)).orderBy('Id', false).top(mostNaming + 1)();
  return v.parse(v.array(row), rows).map(({ Reference, Title, CaseState }) => ({ reference: Reference ?? '', title: Title ?? '', caseState: CaseState ?? '' }));
}
