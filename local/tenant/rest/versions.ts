import { SharePointError } from '../errors';
import { bytesOf, sizeOf } from '../files/bytes';
import { commentOf } from '../files/checkouts';
import { versionLabel } from '../files/fileEntity';
import { pathOf } from '../files/place';
import type { Entity } from '../odata/entity';
import { numberArgument } from '../odata/url';
import { demand } from '../rights/access';
import { allFields } from '../store/fields';
import { getPrincipal } from '../store/principals';
import type { ItemRecord, Json } from '../store/records';
import { bytesAnswer } from './attachments';
import type { Call } from './call';
import { listPath, typedEntity } from './entities';
import { itemEntity, type ItemNode } from './itemEntity';
import { userEntity } from './principalEntities';
import { addLinks, define, node } from './registry';
import { valueIn } from '../store/columnValues';

/** An item as it was at one of its versions. */
export interface VersionPlace extends ItemNode {
  readonly version: ItemRecord;
  readonly current: boolean;
}

declare module './registry' {
  interface NodeKinds {
    versions: ItemNode;
    version: VersionPlace;
    fileVersions: ItemNode;
    fileVersion: VersionPlace;
  }
}

interface Kept { ui_version: number; editor: number; modified: string; vals: string }

/** Newest first. Who may not view versions is refused; a list without versions shows the present row only. */
export function keptVersions(call: Call, { list, item }: ItemNode): VersionPlace[] {
  demand(call.itemRights(list, item), 'viewVersions');
  const kept = call.tenant.database.all<Kept>('SELECT ui_version, editor, modified, vals FROM item_versions WHERE list_id = ? AND item_id = ? ORDER BY ui_version DESC', list.id, item.id);
  if (kept.length === 0) return [{ list, item, version: item, current: true }];
  return kept.map(each => ({
    list,
    item,
    current: each.ui_version === item.uiVersion,
    version: { ...item, uiVersion: each.ui_version, editor: each.editor, modified: each.modified, values: JSON.parse(each.vals) as Record<string, Json> }
  }));
}

/**
 * A version with its columns: what the item was. People are given as `{ LookupId, LookupValue, Email }`, as SharePoint does; `Created` is when
 * the version was made. Source: the shape of SP.ListItemVersion in $metadata; column forms as shown in the PnPjs documentation of item versions.
 */
function versionEntity(call: Call, place: VersionPlace): Entity {
  const { list, item, version, current } = place;
  const then = itemEntity(call, list, version);
  const people = Object.fromEntries(
    [...(then.lookups ?? [])].map((name): [string, Json] => {
      const own = allFields(call.tenant, list.id).find(field => field.internalName === name.replace(/^OData_/, ''));
      const id = name === 'Author' ? version.author : name === 'Editor' ? version.editor : own ? valueIn(version.values, own.internalName) : undefined;
      const principal = typeof id === 'number' && /^user$/i.test(own?.type ?? '') ? getPrincipal(call.tenant.database, call.siteId, id) : undefined;
      return [name, principal ? { LookupId: principal.id, LookupValue: principal.title, Email: principal.email } : (id ?? null)];
    })
  );
  return typedEntity({
    type: 'SP.ListItemVersion',
    set: 'SP.ApiData.ListItemVersions',
    path: `${listPath(list.id)}/Items(${item.id})/versions(${version.uiVersion})`,
    given: {
      ...then.onDemand,
      ...then.defaults,
      ...people,
      Created: version.modified,
      IsCurrentVersion: current,
      VersionId: version.uiVersion,
      VersionLabel: versionLabel(version.uiVersion)
    },
    defaults: null,
    links: {}
  });
}

const byId = (call: Call, place: ItemNode, id: number): VersionPlace => {
  const found = keptVersions(call, place).find(each => each.version.uiVersion === id);
  if (!found) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
  return found;
};

define('item', { segments: { versions: (_call, place) => node('versions', place) } });
addLinks('item', { Versions: (call, place) => keptVersions(call, place).map(each => versionEntity(call, each)) });

define('versions', {
  entities: (call, place) => ({ rows: keptVersions(call, place).map(each => versionEntity(call, each)), set: 'SP.ApiData.ListItemVersions', path: `${listPath(place.list.id)}/Items(${place.item.id})/versions` }),
  key: (call, place, segment) => node('version', byId(call, place, numberArgument(segment, 'versionId'))),
  segments: { getbyid: (call, place, segment) => node('version', byId(call, place, numberArgument(segment, 'versionId'))) }
});
define('version', { entity: versionEntity });

/** The versions of a file that are not the present one, as `file/versions` lists them. */
const earlier = (call: Call, place: ItemNode): VersionPlace[] => keptVersions(call, place).filter(each => !each.current).reverse();

function fileVersionEntity(call: Call, { item, version, current }: VersionPlace): Entity {
  const size = sizeOf(call.tenant, item.uniqueId, version.uiVersion);
  return typedEntity({
    type: 'SP.FileVersion',
    set: 'SP.ApiData.FileVersions',
    path: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(pathOf(item).replace(/'/g, "''"))}')/versions(${version.uiVersion})`,
    given: {
      CheckInComment: () => commentOf(call.tenant, { uniqueId: item.uniqueId, uiVersion: version.uiVersion }), Created: version.modified, ID: version.uiVersion, IsCurrentVersion: current, Length: String(size), Size: size,
      Url: `_vti_history/${version.uiVersion}/${pathOf(item).slice(call.web.url.length + 1)}`, VersionLabel: versionLabel(version.uiVersion)
    },
    defaults: ['CheckInComment', 'Created', 'ID', 'IsCurrentVersion', 'Length', 'Size', 'Url', 'VersionLabel'],
    links: {
      CreatedBy: () => {
        const user = getPrincipal(call.tenant.database, call.siteId, version.editor);
        return user ? userEntity(call, user) : null;
      }
    }
  });
}

define('file', { segments: { versions: (_call, place) => node('fileVersions', place) } });
addLinks('file', { Versions: (call, place) => earlier(call, place).map(each => fileVersionEntity(call, each)) });

define('fileVersions', {
  entities: (call, place) => ({ rows: earlier(call, place).map(each => fileVersionEntity(call, each)), set: 'SP.ApiData.FileVersions', path: 'Web/Versions' }),
  key: (call, place, segment) => node('fileVersion', byId(call, place, numberArgument(segment, 'versionId'))),
  segments: { getbyid: (call, place, segment) => node('fileVersion', byId(call, place, numberArgument(segment, 'versionId'))) }
});
define('fileVersion', {
  entity: fileVersionEntity,
  segments: {
    $value: (call, { item, version }) => bytesAnswer(bytesOf(call.tenant, item.uniqueId, version.uiVersion), item.leaf),
    openbinarystream: (call, { item, version }) => bytesAnswer(bytesOf(call.tenant, item.uniqueId, version.uiVersion), item.leaf)
  }
});
