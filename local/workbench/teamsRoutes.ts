import type { FastifyReply, FastifyRequest } from 'fastify';
import { ownPath, queryOf } from './addresses';
import { hostNames, teamsMain } from './pages/teams';
import { sendPage, settingOf, type PageSources } from './routes';
import { personalTabs, tabFromManifest } from './teamsManifest';

/** `/teams`: the hosts around the tab, and the sign-in page that the tab's address goes through. */
export function serveTeams(sources: PageSources): void {
  const { app, projectFolder } = sources;

  app.get('/teams', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    const { words, visitor } = setting;
    const query = queryOf(request);
    const host = hostNames.find((name) => name.toLowerCase() === query['host']?.toLowerCase()) ?? 'Teams';
    const kind = host === 'Teams' && query['tab'] === 'channel' ? 'channel' : 'personal';
    const asked = query['site'] ?? '';
    const site = /^(\/sites\/[\w.~-]+)?$/.test(asked) ? asked : '';
    const teamSitePath = '/sites/dataprotection';
    const known = personalTabs(projectFolder);
    const entityId = known.find((one) => one.entityId === query['entity'])?.entityId;
    const tab = tabFromManifest(projectFolder, { kind, ...(entityId === undefined ? {} : { entityId }), deskSite: site, teamSitePath, locale: visitor.locale });
    const main = teamsMain({
      words, host, tab: kind, site, personalTabs: known, entityId: tab?.entityId ?? '', tabName: tab?.name ?? words.hostFrame, contentUrl: tab?.path,
      data: {
        host, locale: visitor.locale.toLowerCase(), theme: visitor.theme, tab: kind, entityId: tab?.entityId ?? '', subPageId: query['sub'] ?? '', teamSitePath, linkOpened: words.hostLinkOpened,
        person: { upn: visitor.person.upn, name: visitor.person.name, objectId: visitor.person.objectId }
      }
    });
    return sendPage(sources, setting, { title: host === 'Office' ? 'Microsoft 365' : host, main, scripts: ['teams-host'] });
  });

  // signing in is done: on to the page that the tab is about, and nowhere else
  const logon = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const dest = ownPath(queryOf(request)['dest'] ?? '');
    return dest !== undefined ? reply.redirect(dest) : reply.code(400).type('text/plain; charset=utf-8').send('The address has no destination on this server.');
  };
  app.get('/_layouts/15/TeamsLogon.aspx', logon);
  app.get('/sites/:site/_layouts/15/TeamsLogon.aspx', logon);
  // teams-js asks Microsoft's CDN for the hosts it may trust; a frame of the same origin needs none
  app.get('/_workbench/validDomains/*', async () => ({ validOrigins: ['teams.microsoft.com', 'outlook.office.com', 'www.office.com', 'm365.cloud.microsoft'] }));
}
