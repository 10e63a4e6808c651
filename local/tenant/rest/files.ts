import { accessDenied, badExpression, notProvided } from '../errors';
import { pathOfUrl } from '../uri';
import { bytesOf } from '../files/bytes';
import { demandNotHeld } from '../files/checkouts';
import { fileEntity } from '../files/fileEntity';
import { canSee, demandWayTo, fileAt, fileNotFound, folderAt, listAround, noSuchFile, serverRelative, type FilePlace } from '../files/place';
import { forgetPieces, joinPieces, takePiece } from '../files/uploads';
import { moveFile, putFile, removeRow, replaceBytes } from '../files/write';
import { getAttachment } from '../files/attachments';
import { deleted, entityAnswer, noContent, nothing, valueAnswer, type Answer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { argument, flagArgument, guidArgument, numberArgument, textArgument, type Segment } from '../odata/url';
import { allows } from '../rights/permissions';
import { getItem, getItemByUniqueId } from '../store/items';
import { recycleItem } from '../store/recycleBin';
import { allLists } from '../store/lists';
import { getPrincipal } from '../store/principals';
import { bytesAnswer } from './attachments';
import { itemBehind } from './camlItems';
import type { Call } from './call';
import { itemEntity } from './itemEntity';
import { userEntity } from './principalEntities';
import { action, addLinks, define, node, type Step } from './registry';

declare module './registry' {
  interface NodeKinds {
    file: FilePlace;
    missingFile: string;
  }
}

/** `…/Attachments/<id>/<name>` of a list is an attachment that can be read as a file. */
function attachmentStep(call: Call, url: string): Step | undefined {
  const list = listAround(call, url);
  const match = list && /^\/Attachments\/(\d+)\/([^/]+)$/i.exec(url.slice(list.url.length));
  if (!list || !match || list.baseType === 1) return undefined;
  const item = getItem(call.tenant, list, Number(match[1]));
  if (!item || !canSee(call, list, item)) return undefined;
  const attachment = getAttachment(call.tenant, list, item, match[2]);
  return attachment && node('attachment', { list, item, attachment });
}

/** The file at a path of the web, there or not. */
export function fileStep(call: Call, path: string): Step {
  demandWayTo(call, path);
  const url = serverRelative(call, path);
  const place = fileAt(call, url);
  return place ? node('file', place) : (attachmentStep(call, url) ?? node('missingFile', url));
}

const gone = (_call: Call, path: string): never => {
  throw noSuchFile(path);
};

/** Whatever is asked of a file that is not there, whether it exists too (seen in sp-dev-docs#7437). */
define('missingFile', {
  get: gone,
  post: gone,
  merge: gone,
  put: gone,
  remove: gone,
  segments: Object.fromEntries(
    ['exists', '$value', 'openbinarystream', 'listitemallfields', 'versions', 'recycle', 'deleteobject', 'checkout', 'checkin', 'copyto', 'moveto', 'savebinarystream', 'startupload'].map(name => [name, gone])
  )
});

/** An absolute URL has its names percent-encoded; a path is taken as it stands. */
function decodedUrl(url: string): string {
  if (!/^https?:\/\//i.test(url)) return url;
  const path = pathOfUrl(url);
  if (path === undefined) throw badExpression(url);
  return path;
}

function fileById(call: Call, id: string): Step {
  for (const list of allLists(call.tenant, call.web.id)) {
    const item = getItemByUniqueId(call.tenant, list, id);
    if (item?.fsType === 0 && list.baseType === 1 && canSee(call, list, item)) return node('file', { list, item });
  }
  throw fileNotFound();
}

define('web', {
  segments: {
    getfilebyserverrelativeurl: (call, _web, segment) => fileStep(call, textArgument(segment, 'serverRelativeUrl')),
    getfilebyserverrelativepath: (call, _web, segment) => fileStep(call, textArgument(segment, 'decodedUrl')),
    getfilebyurl: (call, _web, segment) => fileStep(call, decodedUrl(textArgument(segment, 'fileUrl'))),
    getfilebyid: (call, _web, segment) => fileById(call, guidArgument(segment, 'uniqueId'))
  }
});

function read(call: Call, { list, item }: FilePlace): Answer {
  if (!allows(call.itemRights(list, item), 'openItems')) throw accessDenied();
  return bytesAnswer(bytesOf(call.tenant, item.uniqueId, item.uiVersion), item.leaf);
}

function remove(call: Call, { list, item }: FilePlace): Answer {
  call.checkEtag(`"{${item.uniqueId.toUpperCase()}},${item.version}"`);
  removeRow(call, list, item);
  return deleted;
}

function demandEdit(call: Call, { list, item }: FilePlace): void {
  if (!allows(call.itemRights(list, item), 'editListItems')) throw accessDenied();
}

/** One piece of a chunked upload. Answers how many bytes are there; at the end, the file. */
function piece(call: Call, place: FilePlace, segment: Segment, step: 'start' | 'continue' | 'finish'): Answer {
  demandEdit(call, place);
  const id = guidArgument(segment, 'uploadId');
  const { uniqueId } = place.item;
  if (step === 'start') forgetPieces(call.tenant, id, uniqueId);
  const there = takePiece(call.tenant, id, uniqueId, step === 'start' ? 0 : numberArgument(segment, 'fileOffset', 1), call.bytes);
  if (step === 'finish') return entityAnswer(fileEntity(call, replaceBytes(call, place, joinPieces(call.tenant, id, uniqueId))));
  return valueAnswer(step === 'start' ? 'StartUpload' : 'ContinueUpload', 'Edm.Int64', String(there));
}

const splitPath = (path: string): [string, string] => [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];

function copy(call: Call, place: FilePlace, target: string, overwrite: boolean): Answer {
  const [dir, name] = splitPath(serverRelative(call, target));
  const folder = folderAt(call, dir);
  if (!folder) throw fileNotFound();
  if (!allows(call.itemRights(place.list, place.item), 'openItems')) throw accessDenied();
  putFile(call, folder, name, bytesOf(call.tenant, place.item.uniqueId, place.item.uiVersion), overwrite);
  return nothing('CopyTo');
}

/** SP.MoveOperations: 1 overwrites; the other flags ask for what the tenant does not do. */
function overwrites(segment: Segment): boolean {
  const flags = argument(segment, 'flags', 1) ?? argument(segment, 'moveOperations', 1) ?? 0;
  if (flags !== 0 && flags !== 1) throw notProvided(`The local tenant moves files with the flags 0 and 1 only, not ${String(flags)}.`);
  return flags === 1;
}

function move(call: Call, place: FilePlace, target: string, overwrite: boolean): Answer {
  const [dir, name] = splitPath(serverRelative(call, target));
  const folder = folderAt(call, dir);
  if (!folder) throw fileNotFound();
  moveFile(call, place, folder, name, overwrite);
  return nothing('MoveTo');
}

const lacks = (what: string) => action<FilePlace>(() => { throw notProvided(`The local tenant does not ${what}.`); });

define('file', {
  entity: fileEntity,
  remove,
  put: (call, place) => {
    replaceBytes(call, place, call.bytes);
    return noContent();
  },
  segments: {
    $value: (call, place) => {
      if (call.method === 'GET') return read(call, place);
      if (call.method === 'DELETE') return remove(call, place);
      replaceBytes(call, place, call.bytes);
      return noContent();
    },
    openbinarystream: read,
    savebinarystream: action((call, place) => {
      replaceBytes(call, place, call.bytes);
      return nothing('SaveBinaryStream');
    }),
    listitemallfields: itemBehind,
    startupload: action((call, place, segment) => piece(call, place, segment, 'start')),
    continueupload: action((call, place, segment) => piece(call, place, segment, 'continue')),
    finishupload: action((call, place, segment) => piece(call, place, segment, 'finish')),
    cancelupload: action((call, place, segment) => {
      forgetPieces(call.tenant, guidArgument(segment, 'uploadId'), place.item.uniqueId);
      return nothing('CancelUpload');
    }),
    copyto: action((call, place, segment) => copy(call, place, textArgument(segment, 'strNewUrl'), flagArgument(segment, 'bOverWrite', 1) === true)),
    copytousingpath: action((call, place, segment) => copy(call, place, textArgument(segment, 'decodedUrl'), flagArgument(segment, 'bOverWrite', 1) === true)),
    moveto: action((call, place, segment) => move(call, place, textArgument(segment, 'newUrl'), overwrites(segment))),
    movetousingpath: action((call, place, segment) => move(call, place, textArgument(segment, segment.args?.some(({ name }) => name === 'newpath') ? 'newPath' : 'decodedUrl'), overwrites(segment))),
    deleteobject: action(remove),
    deletewithparameters: action(remove),
    recycle: action((call, { list, item }) => {
      if (!allows(call.itemRights(list, item), 'deleteListItems')) throw accessDenied();
      demandNotHeld(call.tenant, list, item, call.user.id);
      return valueAnswer('Recycle', 'Edm.Guid', recycleItem(call.tenant, call.web, list, item, call.user.id));
    }),
    publish: lacks('publish files'),
    approve: lacks('approve files')
  }
});

const userById = (call: Call, id: number): Entity | null => {
  const user = getPrincipal(call.tenant.database, call.siteId, id);
  return user ? userEntity(call, user) : null;
};

addLinks('file', {
  ListItemAllFields: (call, { list, item }) => itemEntity(call, list, item),
  Author: (call, { item }) => userById(call, item.author),
  LockedByUser: () => null, // nobody edits together in the tenant, so nothing is locked
  ModifiedBy: (call, { item }) => userById(call, item.editor)
});
