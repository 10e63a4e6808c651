import { sharePointInstant } from '../clock';
import { listNotFound, propertyMissing, notProvided, SharePointError } from '../errors';
import { asGuid } from '../ids';
import { noContent, valueAnswer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { argument, GuidLiteral, textArgument, type Segment } from '../odata/url';
import { webMask } from '../rights/access';
import { getListByUrl } from '../store/lists';
import { inheritsRights, saveWeb } from '../store/webs';
import type { Json, WebRecord } from '../store/records';
import { checkType, propertyTypes } from '../types/table';
import type { Call } from './call';
import { basePermissions, resourcePath, typedEntity } from './entities';
import { addLinks, define, linksFor, node } from './registry';

declare module './registry' {
  interface NodeKinds {
    web: WebRecord;
  }
}

const defaults = (
  'AllowRssFeeds AlternateCssUrl AppInstanceId ClassicWelcomePage Configuration Created CurrentChangeToken CustomMasterUrl Description DesignPackageId ' +
  'DocumentLibraryCalloutOfficeWebAppPreviewersDisabled EnableMinimalDownload FooterEmphasis FooterEnabled FooterLayout HeaderEmphasis HeaderLayout ' +
  'HideTitleInHeader HorizontalQuickLaunch Id IsEduClass IsHomepageModernized IsMultilingual IsRevertHomepageLinkHidden Language LastItemModifiedDate ' +
  'LastItemUserModifiedDate LogoAlignment MasterUrl MegaMenuEnabled NavAudienceTargetingEnabled NoCrawl ObjectCacheEnabled OverwriteTranslationsOnChange ' +
  'ResourcePath QuickLaunchEnabled RecycleBinEnabled SearchScope ServerRelativeUrl SiteLogoUrl SyndicationEnabled TenantAdminMembersCanShare Title ' +
  'TreeViewEnabled UIVersion UIVersionConfigurationEnabled Url WebTemplate WelcomePage'
).split(' ');

/** Server-relative URL as SharePoint writes it: `/` for the root site. */
export const webServerRelativeUrl = (web: WebRecord): string => web.url || '/';

export function webEntity(call: Call, web: WebRecord): Entity {
  const types = propertyTypes('SP.Web');
  const kept = Object.fromEntries(Object.entries(web.props).filter(([name]) => name in types));
  return typedEntity({
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    path: 'Web',
    id: `${call.address.origin}${web.url}/_api/Web`,
    given: {
      AllowRssFeeds: true,
      Configuration: 0,
      Description: '',
      EnableMinimalDownload: false,
      FooterEnabled: true,
      HorizontalQuickLaunch: false,
      Language: 2057,
      MasterUrl: `${web.url}/_catalogs/masterpage/seattle.master`,
      CustomMasterUrl: `${web.url}/_catalogs/masterpage/seattle.master`,
      MegaMenuEnabled: true,
      // as SharePoint makes a team site: members and whoever may edit something can share it
      MembersCanShare: true,
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      SyndicationEnabled: true,
      UIVersion: 15,
      WebTemplate: 'STS',
      WelcomePage: 'SitePages/Home.aspx',
      ...kept,
      Created: web.created,
      LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified,
      Id: web.id,
      Title: web.title,
      ResourcePath: resourcePath(`${call.address.origin}${web.url}`),
      ServerRelativePath: resourcePath(webServerRelativeUrl(web)),
      ServerRelativeUrl: webServerRelativeUrl(web),
      Url: `${call.address.origin}${web.url}`,
      EffectiveBasePermissions: () => basePermissions(webMask(call.tenant, call.member, web)),
      HasUniqueRoleAssignments: !inheritsRights(web)
    },
    defaults,
    links: linksFor('web', call, web)
  });
}

/** Properties that a PATCH of the web may change and that the tenant keeps. */
const settable = new Set(['Title', 'Description', 'SiteLogoUrl', 'QuickLaunchEnabled', 'MegaMenuEnabled', 'NoCrawl', 'HorizontalQuickLaunch', 'FooterEnabled', 'HeaderLayout', 'HeaderEmphasis', 'SearchScope', 'CommentsOnSitePagesDisabled', 'MembersCanShare', 'RequestAccessEmail', 'AssociatedOwnerGroupId']);

function updateWeb(call: Call, web: WebRecord): void {
  call.demandWeb('manageWeb');
  const types = propertyTypes('SP.Web');
  const props: Record<string, Json> = {};
  let { title } = web;
  for (const [name, value] of Object.entries(call.body.values)) {
    if (!(name in types)) throw propertyMissing(name, 'SP.Web');
    if (!settable.has(name)) throw notProvided(`The local tenant does not let ${name} of a site be changed.`);
    if (name === 'Title') title = String(value ?? '');
    else {
      checkType(name, value, types);
      props[name] = value;
    }
  }
  saveWeb(call.tenant.database, { ...web, title, modified: sharePointInstant(call.tenant.clock.now()), props: { ...web.props, ...props } });
}

/** The list at a server-relative URL (its root folder), as `getList` and `getListUsingPath` name it. */
function listAt(call: Call, segment: Segment, name: string): ReturnType<typeof node> {
  const url = textArgument(segment, name).replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const own = call.web.url.slice(1).toLowerCase();
  const rooted = url.startsWith('/') ? url : own !== '' && url.toLowerCase().startsWith(`${own}/`) ? `/${url}` : `${call.web.url}/${url}`;
  const list = getListByUrl(call.tenant, rooted);
  if (!list || list.webId !== call.web.id) throw new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
  return node('list', openList(call, list));
}

define('api', { segments: { web: (call) => node('web', call.web) } });

define('web', {
  entity: webEntity,
  merge: (call, web) => {
    updateWeb(call, web);
    return noContent();
  },
  segments: {
    getlist: (call, _web, segment) => listAt(call, segment, 'serverRelativeUrl'),
    getlistusingpath: (call, _web, segment) => listAt(call, segment, 'decodedUrl'),
    effectivebasepermissions: (call) => valueAnswer('EffectiveBasePermissions', 'SP.BasePermissions', basePermissions(call.webRights)),
    getlistbyid: (call, _web, segment) => {
      const value = argument(segment, 'id');
      const id = value instanceof GuidLiteral ? value.guid : typeof value === 'string' ? asGuid(value) : undefined;
      if (!id) throw listNotFound();
      return node('list', listById(call, id));
    }
  }
});

addLinks('web', {});

import { listById, openList } from './lists';
