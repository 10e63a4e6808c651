import { notProvided, refused } from '../errors';
import { Complex, type Entity } from '../odata/entity';
import { itemCount, itemEntityType } from '../store/lists';
import type { Json, ListRecord } from '../store/records';
import type { Call } from './call';
import { basePermissions, listPath, resourcePath, typedEntity } from './entities';
import { linksFor } from './registry';
import { webServerRelativeUrl } from './web';

const defaults = (
  'AllowContentTypes BaseTemplate BaseType ContentTypesEnabled CrawlNonDefaultViews Created CurrentChangeToken DefaultContentApprovalWorkflowId ' +
  'DefaultItemOpenUseListSetting Description Direction DisableCommenting DisableGridEditing DocumentTemplateUrl DraftVersionVisibility EnableAttachments ' +
  'EnableFolderCreation EnableMinorVersions EnableModeration EnableRequestSignOff EnableVersioning EntityTypeName ExemptFromBlockDownloadOfNonViewableFiles ' +
  'FileSavePostProcessingEnabled ForceCheckout HasExternalDataSource Hidden Id ImagePath ImageUrl DefaultSensitivityLabelForLibrary ' +
  'SensitivityLabelToEncryptOnDownloadForLibrary IrmEnabled IrmExpire IrmReject IsApplicationList IsCatalog IsPrivate ItemCount LastItemDeletedDate ' +
  'LastItemModifiedDate LastItemUserModifiedDate ListExperienceOptions ListItemEntityTypeFullName MajorVersionLimit MajorWithMinorVersionsLimit ' +
  'MultipleDataList NoCrawl ParentWebPath ParentWebUrl ParserDisabled ServerTemplateCanCreateFolders TemplateFeatureId Title'
).split(' ');

const templateFeature = (list: ListRecord): string =>
  list.baseType === 1 ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100';

const formUrl = (list: ListRecord, form: string): string => `${list.url}/${list.baseType === 1 ? 'Forms/' : ''}${form}.aspx`;

export function listEntity(call: Call, list: ListRecord): Entity {
  const { tenant } = call;
  const icon = list.baseType === 1 ? '/_layouts/15/images/itdl.png?rev=47' : '/_layouts/15/images/itgen.png?rev=47';
  return typedEntity({
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    path: listPath(list.id),
    etag: `"${list.version}"`,
    given: {
      AllowContentTypes: true,
      AllowDeletion: true,
      DefaultItemOpenUseListSetting: false,
      Direction: 'none',
      Description: '',
      EnableAttachments: list.baseType === 0,
      EnableFolderCreation: list.baseType === 1,
      EnableRequestSignOff: true,
      ListExperienceOptions: 0,
      MajorVersionLimit: 0,
      ReadSecurity: 1,
      WriteSecurity: 1,
      ServerTemplateCanCreateFolders: true,
      FileSavePostProcessingEnabled: false,
      OnQuickLaunch: false,
      ValidationFormula: null,
      ValidationMessage: null,
      ...list.props,
      BaseTemplate: list.template,
      BaseType: list.baseType,
      Created: list.created,
      CurrentChangeToken: new Complex('SP.ChangeToken', { StringValue: `1;3;${list.id};${list.version};-1` }),
      DefaultViewUrl: formUrl(list, 'AllItems'),
      DefaultNewFormUrl: formUrl(list, 'NewForm'),
      DefaultEditFormUrl: formUrl(list, 'EditForm'),
      DefaultDisplayFormUrl: formUrl(list, 'DispForm'),
      EffectiveBasePermissions: () => basePermissions(call.listRights(list)),
      EffectiveBasePermissionsForUI: () => basePermissions(call.listRights(list)),
      EntityTypeName: list.entity,
      HasUniqueRoleAssignments: list.scopeId !== null,
      Id: list.id,
      ImagePath: resourcePath(icon),
      ImageUrl: icon,
      ItemCount: () => itemCount(tenant, list),
      LastItemDeletedDate: list.itemDeleted,
      LastItemModifiedDate: list.modified,
      LastItemUserModifiedDate: list.modified,
      ListItemEntityTypeFullName: itemEntityType(list),
      ParentWebPath: resourcePath(webServerRelativeUrl(call.web)),
      ParentWebUrl: webServerRelativeUrl(call.web),
      TemplateFeatureId: templateFeature(list),
      Title: list.title
    },
    defaults,
    links: linksFor('list', call, list)
  });
}

const flags = new Set(
  (
    'AllowDeletion ContentTypesEnabled CrawlNonDefaultViews DisableCommenting DisableGridEditing EnableAttachments EnableFolderCreation ' +
    'EnableVersioning ExcludeFromOfflineClient Hidden IsApplicationList IsPrivate NoCrawl OnQuickLaunch ParserDisabled ' +
    'MultipleDataList DefaultItemOpenUseListSetting ExemptFromBlockDownloadOfNonViewableFiles EnableRequestSignOff AllowContentTypes'
  ).split(' ')
);
const numbers = new Set(['MajorVersionLimit', 'MajorWithMinorVersionsLimit', 'ReadSecurity', 'WriteSecurity', 'ListExperienceOptions', 'DraftVersionVisibility', 'BrowserFileHandling']);
const texts = new Set(['Description', 'Direction', 'ImageUrl', 'ValidationFormula', 'ValidationMessage', 'Color', 'Icon', 'DefaultContentApprovalWorkflowId']);
/** May be sent with the value that the tenant has anyway; anything else it lacks. */
const onlyOff = new Set(['EnableModeration', 'ForceCheckout', 'IrmEnabled', 'IrmExpire', 'IrmReject', 'EnableMinorVersions', 'EnableAssignToEmail']);

/** One setting of a list from a body, checked. Throws for what a list does not have or the tenant lacks. */
export function listSettings(name: string, value: Json, baseType: number): Record<string, Json> {
  if (flags.has(name) && typeof value === 'boolean') {
    if (name === 'EnableAttachments' && value && baseType === 1) throw refused('Attachments cannot be enabled on a document library.');
    return { [name]: value };
  }
  if (numbers.has(name) && typeof value === 'number' && Number.isInteger(value)) return { [name]: checkedNumber(name, value) };
  if (texts.has(name) && (typeof value === 'string' || value === null)) return { [name]: value };
  if (onlyOff.has(name) && value === false) return { [name]: false };
  if (onlyOff.has(name) && baseType === 1 && name === 'EnableMinorVersions') return { [name]: value };
  throw notProvided(`The local tenant does not let ${name} of a list be set to ${JSON.stringify(value)}.`);
}

function checkedNumber(name: string, value: number): number {
  const allowed: Record<string, readonly number[]> = { ReadSecurity: [1, 2], WriteSecurity: [1, 2, 4] };
  if (allowed[name] && !allowed[name].includes(value)) throw refused('Value does not fall within the expected range.', 400, '-2147024809');
  if (value < 0) throw refused('Value does not fall within the expected range.', 400, '-2147024809');
  return value;
}
