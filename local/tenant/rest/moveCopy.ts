import { accessDenied, notProvided } from '../errors';
import { bytesOf } from '../files/bytes';
import { pathParameter } from '../files/parameters';
import { fileAt, fileNotFound, folderAt, serverRelative, type FilePlace, type FolderPlace } from '../files/place';
import { moveFile, putFile } from '../files/write';
import { nothing } from '../odata/answer';
import { isObject } from '../odata/body';
import { argument, type Segment } from '../odata/url';
import { allows } from '../rights/permissions';
import type { Call } from './call';
import { action, define } from './registry';

interface Errand {
  readonly source: FilePlace;
  readonly folder: FolderPlace;
  readonly name: string;
  readonly overwrite: boolean;
}

/** Both ends must be files of this site. */
function errand(call: Call, segment: Segment, from: string, to: string): Errand {
  const source = fileAt(call, pathParameter(call, segment, from));
  const target = serverRelative(call, decodeURI(pathParameter(call, segment, to).replace(/%(?![0-9a-f]{2})/gi, '%25')));
  const { options } = call.body.values;
  if (isObject(options) && options.KeepBoth === true) throw notProvided('The local tenant does not keep both files under changed names.');
  const folder = folderAt(call, target.slice(0, target.lastIndexOf('/')));
  if (!source || !folder) throw fileNotFound();
  if (!allows(call.itemRights(source.list, source.item), 'openItems')) throw accessDenied();
  return { source, folder, name: target.slice(target.lastIndexOf('/') + 1), overwrite: argument(segment, 'overwrite') === true };
}

const copy = (from: string, to: string) =>
  action<null>((call, _of, segment) => {
    const { source, folder, name, overwrite } = errand(call, segment, from, to);
    putFile(call, folder, name, bytesOf(call.tenant, source.item.uniqueId, source.item.uiVersion), overwrite);
    return nothing('CopyFile');
  });

const move = (from: string, to: string) =>
  action<null>((call, _of, segment) => {
    const { source, folder, name } = errand(call, segment, from, to);
    moveFile(call, source, folder, name);
    return nothing('MoveFile');
  });

const lacks = (what: string) => action<null>(() => { throw notProvided(`The local tenant does not ${what}.`); });

define('api', {
  segments: {
    'sp.movecopyutil.copyfilebypath': copy('srcPath', 'destPath'),
    'sp.movecopyutil.movefilebypath': move('srcPath', 'destPath'),
    'sp.movecopyutil.copyfile': copy('srcUrl', 'destUrl'),
    'sp.movecopyutil.movefile': move('srcUrl', 'destUrl'),
    'sp.movecopyutil.copyfolderbypath': lacks('copy folders'),
    'sp.movecopyutil.movefolderbypath': lacks('move folders')
  }
});
