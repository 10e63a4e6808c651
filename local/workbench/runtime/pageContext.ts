import * as v from 'valibot';
import type { PageLocale } from '../pageData';
import type { TenantDoor } from '../tenantDoor';
import type { Visitor } from '../visitor';

/** Windows language ids, as SharePoint names languages. */
const languageIds: Readonly<Record<PageLocale, number>> = { 'en-GB': 2057, 'cy-GB': 1106 };

const tenantId = '00000000-0000-4000-b000-000000000001';

/** A failure that the page says in words. */
export class SiteNotShown extends Error {
  public constructor(public readonly reason: 'forbidden' | 'not-found' | 'unavailable') {
    super(`The site cannot be shown: ${reason}`);
  }
}

const permissions = v.object({ High: v.pipe(v.union([v.string(), v.number()]), v.transform(Number)), Low: v.pipe(v.union([v.string(), v.number()]), v.transform(Number)) });
const webShape = v.looseObject({ Id: v.string(), Title: v.string(), ServerRelativeUrl: v.string(), Language: v.optional(v.number(), 2057), EffectiveBasePermissions: v.optional(permissions) });
const siteShape = v.looseObject({ Id: v.string() });
const userShape = v.looseObject({ Id: v.number(), Title: v.string(), Email: v.optional(v.nullable(v.string()), ''), LoginName: v.string() });

function refuse(status: number): void {
  if (status === 401 || status === 403) throw new SiteNotShown('forbidden');
  if (status === 404) throw new SiteNotShown('not-found');
  if (status >= 400) throw new SiteNotShown('unavailable');
}

/** UK time, as SharePoint describes time zone 2: minutes to add to local time for UTC, and when summer time starts and ends. */
const ukTimeZone = {
  Id: 2,
  Description: '(UTC) Dublin, Edinburgh, Lisbon, London',
  Bias: 0,
  StandardBias: 0,
  DaylightBias: -60,
  StandardDate: { Year: 0, Month: 10, DayOfWeek: 0, Day: 5, Hour: 2, Minute: 0, Second: 0, Milliseconds: 0 },
  DaylightDate: { Year: 0, Month: 3, DayOfWeek: 0, Day: 5, Hour: 1, Minute: 0, Second: 0, Milliseconds: 0 }
};

export interface PageContextInput {
  readonly door: TenantDoor;
  readonly origin: string;
  /** Server-relative, `/` for the root site. */
  readonly webUrl: string;
  readonly requestPath: string;
  readonly visitor: Visitor;
  readonly now: string;
}

/**
 * The legacy page context (`_spPageContextInfo`) that SharePoint writes into its pages, with what the tenant says about the
 * web and the person who looks. @throws SiteNotShown when the tenant refuses the web to this person.
 */
export async function pageContextInfo(input: PageContextInput): Promise<Readonly<Record<string, unknown>>> {
  const { door, origin, visitor } = input;
  const webPath = input.webUrl === '/' ? '' : input.webUrl;
  const upn = visitor.person.upn;
  const [webAnswer, siteAnswer, userAnswer] = await Promise.all([
    door.rest(`${webPath}/_api/web?$select=Id,Title,ServerRelativeUrl,Language,EffectiveBasePermissions`, upn),
    door.rest(`${webPath}/_api/site?$select=Id`, upn),
    door.rest(`${webPath}/_api/web/currentuser`, upn)
  ]);
  refuse(webAnswer.status);
  refuse(userAnswer.status);
  const web = v.parse(webShape, webAnswer.body);
  const user = v.parse(userShape, userAnswer.body);
  const site = siteAnswer.status === 200 ? v.parse(siteShape, siteAnswer.body) : { Id: web.Id };
  const digest = await door.digest(webPath, upn);
  const mask = web.EffectiveBasePermissions ?? { High: 0, Low: 0 };
  const language = languageIds[visitor.locale];
  return {
    aadInstanceUrl: `${origin}/aad`, aadTenantId: tenantId, aadSessionId: '00000000-0000-4000-b000-000000000002', aadUserId: visitor.person.objectId,
    cdnPrefix: '', CorrelationId: '00000000-0000-4000-b000-000000000004',
    currentCultureName: visitor.locale, currentUICultureName: visitor.locale, currentCultureLCID: language, currentLanguage: language,
    ExpFeatures: [], ECSClientFeatures: '', featureInfo: [],
    // keeps the runtime from fetching tokens ahead of any need
    killSwitches: { '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true },
    groupId: '', groupType: '', isAnonymousGuestUser: false, isAppWeb: false, isExternalGuestUser: false, isEmailAuthenticationGuestUser: false, isNoScriptEnabled: true, isSPO: true,
    // without a cloud type the boot fails in the telemetry
    env: 'prod', env2: 'onebox', cloudType: 'prod', farmLabel: 'local', oneDsCollectorUrl: `${origin}/_workbench/telemetry`, msGraphEndpointUrl: 'https://graph.microsoft.com',
    listPermsMask: mask, pageItemId: -1, pagePermsMask: mask,
    serverRequestPath: input.requestPath, serverTime: input.now, formDigestTimeoutSeconds: 1800, formDigestValue: digest,
    siteAbsoluteUrl: `${origin}${webPath}`, siteServerRelativeUrl: input.webUrl, siteId: site.Id, siteClassification: '', siteColor: '', sitePagesEnabled: true,
    systemUserKey: `i:0h.f|membership|${upn}`, userId: user.Id, userDisplayName: user.Title, userEmail: user.Email ?? '', userLoginName: upn, userPrincipalName: upn,
    webAbsoluteUrl: `${origin}${webPath}`, webId: web.Id, webLanguage: web.Language, webLanguageName: 'en-GB', webLogoUrl: '', webPermMasks: mask,
    webServerRelativeUrl: input.webUrl, webTemplate: '64', webTemplateConfiguration: 'GROUP#0', webTitle: web.Title, webTimeZoneData: ukTimeZone, webFirstDayOfWeek: 1
  };
}
