import { refused, SharePointError } from '../errors';
import { forgetBytes } from '../files/bytes';
import { nothing, deleted } from '../odata/answer';
import { numberArgument, textArgument } from '../odata/url';
import { demandItem } from '../rights/access';
import { versionLabel } from '../files/fileEntity';
import { forgetVersions } from '../store/items';
import type { Call } from './call';
import { itemEtag, type ItemNode } from './itemEntity';
import { action, define } from './registry';
import type { VersionPlace } from './versions';
import { keptVersions } from './versions';

/**
 * Old versions are deleted for good, by who has *Delete versions* (officers have not: see the permission levels). Sources: SP.ListItemVersion.DeleteObject
 * in $metadata (PnPjs calls it with the DELETE verb), SP.FileVersionCollection.deleteAll and deleteByID at learn.microsoft.com. The sentence for
 * the present version is an assumption; that it cannot be deleted is documented (SPListItemVersion.Delete).
 */
function forget(call: Call, { list, item }: ItemNode, versions: readonly VersionPlace[]): void {
  demandItem(call.itemRights(list, item), 'deleteVersions');
  if (versions.some(each => each.current)) throw refused('You cannot delete the current version.', 400, '-2146232832');
  const gone = versions.map(each => each.version.uiVersion);
  forgetVersions(call.tenant, list, item, gone);
  if (list.baseType === 1) forgetBytes(call.tenant, item, gone, keptVersions(call, { list, item }).map(each => each.version.uiVersion));
}

const noSuchVersion = (): SharePointError => new SharePointError(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');

function one(call: Call, place: ItemNode, is: (version: VersionPlace) => boolean): VersionPlace {
  const found = keptVersions(call, place).find(is);
  if (!found) throw noSuchVersion();
  return found;
}

define('version', {
  remove: (call, place) => {
    call.checkEtag(itemEtag(place.item));
    forget(call, place, [place]);
    return deleted;
  },
  segments: {
    deleteobject: action((call, place) => {
      forget(call, place, [place]);
      return deleted;
    })
  }
});

define('fileVersion', {
  remove: (call, place) => {
    forget(call, place, [place]);
    return deleted;
  },
  segments: {
    deleteobject: action((call, place) => {
      forget(call, place, [place]);
      return deleted;
    })
  }
});

define('fileVersions', {
  segments: {
    deletebyid: action((call, place, segment) => {
      const id = numberArgument(segment, 'vid');
      forget(call, place, [one(call, place, each => each.version.uiVersion === id)]);
      return nothing('DeleteByID');
    }),
    deletebylabel: action((call, place, segment) => {
      const label = textArgument(segment, 'versionlabel');
      forget(call, place, [one(call, place, each => versionLabel(each.version.uiVersion) === label)]);
      return nothing('DeleteByLabel');
    }),
    deleteall: action((call, place) => {
      forget(call, place, keptVersions(call, place).filter(each => !each.current));
      return nothing('DeleteAll');
    })
  }
});
