import type { Tenant } from '../tenant';
import type { ListRecord } from './records';

export interface ContentTypeRecord {
  readonly ownerId: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly hidden: boolean;
  /** Made on this site, so it may be changed and deleted. */
  readonly own: boolean;
}

type Row = readonly [id: string, name: string, description: string, group: string];

const builtIn: readonly Row[] = [
  ['0x', 'System', '', '_Hidden'],
  ['0x01', 'Item', 'Create a new list item.', 'List Content Types'],
  ['0x0101', 'Document', 'Create a new document.', 'Document Content Types'],
  ['0x010102', 'Picture', 'Upload an image or a photograph.', 'Document Content Types'],
  ['0x0120', 'Folder', 'Create a new folder.', 'Folder Content Types']
];

interface Kept {
  owner_id: string;
  id: string;
  name: string;
  description: string;
  grp: string;
}

const keptFor = (tenant: Tenant, ownerId: string): ContentTypeRecord[] =>
  tenant.database
    .all<Kept>('SELECT * FROM content_types WHERE owner_id = ? ORDER BY id', ownerId)
    .map((row) => ({ ownerId: row.owner_id, id: row.id, name: row.name, description: row.description, group: row.grp, hidden: false, own: true }));

export const siteContentTypes = (tenant: Tenant, webId: string): ContentTypeRecord[] => [
  ...builtIn.map(([id, name, description, group]) => ({ ownerId: webId, id, name, description, group, hidden: group === '_Hidden', own: false })),
  ...keptFor(tenant, webId)
];

/** The content types of a list are children of the site's, with the list's id behind. */
export function listContentTypes(tenant: Tenant, list: ListRecord): ContentTypeRecord[] {
  const own = list.id.replace(/-/g, '').toUpperCase();
  const wanted = [list.baseType === 1 ? '0x0101' : '0x01', '0x0120'];
  const standard = siteContentTypes(tenant, list.webId).filter((type) => wanted.includes(type.id)).map((type) => ({ ...type, ownerId: list.id, id: `${type.id}00${own}`, own: false }));
  return [...standard.slice(0, 1), ...keptFor(tenant, list.id), ...standard.slice(1)];
}

export function saveContentType(tenant: Tenant, type: ContentTypeRecord): void {
  tenant.database.run(
    `INSERT INTO content_types (owner_id, id, name, description, grp) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (owner_id, id) DO UPDATE SET name = excluded.name, description = excluded.description, grp = excluded.grp`,
    type.ownerId,
    type.id,
    type.name,
    type.description,
    type.group
  );
}

export function removeContentType(tenant: Tenant, type: ContentTypeRecord): void {
  tenant.database.run('DELETE FROM content_types WHERE owner_id = ? AND id = ?', type.ownerId, type.id);
}

/** The type that a new one's id is built on: the longest known beginning. */
export const parentType = (types: readonly ContentTypeRecord[], id: string): ContentTypeRecord | undefined =>
  types.filter((type) => id.toLowerCase() !== type.id.toLowerCase() && id.toLowerCase().startsWith(type.id.toLowerCase())).sort((a, b) => b.id.length - a.id.length)[0];
