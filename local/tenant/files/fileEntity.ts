import { guidFrom } from '../ids';
import type { Entity } from '../odata/entity';
import { linksFor } from '../rest/registry';
import { resourcePath, typedEntity } from '../rest/entities';
import type { Call } from '../rest/call';
import type { ListRecord } from '../store/records';
import { commentOf, holderOf } from './checkouts';
import { contentVersion, sizeOf } from './bytes';
import { pathOf, type FilePlace, type FolderPlace } from './place';

export const fileDefaults = (
  'CheckInComment CheckOutType ContentTag CustomizedPageStatus ETag Exists ExistsAllowThrowForPolicyFailures ExistsWithException IrmEnabled Length Level ' +
  'LinkingUri LinkingUrl MajorVersion MinorVersion Name ServerRelativeUrl TimeCreated TimeLastModified Title UIVersion UIVersionLabel UniqueId'
).split(' ');

const folderDefaults = 'Exists ExistsAllowThrowForPolicyFailures ExistsWithException IsWOPIEnabled ItemCount Name ProgID ServerRelativeUrl TimeCreated TimeLastModified UniqueId WelcomePage'.split(' ');

const quoted = (text: string): string => encodeURI(text.replace(/'/g, "''")).replace(/#/g, '%23').replace(/\?/g, '%3F');

export const versionLabel = (uiVersion: number): string => `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;

/** Int64 is a string in JSON. */
const int64 = (value: number): string => String(value);

export function fileEntity(call: Call, place: FilePlace): Entity {
  const { list, item } = place;
  const url = pathOf(item);
  const etag = `"{${item.uniqueId.toUpperCase()}},${item.version}"`;
  return typedEntity({
    type: 'SP.File',
    set: 'SP.ApiData.Files',
    path: `Web/GetFileByServerRelativePath(decodedurl='${quoted(url)}')`,
    etag,
    given: {
      CheckInComment: () => commentOf(call.tenant, item),
      CheckOutType: () => (holderOf(call.tenant, item) === undefined ? 2 : 0),
      ContentTag: `{${item.uniqueId.toUpperCase()}},${contentVersion(call.tenant, item.uniqueId, item.uiVersion) / 512},${item.version}`,
      ETag: etag,
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      Length: int64(sizeOf(call.tenant, item.uniqueId, item.uiVersion)),
      Level: 1,
      LinkingUrl: '',
      ListId: list.id,
      MajorVersion: Math.floor(item.uiVersion / 512),
      MinorVersion: item.uiVersion % 512,
      Name: item.leaf,
      ServerRelativePath: resourcePath(url),
      ServerRelativeUrl: url,
      SiteId: call.siteId,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: typeof item.values.Title === 'string' ? item.values.Title : null,
      UIVersion: item.uiVersion,
      UIVersionLabel: versionLabel(item.uiVersion),
      UniqueId: item.uniqueId,
      WebId: call.web.id
    },
    defaults: fileDefaults,
    links: linksFor('file', call, place)
  });
}

/** The id of a folder that has no row of its own: the web's, the root of a list, the pages of a library. */
const rootId = (call: Call, { list, forms }: FolderPlace): string => (list && forms ? formsFolderId(list) : (list?.id ?? call.web.id));

export const formsFolderId = (list: ListRecord): string => guidFrom(`forms:${list.id}`);

export function folderEntity(call: Call, place: FolderPlace): Entity {
  const { list, item } = place;
  return typedEntity({
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    path: `Web/GetFolderByServerRelativePath(decodedurl='${quoted(place.url || '/')}')`,
    given: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: () => childCount(call, place),
      Name: place.url.slice(place.url.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativePath: resourcePath(place.url || '/'),
      ServerRelativeUrl: place.url || '/',
      TimeCreated: item?.created ?? list?.created ?? call.web.created,
      TimeLastModified: item?.modified ?? list?.modified ?? call.web.modified,
      UniqueId: item?.uniqueId ?? rootId(call, place),
      WelcomePage: list ? '' : 'SitePages/Home.aspx'
    },
    defaults: folderDefaults,
    links: linksFor('folder', call, place)
  });
}

function childCount(call: Call, { list, url }: FolderPlace): number {
  if (!list) return 0;
  return call.tenant.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${list.rowsTable} WHERE dir = ?`, url)?.n ?? 0;
}

/** Of a folder or file that is not there: only whether it exists may be asked. */
export function missingEntity(type: 'SP.File' | 'SP.Folder'): Entity {
  return { type, set: `${type}s`, path: 'Web', defaults: { Exists: false }, links: {} };
}

