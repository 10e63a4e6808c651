import { accessDenied } from '../errors';
import { bytesOf } from '../files/bytes';
import { pathParameter } from '../files/parameters';
import { fileAt, fileNotFound, folderAt, serverRelative, type FilePlace, type FolderPlace } from '../files/place';
import { copyFolder, moveFolder } from '../files/folderErrands';
import { moveFile, putFile } from '../files/write';
import { nothing } from '../odata/answer';
import { isObject } from '../odata/body';
import { flagArgument, type Segment } from '../odata/url';
import { withoutEffect } from '../odata/watched';
import { getItemByPath } from '../store/items';
import { allows } from '../rights/permissions';
import type { Call } from './call';
import { action, define } from './registry';

interface Errand {
  readonly source: FilePlace;
  readonly folder: FolderPlace;
  readonly name: string;
  readonly overwrite: boolean;
}

/** Clients send the target encoded or not; a `%` that is no code is itself. */
function targetOf(call: Call, segment: Segment, to: string): string {
  const path = pathParameter(call, segment, to);
  try {
    return serverRelative(call, decodeURI(path.replace(/%(?![0-9a-f]{2})/gi, '%25')));
  } catch (error) {
    if (error instanceof URIError) return serverRelative(call, path);
    throw error;
  }
}

/** Both ends must be files of this site. */
function errand(call: Call, segment: Segment, from: string, to: string): Errand {
  const source = fileAt(call, pathParameter(call, segment, from));
  const target = targetOf(call, segment, to);
  const folder = folderAt(call, target.slice(0, target.lastIndexOf('/')));
  if (!source || !folder) throw fileNotFound();
  if (!allows(call.itemRights(source.list, source.item), 'openItems')) throw accessDenied();
  return { source, folder, name: nameThere(call, folder, target), overwrite: flagArgument(segment, 'overwrite') === true };
}

/** The last part of the target; with `KeepBoth`, a name that is still free: `plan1.docx`. */
function nameThere(call: Call, folder: FolderPlace, target: string): string {
  const name = target.slice(target.lastIndexOf('/') + 1);
  const { options } = call.body.values;
  if (isObject(options)) withoutEffect(options, 'ResetAuthorAndCreatedOnCopy RetainEditorAndModifiedOnMove ShouldBypassSharedLocks IncludeItemPermissions AllowSchemaMismatch SameWebCopyMoveOptimization KeepBoth');
  if (!isObject(options) || options.KeepBoth !== true || !folder.list) return name;
  const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
  for (let count = 0; ; count += 1) {
    const free = `${name.slice(0, dot)}${count || ''}${name.slice(dot)}`;
    if (!getItemByPath(call.tenant, folder.list, folder.url, free)) return free;
  }
}

/** Both ends of an errand with a folder. */
function folderErrand(call: Call, segment: Segment, from: string, to: string): { source: FolderPlace; folder: FolderPlace; name: string } {
  const source = folderAt(call, pathParameter(call, segment, from));
  const target = targetOf(call, segment, to);
  const folder = folderAt(call, target.slice(0, target.lastIndexOf('/')));
  if (!source || !folder) throw fileNotFound();
  return { source, folder, name: nameThere(call, folder, target) };
}

const copyOfFolder = (from: string, to: string) =>
  action<null>((call, _of, segment) => {
    const { source, folder, name } = folderErrand(call, segment, from, to);
    copyFolder(call, source, folder, name);
    return nothing('CopyFolder');
  });

const moveOfFolder = (from: string, to: string) =>
  action<null>((call, _of, segment) => {
    const { source, folder, name } = folderErrand(call, segment, from, to);
    moveFolder(call, source, folder, name);
    return nothing('MoveFolder');
  });

const copy = (from: string, to: string) =>
  action<null>((call, _of, segment) => {
    const { source, folder, name, overwrite } = errand(call, segment, from, to);
    putFile(call, folder, name, bytesOf(call.tenant, source.item.uniqueId, source.item.uiVersion), overwrite);
    return nothing('CopyFile');
  });

const move = (from: string, to: string) =>
  action<null>((call, _of, segment) => {
    const { source, folder, name, overwrite } = errand(call, segment, from, to);
    moveFile(call, source, folder, name, overwrite);
    return nothing('MoveFile');
  });

define('api', {
  segments: {
    'sp.movecopyutil.copyfilebypath': copy('srcPath', 'destPath'),
    'sp.movecopyutil.movefilebypath': move('srcPath', 'destPath'),
    'sp.movecopyutil.copyfile': copy('srcUrl', 'destUrl'),
    'sp.movecopyutil.movefile': move('srcUrl', 'destUrl'),
    'sp.movecopyutil.copyfolderbypath': copyOfFolder('srcPath', 'destPath'),
    'sp.movecopyutil.movefolderbypath': moveOfFolder('srcPath', 'destPath'),
    'sp.movecopyutil.copyfolder': copyOfFolder('srcUrl', 'destUrl'),
    'sp.movecopyutil.movefolder': moveOfFolder('srcUrl', 'destUrl')
  }
});
