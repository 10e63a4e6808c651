import { accessDenied, notProvided, refused } from '../errors';
import { queried } from '../odata/memory';
import { fileDefaults, fileEntity, folderEntity, formsFolderId, missingEntity } from '../files/fileEntity';
import { canSee, demandWayTo, fileNotFound, folderAt, folderMissing, formsFolder, serverRelative, type FilePlace, type FolderPlace } from '../files/place';
import { pathParameter } from '../files/parameters';
import { putFile, putFolder, removeRow } from '../files/write';
import { deleted, entityAnswer, valueAnswer, type Answer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { argument, guidArgument, textArgument, type Segment } from '../odata/url';
import { getItemByUniqueId, itemRecord, type ItemRow } from '../store/items';
import { allows } from '../rights/permissions';
import { recycleItem } from '../store/recycleBin';
import { allLists } from '../store/lists';
import type { ItemRecord, ListRecord } from '../store/records';
import { textOf } from '../odata/body';
import { guidFrom } from '../ids';
import { allViews } from '../store/views';
import { itemBehind } from './camlItems';
import type { Call } from './call';
import { resourcePath, typedEntity } from './entities';
import { itemEntity } from './itemEntity';
import { action, addLinks, define, node, type Step } from './registry';
import { viewUrl } from './viewEntity';

declare module './registry' {
  interface NodeKinds {
    folder: FolderPlace;
    folders: FolderPlace;
    files: FolderPlace;
    missingFolder: string;
    filesOfMissing: null;
  }
}

/** What is directly in a folder and may be seen. */
function rowsIn(call: Call, { list, url }: FolderPlace, fsType: 0 | 1): ItemRecord[] {
  if (!list) return [];
  return call.tenant.database
    .all<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE dir = ? AND fs_type = ? ORDER BY leaf`, url, fsType)
    .map(itemRecord)
    .filter(item => canSee(call, list, item));
}

function foldersIn(call: Call, place: FolderPlace): FolderPlace[] {
  if (!place.list) return allLists(call.tenant, call.web.id).filter(list => list.url.split('/').length === call.web.url.split('/').length + 1).flatMap(list => folderAt(call, list.url) ?? []);
  const { list, item, forms } = place;
  const found: FolderPlace[] = rowsIn(call, place, 1).map(each => ({ url: `${each.dir}/${each.leaf}`, list, item: each }));
  if (list.baseType !== 1 || item || forms) return found;
  return [...found, formsFolder(list)].sort((one, other) => (one.url.toLowerCase() < other.url.toLowerCase() ? -1 : 1));
}

function filesIn(call: Call, place: FolderPlace): FilePlace[] {
  const { list } = place;
  return list?.baseType === 1 ? rowsIn(call, place, 0).map(item => ({ list, item })) : [];
}

/** The pages of a library's views and forms: files that are no items. Their content is not kept, so that they are listed and not read. */
function formsPages(call: Call, list: ListRecord): Entity[] {
  const views = allViews(call.tenant, list.id).filter(view => view.owner === 0).map(view => viewUrl(list, view));
  return [...new Set([...views, ...['DispForm', 'EditForm', 'Upload'].map(page => `${list.url}/Forms/${page}.aspx`)])].sort().map(url => typedEntity({
    type: 'SP.File',
    set: 'SP.ApiData.Files',
    path: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(url.replace(/'/g, "''"))}')`,
    given: {
      CheckOutType: 2, Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, Length: '0', Level: 1, ListId: list.id, MajorVersion: 1, Name: url.slice(url.lastIndexOf('/') + 1),
      ServerRelativePath: resourcePath(url), ServerRelativeUrl: url, SiteId: call.siteId, TimeCreated: list.created, TimeLastModified: list.modified, UIVersion: 512, UIVersionLabel: '1.0',
      UniqueId: guidFrom(`page:${list.id}:${url}`), WebId: call.web.id
    },
    defaults: fileDefaults,
    links: { ListItemAllFields: () => null }
  }));
}

const fileEntities = (call: Call, place: FolderPlace): Entity[] => (place.list && place.forms ? formsPages(call, place.list) : filesIn(call, place).map(file => fileEntity(call, file)));

const flag = (segment: Segment, name: string, position: number, missing: boolean): boolean => {
  const value = argument(segment, name, position);
  return value === undefined || value === null ? missing : value === true || value === 'true';
};

/** The folder at a path of the web; one that is not there may only be asked whether it exists. */
export function folderStep(call: Call, path: string): Step {
  demandWayTo(call, path);
  const place = folderAt(call, path);
  return place ? node('folder', place) : node('missingFolder', path);
}

const gone = (): never => {
  throw fileNotFound();
};

/** What is in it is an empty collection (seen in microsoft/ALAppExtensions#28070); a file cannot be added. */
const empty = (call: Call): Step => {
  if (call.method !== 'GET') throw folderMissing();
  // nothing is in it, whatever was asked of it
  return { kind: 'entities', entities: queried([], call.query), set: 'SP.ApiData.Folders', path: 'Web/Folders' };
};

define('missingFolder', {
  get: call => {
    if (call.query.get('$select')?.toLowerCase() !== 'exists') throw fileNotFound();
    return entityAnswer(missingEntity('SP.Folder'));
  },
  post: gone,
  merge: gone,
  remove: gone,
  segments: {
    exists: () => valueAnswer('Exists', 'Edm.Boolean', false),
    files: call => (call.method === 'GET' ? empty(call) : node('filesOfMissing', null)),
    folders: empty,
    ...Object.fromEntries(['listitemallfields', 'addsubfolderusingpath', 'recycle', 'deleteobject', 'parentfolder', 'properties'].map(name => [name, gone]))
  }
});

const noFolder = (): never => {
  throw folderMissing();
};
define('filesOfMissing', { segments: { add: noFolder, addusingpath: noFolder, addtemplatefile: noFolder } });

function folderById(call: Call, id: string): Step {
  if (id === call.web.id) return folderStep(call, call.web.url);
  for (const list of allLists(call.tenant, call.web.id)) {
    if (list.id === id) return folderStep(call, list.url);
    if (list.baseType === 1 && formsFolderId(list) === id) return folderStep(call, formsFolder(list).url);
    const item = getItemByUniqueId(call.tenant, list, id);
    if (item?.fsType === 1 && canSee(call, list, item)) return node('folder', { url: `${item.dir}/${item.leaf}`, list, item });
  }
  throw fileNotFound();
}

define('web', {
  segments: {
    getfolderbyserverrelativeurl: (call, _web, segment) => folderStep(call, textArgument(segment, 'serverRelativeUrl')),
    getfolderbyserverrelativepath: (call, _web, segment) => folderStep(call, textArgument(segment, 'decodedUrl')),
    getfolderbyid: (call, _web, segment) => folderById(call, guidArgument(segment, 'uniqueId')),
    rootfolder: call => node('folder', { url: call.web.url }),
    folders: call => node('folders', { url: call.web.url })
  }
});
addLinks('web', {
  RootFolder: call => folderEntity(call, { url: call.web.url }),
  Folders: call => foldersIn(call, { url: call.web.url }).map(place => folderEntity(call, place))
});

define('list', { segments: { rootfolder: (_call, list) => node('folder', { url: list.url, list }) } });
addLinks('list', { RootFolder: (call, list) => folderEntity(call, { url: list.url, list }) });

function remove(call: Call, { list, item }: FolderPlace): void {
  if (!list || !item) throw accessDenied();
  removeRow(call, list, item);
}

const parentOf = (call: Call, place: FolderPlace): FolderPlace | undefined => folderAt(call, place.url.slice(0, place.url.lastIndexOf('/')));

const made = (call: Call, parent: FolderPlace, name: string): Answer => entityAnswer(folderEntity(call, putFolder(call, parent, name)));

/** Documented as `DecodedUrl` in the address; PnPjs sends `leafPath` in the body. */
const leafOf = (call: Call, segment: Segment): string => (segment.args?.length ? textArgument(segment, 'decodedUrl') : pathParameter(call, segment, 'leafPath'));

define('folder', {
  entity: folderEntity,
  remove: (call, place) => {
    remove(call, place);
    return deleted;
  },
  segments: {
    files: (_call, place) => node('files', place),
    folders: (_call, place) => node('folders', place),
    listitemallfields: (call, { list, item }) => {
      if (!list || !item) return valueAnswer('ListItemAllFields', 'Edm.Null', null);
      return itemBehind(call, { list, item });
    },
    parentfolder: (call, place) => {
      const parent = parentOf(call, place);
      if (!parent) throw fileNotFound();
      return node('folder', parent);
    },
    addsubfolderusingpath: action((call, place, segment) => made(call, place, leafOf(call, segment))),
    addsubfolder: action((call, place, segment) => made(call, place, textArgument(segment, 'leafName'))),
    deleteobject: action((call, place) => {
      remove(call, place);
      return deleted;
    }),
    recycle: action((call, place) => {
      const { list, item } = place;
      if (!list || !item || !allows(call.itemRights(list, item), 'deleteListItems')) throw accessDenied();
      return valueAnswer('Recycle', 'Edm.Guid', recycleItem(call.tenant, call.web, list, item, call.user.id));
    })
  }
});

addLinks('folder', {
  Files: fileEntities,
  Folders: (call, place) => foldersIn(call, place).map(folder => folderEntity(call, folder)),
  ListItemAllFields: (call, { list, item }): Entity | null => (list && item ? itemEntity(call, list, item) : null),
  ParentFolder: (call, place): Entity | null => {
    const parent = parentOf(call, place);
    return parent ? folderEntity(call, parent) : null;
  }
});

const below = (place: FolderPlace, name: string): string => (name.startsWith('/') ? name : `${place.url}/${name}`);

/** `folders/add('a')`; a server-relative path is taken too, for the folder above it. */
function addFolder(call: Call, place: FolderPlace, name: string): Answer {
  const path = serverRelative(call, below(place, name.replace(/\/+$/, '')));
  const parent = folderAt(call, path.slice(0, path.lastIndexOf('/')));
  if (!parent) throw folderMissing();
  return made(call, parent, path.slice(path.lastIndexOf('/') + 1));
}

const folderNamed = (parameter: string) => (call: Call, place: FolderPlace, segment: Segment) => folderStep(call, below(place, textArgument(segment, parameter)));

define('folders', {
  entities: (call, place) => ({ rows: foldersIn(call, place).map(folder => folderEntity(call, folder)), set: 'SP.ApiData.Folders', path: 'Web/Folders' }),
  key: folderNamed('url'),
  post: (call, place) => {
    const url = textOf(call.body.values, 'ServerRelativeUrl');
    if (!url) throw refused('A folder needs a ServerRelativeUrl.');
    const answer = addFolder(call, place, serverRelative(call, url));
    return answer.kind === 'entity' ? { ...answer, status: 201 } : answer;
  },
  segments: {
    getbyurl: folderNamed('url'),
    getbypath: folderNamed('decodedUrl'),
    add: action((call, place, segment) => addFolder(call, place, textArgument(segment, 'url'))),
    addusingpath: action((call, place, segment) => {
      if (flag(segment, 'overwrite', 1, false)) throw notProvided('The local tenant does not overwrite a folder with a new one.');
      return addFolder(call, place, textArgument(segment, 'decodedUrl'));
    })
  }
});

function addFile(call: Call, place: FolderPlace, segment: Segment, name: string): Answer {
  const overwrite = flag(segment, 'overwrite', 1, false);
  if (flag(segment, 'ensureUniqueFileName', 9, false)) throw notProvided('The local tenant does not make file names unique.');
  // some clients send the whole path; a path to elsewhere is no name
  const at = name.lastIndexOf('/');
  const leaf = at > 0 && serverRelative(call, name.slice(0, at)).toLowerCase() === place.url.toLowerCase() ? name.slice(at + 1) : name;
  return entityAnswer(fileEntity(call, putFile(call, place, leaf, call.bytes, overwrite)));
}

function fileNamed(call: Call, place: FolderPlace, name: string): Step {
  const file = filesIn(call, place).find(({ item }) => item.leaf.toLowerCase() === name.toLowerCase());
  return file ? node('file', file) : node('missingFile', name);
}

define('files', {
  entities: (call, place) => ({ rows: fileEntities(call, place), set: 'SP.ApiData.Files', path: 'Web/Files' }),
  key: (call, place, segment) => fileNamed(call, place, textArgument(segment, 'url')),
  segments: {
    getbyurl: (call, place, segment) => fileNamed(call, place, textArgument(segment, 'url')),
    getbypath: (call, place, segment) => fileNamed(call, place, textArgument(segment, 'decodedUrl')),
    add: action((call, place, segment) => addFile(call, place, segment, textArgument(segment, 'url'))),
    addtemplatefile: action((): never => { throw notProvided('The local tenant has no template files.'); }),
    addusingpath: action((call, place, segment) => addFile(call, place, segment, textArgument(segment, 'decodedUrl')))
  }
});
