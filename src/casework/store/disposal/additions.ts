import * as v from 'valibot';
import { deskList } from '../../../platform/sharepoint/deskList';
import { allRows } from '../../../platform/sharepoint/paging';
import type { IItem } from '../../../platform/sharepoint/pnpOfficer';
import type { CaseCore, CaseFixed } from '../../rules/kind';
import type { CaseSite } from '../site';

/** A row that was added to the case, under a name that no other has. */
export interface PlannedAddition {
  readonly key: string;
  /** As somebody wrote it; its own files go with it. Undefined where its number was emptied by hand. */
  readonly written: IItem | undefined;
  readonly added: IItem;
}

/** What was added to a case; nothing is asked of a kind to whose cases nothing is. @throws DeskError */
export async function additionsOf<V extends CaseCore, F extends CaseFixed>(
  { services, kind }: CaseSite<V, F>, { reference }: { readonly reference: string }
): Promise<readonly PlannedAddition[]> {
  const found = await Promise.all((kind.disposal.additions ?? []).map(async ({ list, into, origin }) => {
    const [written, added] = [list, into].map((each) => deskList(services.sp, services.siteUrl, each).items);
    const rows = await allRows<unknown>(added.filter(`CaseReference eq '${reference}'`).select('Id', origin).orderBy('Id'), 500);
    return v.parse(v.array(v.looseObject({ Id: v.number() })), rows).map((row): PlannedAddition => ({
      key: `${into.path} ${row.Id}`, added: added.getById(row.Id), written: typeof row[origin] === 'number' ? written.getById(row[origin]) : undefined
    }));
  }));
  return found.flat();
}
