import { listViewThreshold } from '../errors';
import { asGuid } from '../ids';
import { valueAnswer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { allFields } from '../store/fields';
import { allLists, getList, itemCount, saveList } from '../store/lists';
import type { ListRecord } from '../store/records';
import { thresholdRows } from '../store/threshold';
import type { Call } from './call';
import { listPath } from './entities';
import { fieldEntity } from './fieldEntity';
import { canSeeList } from './lists';
import { action, addLinks, define } from './registry';

/** Lookup columns of other lists that point here, for those lists that the caller may see. */
function relatedFields(call: Call, list: ListRecord): Entity[] {
  return allLists(call.tenant, list.webId)
    .filter((other) => canSeeList(call, other))
    .flatMap((other) => allFields(call.tenant, other.id))
    .filter((field) => asGuid(field.props.lookupList ?? '') === list.id)
    .map((field) => fieldEntity(call, field, true));
}

const irmSettings = (list: ListRecord): Entity => ({
  type: 'SP.InformationRightsManagementSettings',
  set: 'SP.ApiData.InformationRightsManagementSettings',
  path: `${listPath(list.id)}/InformationRightsManagementSettings`,
  defaults: {
    AllowPrint: false,
    AllowScript: false,
    AllowWriteCopy: false,
    DisableDocumentBrowserView: false,
    DocumentAccessExpireDays: 90,
    DocumentLibraryProtectionExpireDate: '2027-01-01T00:00:00Z',
    EnableDocumentAccessExpire: false,
    EnableDocumentBrowserPublishingView: false,
    EnableGroupProtection: false,
    EnableLicenseCacheExpire: false,
    GroupName: '',
    LicenseCacheExpireDays: 30,
    PolicyDescription: '',
    PolicyTitle: '',
    TemplateId: ''
  },
  links: {}
});

/** Refuses what SharePoint refuses on lists beyond the list view threshold. */
export function demandSmall(call: Call, list: ListRecord): void {
  if (itemCount(call.tenant, list) > thresholdRows) throw listViewThreshold();
}

define('list', {
  segments: {
    getrelatedfields: (call, list) => ({ kind: 'entities', entities: relatedFields(call, list), set: 'SP.ApiData.Fields1', path: `${listPath(list.id)}/GetRelatedFields` }),
    reservelistitemid: action((call, list) => {
      call.demandList(list, 'addListItems');
      const fresh = getList(call.tenant, list.id) ?? list;
      saveList(call.tenant, { ...fresh, nextItemId: fresh.nextItemId + 1 });
      return valueAnswer('ReserveListItemId', 'Edm.Int32', fresh.nextItemId);
    })
  }
});

addLinks('list', {
  EventReceivers: () => [],
  Subscriptions: () => [],
  WorkflowAssociations: () => [],
  InformationRightsManagementSettings: (_call, list) => irmSettings(list)
});
