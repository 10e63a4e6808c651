import { connectSharePoint } from '../sharepoint/connect';
import { isDeskError, DeskError } from '../sharepoint/errors';
import { serverClock, type ServerClock } from './clock';
import type { HostContext } from './context';
import { graphPort } from './graphPort';
import { hostName, localeOf } from './hostName';
import { legacyContext, pageDigest } from './legacyContext';
import type { DeskServices } from './services';
import { sweepDraftsSoon } from './sweepDrafts';

/** Tenant-wide property that names the desk's site for hosts that start elsewhere, such as a personal tab. */
export const deskSiteProperty = 'DataProtectionDeskSite';

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

/**
 * The services of the desk on one site.
 * @param siteUrl absolute, or relative to the server; the page's own site unless given.
 */
export function connectHost(context: HostContext, siteUrl?: string, clock: ServerClock = serverClock()): DeskServices {
  const pageUrl = withoutSlash(context.pageContext.web.absoluteUrl);
  const deskUrl = siteUrl ? withoutSlash(new URL(siteUrl, pageUrl).href) : pageUrl;
  const { user } = context.pageContext;
  sweepDraftsSoon(clock.now);
  return {
    siteUrl: deskUrl,
    sp: connectSharePoint({
      webUrl: deskUrl,
      // the page's digest is for its own site
      digest: deskUrl.toLowerCase() === pageUrl.toLowerCase() ? pageDigest(context) : undefined,
      onServerDate: clock.learn
    }),
    graph: graphPort(context),
    me: { upn: legacyContext(context).userPrincipalName ?? user.loginName, displayName: user.displayName, email: user.email },
    now: clock.now,
    host: hostName(context),
    locale: localeOf(context)
  };
}

/** The tenant's property, read through the page's own site; a tenant without it, or that hides it, has none. */
async function namedByTenant(context: HostContext, clock: ServerClock): Promise<string | undefined> {
  try {
    const entity = await connectHost(context, undefined, clock).sp.web.getStorageEntity(deskSiteProperty);
    return entity.Value?.trim() || undefined;
  } catch (error) {
    if (isDeskError(error) && !isDeskError(error, 'offline', 'signed-out')) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Finds the desk and loads what the page begins with, in as few calls as can be: whether a site has the desk is learned
 * from that load itself. Looked at in this order: the site that the web part or the Teams manifest names, the page's site,
 * the tenant's property. A tab that starts in the root site asks the property first, because the desk is hardly ever there.
 * @param load throws a `DeskError` of kind `not-set-up` where the site has no desk.
 * @throws DeskError `not-set-up` when no site has it; what `load` throws otherwise.
 */
export async function openDesk<Loaded>(
  context: HostContext,
  load: (services: DeskServices) => Promise<Loaded>,
  namedSite?: string
): Promise<{ readonly services: DeskServices; readonly loaded: Loaded }> {
  const clock = serverClock();
  const byTenant = (): Promise<string | undefined> => namedByTenant(context, clock);
  const byPage = (): Promise<string | undefined> => Promise.resolve(context.pageContext.web.absoluteUrl);
  const byName = (): Promise<string | undefined> => Promise.resolve(namedSite?.trim() || undefined);
  const startsInRoot = hostName(context) !== 'sharepoint' && withoutSlash(context.pageContext.web.serverRelativeUrl) === '';

  const tried = new Set<string>();
  let missing: unknown = new DeskError('not-set-up');
  for (const candidate of startsInRoot ? [byName, byTenant, byPage] : [byName, byPage, byTenant]) {
    const site = await candidate();
    const services = site === undefined ? undefined : connectHost(context, site, clock);
    if (services && !tried.has(services.siteUrl.toLowerCase())) {
      tried.add(services.siteUrl.toLowerCase());
      try {
        return { services, loaded: await load(services) };
      } catch (error) {
        if (!isDeskError(error, 'not-set-up')) {
          throw error;
        }
        missing = error;
      }
    }
  }
  throw missing;
}
