import { Complex, type Entity } from '../odata/entity';
import { allUsers } from '../store/principals';
import type { WebRecord } from '../store/records';
import { rootWeb } from '../store/webs';
import type { Call } from './call';
import { resourcePath, typedEntity } from './entities';
import { userEntity } from './principalEntities';
import { addLinks, define, linksFor, node } from './registry';
import { webEntity, webServerRelativeUrl } from './web';

declare module './registry' {
  interface NodeKinds {
    site: WebRecord;
    regionalSettings: null;
    timeZone: null;
  }
}

function siteEntity(call: Call, web: WebRecord): Entity {
  return typedEntity({
    type: 'SP.Site',
    set: 'SP.ApiData.Sites',
    path: 'Site',
    given: {
      AllowDesigner: true,
      CompatibilityLevel: 15,
      GroupId: '00000000-0000-0000-0000-000000000000',
      Id: web.siteId,
      MaxItemsPerThrottledOperation: 5000,
      PrimaryUri: `${call.address.origin}${web.url}/`,
      ReadOnly: false,
      ResourcePath: resourcePath(`${call.address.origin}${web.url}`),
      ServerRelativePath: resourcePath(webServerRelativeUrl(web)),
      ServerRelativeUrl: webServerRelativeUrl(web),
      ShareByEmailEnabled: true,
      Url: `${call.address.origin}${web.url}`
    },
    defaults:
      'AllowCreateDeclarativeWorkflow AllowDesigner AllowMasterPageEditing AllowRevertFromTemplate AllowSaveDeclarativeWorkflowAsTemplate AllowSavePublishDeclarativeWorkflow AllowSelfServiceUpgrade AllowSelfServiceUpgradeEvaluation AuditLogTrimmingRetention CanSyncHubSitePermissions ChannelGroupId Classification CompatibilityLevel CurrentChangeToken DisableAppViews DisableCompanyWideSharingLinks DisableFlows ExternalSharingTipsEnabled GeoLocation GroupId HubSiteId Id SensitivityLabelId SensitivityLabel IsHubSite LockIssue MaxItemsPerThrottledOperation MediaTranscriptionDisabled NeedsB2BUpgrade ResourcePath PrimaryUri ReadOnly RequiredDesignerVersion SandboxedCodeActivationCapability ServerRelativeUrl ShareByEmailEnabled ShareByLinkEnabled ShowUrlStructure TrimAuditLog UIVersionConfigurationEnabled UpgradeReminderDate UpgradeScheduled UpgradeScheduledDate Upgrading Url WriteLocked'.split(
        ' '
      ),
    links: {
      RootWeb: () => webEntity(call, web),
      Owner: () => {
        const owner = allUsers(call.tenant.database, web.siteId).find((user) => user.props.IsSiteAdmin === true);
        return owner ? userEntity(call, owner) : null;
      },
      ...linksFor('site', call, web)
    }
  });
}

define('api', { segments: { site: (call) => node('site', rootWeb(call.tenant.database, call.web)) } });
define('site', {
  entity: siteEntity,
  segments: {
    rootweb: (_call, web) => node('web', web),
    usercustomactions: (_call, web) => node('customActions', { ownerId: web.siteId, path: 'Site', scope: 2 })
  }
});

/** The sites' zone is SharePoint's number 2: Dublin, Edinburgh, Lisbon, London. */
const timeZoneEntity = (): Entity =>
  typedEntity({
    type: 'SP.TimeZone',
    set: 'SP.ApiData.TimeZones',
    path: 'Web/RegionalSettings/TimeZone',
    given: {
      Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
      Id: 2,
      Information: new Complex('SP.TimeZoneInformation', { Bias: 0, DaylightBias: -60, StandardBias: 0 })
    },
    defaults: null
  });

const regionalSettingsEntity = (): Entity =>
  typedEntity({
    type: 'SP.RegionalSettings',
    set: 'SP.ApiData.RegionalSettings',
    path: 'Web/RegionalSettings',
    given: {
      AdjustHijriDays: 0,
      CalendarType: 1,
      Collation: 25,
      CollationLCID: 2070,
      DateFormat: 1,
      DateSeparator: '/',
      DecimalSeparator: '.',
      DigitGrouping: '3;0',
      FirstDayOfWeek: 1,
      FirstWeekOfYear: 0,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ',',
      LocaleId: 2057,
      NegativeSign: '-',
      NegNumberMode: 1,
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: ',',
      Time24: true,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 480
    },
    defaults: null,
    links: { TimeZone: timeZoneEntity, TimeZones: () => [timeZoneEntity()] }
  });

define('regionalSettings', {
  entity: regionalSettingsEntity,
  segments: { timezone: () => node('timeZone', null) }
});
define('timeZone', { entity: timeZoneEntity });
addLinks('web', { RegionalSettings: regionalSettingsEntity });

define('web', { segments: { regionalsettings: () => node('regionalSettings', null) } });
