import { connectSharePoint, type SharePointConnection } from '../sharepoint/connect';
import { isDeskError, DeskError } from '../sharepoint/errors';
import { serverClock, type ServerClock } from './clock';
import type { HostContext } from './context';
import { graphPort } from './graphPort';
import { hostName, localeOf } from './hostName';
import { readAddress } from '../sharepoint/readAddress';
import { legacyContext, pageDigest } from './legacyContext';
import type { SPFI } from '../sharepoint/pnp';
import type { DeskServices } from './services';
import { sweepDraftsSoon } from './sweepDrafts';

/** Tenant-wide property that names the desk's site for hosts that start elsewhere, such as a personal tab. */
export const deskSiteProperty = 'DataProtectionDeskSite';

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

/**
 * The absolute address of a site that a web part's setting, the Teams manifest or the tenant's property names. Whoever could change one of them
 * could send every report to a server of their own, so it is taken only from the page's own origin.
 * @throws DeskError `other-origin`, also for what is no address
 */
function siteOnThisServer(siteUrl: string, pageUrl: string): string {
  const address = readAddress(siteUrl, pageUrl);
  if (address?.origin !== new URL(pageUrl).origin) {
    throw new DeskError('other-origin', { serverMessage: `The desk's site is given as ${siteUrl}.` });
  }
  // nothing of a search or a fragment belongs to a site's address
  return withoutSlash(`${address.origin}${address.pathname}`);
}

/**
 * The services of the desk on one site.
 * @param siteUrl absolute, or relative to the server; the page's own site unless given.
 * @param connect how the site is reached: with a connection of the component's own, unless given
 * @throws DeskError `other-origin` for a site that is not on the page's own server
 */
export function connectHost(
  context: HostContext, siteUrl?: string, clock: ServerClock = serverClock(), connect: (connection: SharePointConnection) => SPFI = connectSharePoint
): DeskServices {
  const pageUrl = withoutSlash(context.pageContext.web.absoluteUrl);
  const deskUrl = siteUrl ? siteOnThisServer(siteUrl, pageUrl) : pageUrl;
  const { user } = context.pageContext;
  sweepDraftsSoon(clock.now);
  return {
    siteUrl: deskUrl,
    sp: connect({
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
 * @param connect `connectOfficers` for officers' pages
 * A site on another server is passed over, so that a wrong setting keeps nobody from the desk that is here; when there is none, the page says why.
 * @throws DeskError `not-set-up` when no site has it, `other-origin` when one was named elsewhere; what `load` throws otherwise.
 */
export async function openDesk<Loaded>(
  context: HostContext,
  load: (services: DeskServices) => Promise<Loaded>,
  namedSite?: string,
  connect: (context: HostContext, site: string, clock: ServerClock) => DeskServices = connectHost
): Promise<{ readonly services: DeskServices; readonly loaded: Loaded }> {
  const clock = serverClock();
  const byTenant = (): Promise<string | undefined> => namedByTenant(context, clock);
  const byPage = (): Promise<string | undefined> => Promise.resolve(context.pageContext.web.absoluteUrl);
  const byName = (): Promise<string | undefined> => Promise.resolve(namedSite?.trim() || undefined);
  const startsInRoot = hostName(context) !== 'sharepoint' && withoutSlash(context.pageContext.web.serverRelativeUrl) === '';

  const tried = new Set<string>();
  let missing: unknown = new DeskError('not-set-up');
  const connectOrNone = (site: string): DeskServices | undefined => {
    try {
      return connect(context, site, clock);
    } catch (error) {
      if (!isDeskError(error, 'other-origin')) {
        throw error;
      }
      missing = error;
      return undefined;
    }
  };
  for (const candidate of startsInRoot ? [byName, byTenant, byPage] : [byName, byPage, byTenant]) {
    const site = await candidate();
    const services = site === undefined ? undefined : connectOrNone(site);
    if (services && !tried.has(services.siteUrl.toLowerCase())) {
      tried.add(services.siteUrl.toLowerCase());
      try {
        return { services, loaded: await load(services) };
      } catch (error) {
        if (!isDeskError(error, 'not-set-up')) {
          throw error;
        }
        missing = isDeskError(missing, 'other-origin') ? missing : error;
      }
    }
  }
  throw missing;
}
