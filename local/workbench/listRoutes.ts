import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { queryOf } from './addresses';
import { groupsMain, listMain, listsMain } from './pages/lists';
import type { PageContent } from './pageData';
import { sendPage, sendProblem, sendRuntimePage, settingOf, type PageSources } from './routes';

const listsShape = v.object({ value: v.array(v.looseObject({ Title: v.string(), BaseType: v.number(), ItemCount: v.optional(v.number(), 0), DefaultViewUrl: v.optional(v.nullable(v.string())), RootFolder: v.optional(v.looseObject({ ServerRelativeUrl: v.string() })) })) });
const defaultViewShape = v.looseObject({ ServerRelativeUrl: v.string() });
const titleShape = v.looseObject({ Title: v.string() });

const groupsShape = v.object({ value: v.array(v.looseObject({ Title: v.string(), Users: v.optional(v.array(v.looseObject({ Title: v.string() })), []) })) });

const quoted = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));

/** Files that a browser may show; anything else is only saved, since a person put it there. */
const shownInPlace = /^(image\/(png|jpeg|gif|webp)|application\/pdf|text\/plain)/;

/** List views, display forms, the contents of a site, and the files in its libraries and attachments. */
export function serveLists(sources: PageSources): void {
  const { app, door } = sources;

  const listPage = async (request: FastifyRequest, reply: FastifyReply, listUrl: string, content: PageContent): Promise<FastifyReply> => {
    const setting = await settingOf(sources, request, reply);
    const { site } = request.params as { readonly site: string };
    const list = await door.rest(`/sites/${encodeURIComponent(site)}/_api/web/GetList('${quoted(listUrl)}')?$select=Title`, setting.visitor.person.upn);
    if (list.status === 404) return sendProblem(sources, setting, 'not-found');
    if (list.status === 403) return sendProblem(sources, setting, 'list-forbidden');
    const title = list.status === 200 ? v.parse(titleShape, list.body).Title : setting.words.listsTitle;
    return sendRuntimePage(sources, setting, { webUrl: `/sites/${site}`, title, main: listMain(), content });
  };
  const page = (listUrl: string, name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!/^(disp|edit)form\.aspx$/i.test(name)) return listPage(request, reply, listUrl, { kind: 'list', listUrl, viewName: name });
    return listPage(request, reply, listUrl, { kind: 'item', listUrl, itemId: Number(queryOf(request)['ID'] ?? 0) });
  };

  app.get<{ Params: { site: string; list: string; page: string } }>('/sites/:site/Lists/:list/:page', (request, reply) => {
    const { site, list, page: name } = request.params;
    return page(`/sites/${site}/Lists/${list}`, name, request, reply);
  });
  app.get<{ Params: { site: string; library: string; page: string } }>('/sites/:site/:library/Forms/:page', (request, reply) => {
    const { site, library, page: name } = request.params;
    return page(`/sites/${site}/${library}`, name, request, reply);
  });
  // a list's own address leads to its default view
  const toDefaultView = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const setting = await settingOf(sources, request, reply);
    const { site, list } = request.params as { readonly site: string; readonly list: string };
    const url = `/sites/${site}/Lists/${list}`;
    const answer = await door.rest(`/sites/${encodeURIComponent(site)}/_api/web/GetList('${quoted(url)}')/DefaultView?$select=ServerRelativeUrl`, setting.visitor.person.upn);
    if (answer.status !== 200) return sendProblem(sources, setting, answer.status === 404 ? 'not-found' : 'list-forbidden');
    return reply.redirect(v.parse(defaultViewShape, answer.body).ServerRelativeUrl.split('/').map(encodeURIComponent).join('/'));
  };
  app.get('/sites/:site/Lists/:list', toDefaultView);
  app.get('/sites/:site/Lists/:list/', toDefaultView);

  app.get<{ Params: { site: string } }>('/sites/:site/_layouts/15/viewlsts.aspx', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    const upn = setting.visitor.person.upn;
    const web = `/sites/${encodeURIComponent(request.params.site)}/_api/web`;
    const [site, lists] = await Promise.all([
      door.rest(`${web}?$select=Title`, upn),
      door.rest(`${web}/lists?$select=Title,BaseType,ItemCount,DefaultViewUrl,RootFolder/ServerRelativeUrl&$expand=RootFolder&$filter=${encodeURIComponent('Hidden eq false')}`, upn)
    ]);
    if (site.status !== 200 || lists.status !== 200) return sendProblem(sources, setting, site.status === 404 ? 'not-found' : site.status < 500 ? 'forbidden' : 'unavailable');
    const entries = v.parse(listsShape, lists.body).value.map((list) => ({
      title: list.Title, items: list.ItemCount, isLibrary: list.BaseType === 1, href: list.DefaultViewUrl ?? `${list.RootFolder?.ServerRelativeUrl ?? ''}/${list.BaseType === 1 ? 'Forms/' : ''}AllItems.aspx`
    }));
    const title = v.parse(titleShape, site.body).Title;
    return sendRuntimePage(sources, setting, { webUrl: `/sites/${request.params.site}`, title: setting.words.listsTitle, main: listsMain(setting.words, title, entries), content: { kind: 'webParts', webParts: [], editMode: false } });
  });

  app.get<{ Params: { site: string } }>('/sites/:site/_layouts/15/groups.aspx', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    const answer = await door.rest(`/sites/${encodeURIComponent(request.params.site)}/_api/web/sitegroups?$select=Title,Users/Title&$expand=Users`, setting.visitor.person.upn);
    if (answer.status !== 200) return sendProblem(sources, setting, answer.status === 404 ? 'not-found' : answer.status < 500 ? 'forbidden' : 'unavailable');
    return sendPage(sources, setting, { title: setting.words.groupsTitle, main: groupsMain(setting.words, v.parse(groupsShape, answer.body).value.map(({ Title, Users }) => ({ title: Title, members: Users.map((user) => user.Title) }))) });
  });

  app.get<{ Params: { site: string; '*': string } }>('/sites/:site/*', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    const path = `/sites/${request.params.site}/${request.params['*']}`;
    const file = await door.bytes(`/sites/${encodeURIComponent(request.params.site)}/_api/web/getFileByServerRelativePath(decodedurl='${quoted(path)}')/$value`, setting.visitor.person.upn);
    // a library's own address leads to its default view, as a list's does
    if (file.status === 404 && !request.params['*'].includes('/')) {
      const view = await door.rest(`/sites/${encodeURIComponent(request.params.site)}/_api/web/GetList('${quoted(path)}')/DefaultView?$select=ServerRelativeUrl`, setting.visitor.person.upn);
      if (view.status === 200) return reply.redirect(v.parse(defaultViewShape, view.body).ServerRelativeUrl.split('/').map(encodeURIComponent).join('/'));
    }
    if (file.status !== 200) return sendProblem(sources, setting, file.status === 403 || file.status === 401 ? 'forbidden' : 'not-found');
    const type = file.headers['content-type'] ?? 'application/octet-stream';
    return reply
      .type(type)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'")
      .header('content-disposition', `${shownInPlace.test(type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(path.split('/').pop() ?? 'file')}`)
      .header('cache-control', 'no-store')
      .send(typeof file.body === 'string' ? file.body : Buffer.from(file.body));
  });
}
