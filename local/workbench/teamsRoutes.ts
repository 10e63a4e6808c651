import type { FastifyReply, FastifyRequest } from 'fastify';
import { hostNames, teamsMain } from './pages/teams';
import { sendPage, settingOf, type PageSources } from './routes';
import { personalTabs, tabFromManifest } from './teamsManifest';

/** `/teams`: the hosts around the tab, and the sign-in page that the tab's address goes through. */
export function serveTeams(sources: PageSources): void {
  const { app, projectFolder } = sources;

  app.get<{ Querystring: Readonly<Record<string, string | undefined>> }>('/teams', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    const { words, visitor } = setting;
    const host = hostNames.find((name) => name.toLowerCase() === request.query['host']?.toLowerCase()) ?? 'Teams';
    const kind = host === 'Teams' && request.query['tab'] === 'channel' ? 'channel' : 'personal';
    const asked = request.query['site'] ?? '';
    const site = /^(\/sites\/[\w.~-]+)?$/.test(asked) ? asked : '';
    const teamSitePath = '/sites/dataprotection';
    const known = personalTabs(projectFolder);
    const entityId = known.find((one) => one.entityId === request.query['entity'])?.entityId;
    const tab = tabFromManifest(projectFolder, { kind, ...(entityId === undefined ? {} : { entityId }), deskSite: site, teamSitePath, locale: visitor.locale });
    const main = teamsMain({
      words, host, tab: kind, site, personalTabs: known, entityId: tab?.entityId ?? '', tabName: tab?.name ?? words.hostFrame, contentUrl: tab?.path,
      data: {
        host, locale: visitor.locale.toLowerCase(), theme: visitor.theme, tab: kind, entityId: tab?.entityId ?? '', subPageId: request.query['sub'] ?? '', teamSitePath, linkOpened: words.hostLinkOpened,
        person: { upn: visitor.person.upn, name: visitor.person.name, objectId: visitor.person.objectId }
      }
    });
    return sendPage(sources, setting, { title: host === 'Office' ? 'Microsoft 365' : host, main, scripts: ['teams-host'] });
  });

  // signing in is done: on to the page that the tab is about, and nowhere else
  const logon = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const dest = (request.query as Readonly<Record<string, string | undefined>>)['dest'] ?? '';
    return /^\/(?![/\\])/.test(dest) ? reply.redirect(dest) : reply.code(400).type('text/plain; charset=utf-8').send('The address has no destination on this server.');
  };
  app.get('/_layouts/15/TeamsLogon.aspx', logon);
  app.get('/sites/:site/_layouts/15/TeamsLogon.aspx', logon);
  // teams-js asks Microsoft's CDN for the hosts it may trust; a frame of the same origin needs none
  app.get('/_workbench/validDomains/*', async () => ({ validOrigins: ['teams.microsoft.com', 'outlook.office.com', 'www.office.com', 'm365.cloud.microsoft'] }));
}
