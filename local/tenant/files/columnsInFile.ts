import { allFields } from '../store/fields';
import { setSize } from '../store/items';
import type { ItemRecord, ListRecord } from '../store/records';
import type { Tenant } from '../tenant';
import { bytesOf, keepBytes } from './bytes';
import { demoted, isParsed } from './officeProperties';

/** After a change of columns: the Office file has them too, so its bytes and size are others, in the version that the change made. */
export function demoteColumns(tenant: Tenant, list: ListRecord, item: ItemRecord): ItemRecord {
  if (item.fsType !== 0 || !isParsed(list, item.leaf)) return item;
  const bytes = bytesOf(tenant, item.uniqueId, item.uiVersion);
  const kept = demoted(allFields(tenant, list.id), item.values, item.contentTypeId, bytes);
  if (kept === bytes) return item;
  keepBytes(tenant, item, kept);
  return setSize(tenant, list, item, kept.length);
}
