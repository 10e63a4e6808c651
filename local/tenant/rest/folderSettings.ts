import { accessDenied, notProvided, propertyMissing, refused } from '../errors';
import { sizeOf } from '../files/bytes';
import { fileEntity, folderEntity } from '../files/fileEntity';
import { moveFolder } from '../files/folderErrands';
import { folderAt, fileNotFound, rightsIn, serverRelative, type FolderPlace } from '../files/place';
import { removeRow } from '../files/write';
import { deleted, noContent, nothing } from '../odata/answer';
import { objectOf } from '../odata/body';
import type { Entity } from '../odata/entity';
import { textArgument, type Segment } from '../odata/url';
import { allows } from '../rights/permissions';
import { itemRecord, type ItemRow } from '../store/items';
import { propertyTypes } from '../types/table';
import type { Call } from './call';
import type { ItemNode } from './itemEntity';
import { addLinks, action, define, node, type Step } from './registry';

declare module './registry' {
  interface NodeKinds {
    folderProperties: FolderPlace;
    storageMetrics: FolderPlace;
  }
}

const nameOf = (place: FolderPlace): string => place.url.slice(place.url.lastIndexOf('/') + 1);

/** Everything below a folder, whoever may see it, as SharePoint counts its storage. */
function metricsEntity(call: Call, place: FolderPlace): Entity {
  const { list, url } = place;
  const files = list
    ? call.tenant.database.all<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE fs_type = 0 AND (dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE)`, url, url.length + 1, `${url}/`).map(itemRecord)
    : [];
  const size = list?.baseType === 1 ? files.reduce((sum, file) => sum + sizeOf(call.tenant, file.uniqueId, file.uiVersion), 0) : 0;
  const modified = files.map((file) => file.modified).sort().pop() ?? place.item?.modified ?? list?.modified ?? call.web.modified;
  return {
    type: 'SP.StorageMetrics',
    set: 'SP.ApiData.StorageMetrics',
    path: 'Web/RootFolder/StorageMetrics',
    defaults: { LastModified: modified, TotalFileCount: String(files.length), TotalFileStreamSize: String(size), TotalSize: String(size) },
    links: {}
  };
}

/** The property bag of a folder, as far as the tenant keeps what stands in it. */
function propertiesEntity(place: FolderPlace): Entity {
  const created = place.item?.created ?? place.list?.created ?? null;
  const modified = place.item?.modified ?? place.list?.modified ?? null;
  return {
    type: 'SP.PropertyValues',
    set: 'SP.ApiData.PropertyValues',
    path: 'Web/RootFolder/Properties',
    defaults: {
      vti_x005f_timecreated: created,
      vti_x005f_timelastmodified: modified,
      vti_x005f_isbrowsable: 'true',
      ...(place.list ? { vti_x005f_listname: `{${place.list.id.toUpperCase()}}`, vti_x005f_listtitle: place.list.title, vti_x005f_listenableversioning: String(place.list.props.EnableVersioning === true) } : {})
    },
    links: {}
  };
}

function renamed(call: Call, place: FolderPlace, name: string): void {
  if (name === nameOf(place)) return;
  const parent = folderAt(call, place.url.slice(0, place.url.lastIndexOf('/')));
  if (!place.item || !parent) throw notProvided('The local tenant does not rename the root folder of a list.');
  moveFolder(call, place, parent, name);
}

function update(call: Call, place: FolderPlace): void {
  if (!allows(rightsIn(call, place), place.item ? 'editListItems' : 'manageLists')) throw accessDenied();
  for (const [name, value] of Object.entries(call.body.values)) {
    if (name === 'Name' && typeof value === 'string') renamed(call, place, value);
    else if (!(name in propertyTypes('SP.Folder'))) throw propertyMissing(name, 'SP.Folder');
    else throw notProvided(`The local tenant does not let ${name} of a folder be changed.`);
  }
}

/** `DeleteIfEmpty` refuses a folder that has anything in it. */
function removeWithParameters(call: Call, { list, item, url }: FolderPlace): void {
  if (!list || !item) throw accessDenied();
  const parameters = objectOf(call.body.values, 'parameters');
  const filled = call.tenant.database.get(`SELECT 1 FROM ${list.rowsTable} WHERE dir = ? LIMIT 1`, url) !== undefined;
  if (parameters.DeleteIfEmpty === true && filled) throw refused(`The folder ${url} is not empty.`, 400, '-2147018894');
  removeRow(call, list, item);
}

function moveTo(call: Call, place: FolderPlace, segment: Segment, parameter: string): Step {
  const target = serverRelative(call, textArgument(segment, parameter));
  const parent = folderAt(call, target.slice(0, target.lastIndexOf('/')));
  if (!parent) throw fileNotFound();
  moveFolder(call, place, parent, target.slice(target.lastIndexOf('/') + 1));
  return nothing('MoveTo');
}

define('folder', {
  merge: (call, place) => {
    update(call, place);
    return noContent();
  },
  segments: {
    storagemetrics: (_call, place) => node('storageMetrics', place),
    properties: (_call, place) => node('folderProperties', place),
    moveto: action((call, place, segment) => moveTo(call, place, segment, 'newUrl')),
    movetousingpath: action((call, place, segment) => moveTo(call, place, segment, 'newPath')),
    deletewithparameters: action((call, place) => {
      removeWithParameters(call, place);
      return deleted;
    })
  }
});
/** The folder that an item is; nothing for a file or a plain item. */
const folderOf = ({ list, item }: ItemNode): FolderPlace | undefined => (item.fsType === 1 ? { url: `${item.dir}/${item.leaf}`, list, item } : undefined);

const isFile = ({ list, item }: ItemNode): boolean => item.fsType === 0 && list.baseType === 1;

define('item', {
  segments: {
    file: (_call, of) => (isFile(of) ? node('file', of) : nothing('File')),
    folder: (_call, of) => {
      const place = folderOf(of);
      return place ? node('folder', place) : nothing('Folder');
    }
  }
});
addLinks('item', {
  File: (call, of) => (isFile(of) ? fileEntity(call, of) : null),
  Folder: (call, of) => {
    const place = folderOf(of);
    return place ? folderEntity(call, place) : null;
  }
});
define('storageMetrics', { entity: metricsEntity });
define('folderProperties', { entity: (_call, place) => propertiesEntity(place) });
addLinks('folder', { StorageMetrics: metricsEntity, Properties: (_call, place) => propertiesEntity(place) });
