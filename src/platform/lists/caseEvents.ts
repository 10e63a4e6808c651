import { addInFolder } from '../sharepoint/addInFolder';
import { deskList } from '../sharepoint/deskList';
import { listUrl } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnp';
import type { NewCaseHistoryRow } from './caseLists';
import { places } from './places';

interface Site {
  readonly sp: SPFI;
  readonly siteUrl: string;
}

/**
 * Adds a row to `Case history`, in the folder of its kind, which the reviewers of that kind read and those of no other. Whoever adds it
 * needs no right to change it afterwards.
 * @param kind the folder's name, as the room's door has it
 * @throws DeskError `not-set-up` while set-up has not made the folder
 */
export async function addCaseEvent({ sp, siteUrl }: Site, kind: string, { EventAt, ...row }: NewCaseHistoryRow): Promise<void> {
  const values = Object.entries({ ...row, HappenedAt: EventAt }).map(([name, value]) => [name, value ?? ''] as const);
  const written = Object.fromEntries(values.filter(([, value]) => value !== ''));
  await addInFolder(deskList(sp, siteUrl, places.caseHistory), `${listUrl(siteUrl, places.caseHistory)}/${kind}`, written);
}

interface Moments {
  readonly HappenedAt?: string | null;
  readonly EventAt?: string | null;
  readonly Created: string;
}

/** When an event happened: rows of before the folders have it as a date, and some have none. */
export function eventMoment(row: Moments): string {
  return [row.HappenedAt, row.EventAt].find((moment) => moment !== undefined && moment !== null && moment !== '') ?? row.Created;
}
