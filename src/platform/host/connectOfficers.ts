import { connectSharePoint } from '../sharepoint/connect';
import { gatherReads } from '../sharepoint/gather';
import type { SPFI } from '../sharepoint/pnpBatch';
import { rememberAnswers } from '../sharepoint/askedOnce';
import { serverClock } from './clock';
import { connectHost } from './connectHost';
import type { HostContext } from './context';
import type { DeskServices } from './services';

/** One clock and one connection a site and person, whichever component came first. */
const clock = serverClock();
const connections = new Map<string, SPFI>();

/**
 * `connectHost` for officers' pages. Web parts and command sets that stand on one page share a connection: what they ask in one moment leaves together
 * (`gatherReads`), and what each asks when it opens is asked once (`askedOnce`).
 * @throws DeskError `other-origin` for a site that is not on the page's own server
 */
export function connectOfficers(context: HostContext, siteUrl?: string): DeskServices {
  const { user } = context.pageContext;
  return connectHost(context, siteUrl, clock, (connection) => {
    const key = `${user.loginName} ${connection.webUrl}`.toLowerCase();
    const sp = connections.get(key) ?? rememberAnswers(connectSharePoint({ ...connection, gather: gatherReads }));
    connections.set(key, sp);
    return sp;
  });
}
