import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { queryOf } from './addresses';
import { deskPages } from './pages/deskPages';
import { frontMain } from './pages/front';
import type { Html } from './pages/html';
import { homeMain, hostedMain, problemMain, webPartMain } from './pages/intranet';
import { layout } from './pages/layout';
import { locales, type PageContent, type PageData, type PlacedWebPart } from './pageData';
import { bundleNamed, type ClientBundles } from './runtime/bundles';
import { applicationId } from './runtime/components';
import { assetPaths, pageManifests, solutionManifests } from './runtime/manifests';
import { pageContextInfo, SiteNotShown } from './runtime/pageContext';
import { styleUrls } from './assets';
import { directoryOf, tenantTime, type Directory, type TenantDoor } from './tenantDoor';
import { cookiesFor, visitorOf, type Visitor } from './visitor';
import { wordsFor, type Words } from './words';

/** What every page needs to know before it is drawn. */
export interface PageSetting {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly directory: Directory;
  readonly visitor: Visitor;
  readonly words: Words;
  readonly now: string;
  readonly origin: string;
}

export interface PageSources {
  readonly app: FastifyInstance;
  readonly door: TenantDoor;
  readonly projectFolder: string;
  readonly bundles: ClientBundles;
}

/** Nothing from elsewhere, no inline script: as SharePoint Online's own policy, so that a breach of it shows here first. Microsoft's loader itself evaluates strings. */
const contentPolicy = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'";

/** Reads who looks, in which language, and what time it is in the tenant. */
export async function settingOf(sources: PageSources, request: FastifyRequest, reply: FastifyReply): Promise<PageSetting> {
  const [directory, now] = await Promise.all([directoryOf(sources.door), tenantTime(sources.door)]);
  const chosen = visitorOf(request.headers, directory.value);
  // a tab's address says the language of its host
  const forced = (queryOf(request)['forceLocale'] ?? '').toLowerCase();
  const visitor = { ...chosen, locale: locales.find((one) => one.toLowerCase() === forced) ?? chosen.locale };
  return { request, reply, directory, visitor, words: wordsFor(visitor.locale), now, origin: `http://${request.headers.host ?? 'localhost'}` };
}

export interface PageBody {
  readonly title: string;
  readonly main: Html;
  readonly scripts?: readonly string[];
  readonly data?: PageData;
  readonly frame?: 'full' | 'bare' | 'front';
  readonly status?: number;
}

/** Sends a page in the workbench's frame; without a person's cookie it sets the default, since the tenant answers nobody else. */
export function sendPage(sources: PageSources, setting: PageSetting, body: PageBody): FastifyReply {
  const { visitor, directory, words, now, request, reply } = setting;
  const scripts = ['bar', ...(body.scripts ?? [])].map((name) => `/${assetPaths.client}${bundleNamed(sources.bundles, name).fileName}`);
  const page = layout({
    visitor, people: directory.value, words, now, here: request.url, current: request.url.split('?')[0] ?? '', title: body.title, main: body.main, styles: styleUrls(sources.projectFolder), scripts, data: body.data, frame: body.frame ?? 'full'
  });
  return reply
    .code(body.status ?? 200)
    .header('set-cookie', cookiesFor({ upn: visitor.person.upn }))
    .header('content-security-policy', contentPolicy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);
}

/** The page that says why there is nothing to see for this person. */
export function sendProblem(sources: PageSources, setting: PageSetting, reason: SiteNotShown['reason'] | 'list-forbidden', frame: PageBody['frame'] = 'full'): FastifyReply {
  const { words, request } = setting;
  const texts = {
    forbidden: [words.noAccessTitle, words.noAccessText, 403], 'list-forbidden': [words.noListTitle, words.noAccessText, 403],
    'not-found': [words.notFoundTitle, words.notFoundText, 404], unavailable: [words.unavailableTitle, words.unavailableText, 503]
  } as const;
  const [title, text, status] = texts[reason];
  return sendPage(sources, setting, { title, main: problemMain(title, text, request.url, words), status, frame });
}

export interface RuntimePage {
  readonly webUrl: string;
  readonly title: string;
  readonly main: Html;
  readonly content: PageContent;
  readonly hosted?: boolean;
}

/** Sends a page on which the SPFx runtime starts, or the page that says why the site is not shown to this person. */
export async function sendRuntimePage(sources: PageSources, setting: PageSetting, page: RuntimePage): Promise<FastifyReply> {
  const { visitor, origin, now, request } = setting;
  try {
    const context = await pageContextInfo({ door: sources.door, origin, webUrl: page.webUrl, requestPath: request.url.split('?')[0] ?? '/', visitor, now });
    const data: PageData = {
      preloaded: { clientSideApplicationId: applicationId, buildNumber: 'local', manifests: pageManifests(sources.projectFolder, origin, sources.bundles), customActions: [], features: [], user: {}, spPageContextInfo: context },
      content: page.content,
      webUrl: `${origin}${page.webUrl === '/' ? '' : page.webUrl}`,
      locale: visitor.locale,
      theme: visitor.theme,
      person: { upn: visitor.person.upn, name: visitor.person.name },
      now,
      fontsUrl: `${origin}/${assetPaths.fonts}`,
      assemblyUrl: `${origin}/${assetPaths.runtime}sp-default-assembly_en-us.js`,
      hosted: page.hosted ?? false
    };
    return sendPage(sources, setting, { title: page.title, main: page.main, scripts: ['boot'], data, frame: page.hosted === true ? 'bare' : 'full' });
  } catch (error) {
    if (!(error instanceof SiteNotShown)) throw error;
    return sendProblem(sources, setting, error.reason, page.hosted === true ? 'bare' : 'full');
  }
}

/** The same page always gives a web part the same instance id, as a stored SharePoint page does. */
export function placed(pagePath: string, componentId: string): PlacedWebPart {
  const digest = createHash('sha256').update(`${pagePath} ${componentId}`).digest('hex');
  return { componentId, instanceId: `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}` };
}

function componentsNamed(projectFolder: string, aliases: readonly string[]): string[] {
  const manifests = solutionManifests(projectFolder, '');
  return aliases.flatMap((alias) => manifests.filter((one) => one.alias === alias).map((one) => one.id));
}

/** The intranet pages: home, set-up, any web part by its id, and the page at `/`. */
export function servePages(sources: PageSources): void {
  const { app, projectFolder } = sources;
  const editMode = (request: FastifyRequest): boolean => queryOf(request)['mode'] === 'edit';

  app.get('/', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    return sendPage(sources, setting, { title: setting.words.frontTitle, main: frontMain(setting.words, setting.directory.value, setting.visitor), frame: 'front' });
  });

  const sitePages: Readonly<Record<string, { readonly aliases: readonly string[]; readonly kind: 'home' | 'plain'; readonly title: (words: Words) => string }>> = {
    'home.aspx': { aliases: ['ReportBreachWebPart'], kind: 'home', title: words => words.homeTitle },
    ...Object.fromEntries(deskPages.map(({ page, alias, title }) => [page.toLowerCase(), { aliases: [alias], kind: 'plain' as const, title }]))
  };

  // a site's own address leads to its home page, as it does on SharePoint
  const toHome = (request: FastifyRequest, reply: FastifyReply): FastifyReply => reply.redirect(`/sites/${encodeURIComponent((request.params as { readonly site: string }).site)}/SitePages/Home.aspx`);
  app.get('/sites/:site', toHome);
  app.get('/sites/:site/', toHome);

  app.get<{ Params: { site: string; page: string } }>('/sites/:site/SitePages/:page', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    const { words, visitor } = setting;
    const name = request.params.page.toLowerCase();
    const known = Object.hasOwn(sitePages, name) ? sitePages[name] : undefined;
    const webUrl = `/sites/${request.params.site}`;
    const ids = componentsNamed(projectFolder, known?.aliases ?? []);
    if (known === undefined) return sendProblem(sources, setting, 'not-found');
    const webParts = ids.map((id) => placed(request.params.page, id));
    const title = known.title(words);
    const main = known.kind === 'home' ? homeMain(words, visitor.locale, webParts) : webPartMain(words, webParts);
    return sendRuntimePage(sources, setting, { webUrl, title, main, content: { kind: 'webParts', webParts, editMode: editMode(request) } });
  });

  const anyWebPart = (webUrlOf: (site: string | undefined) => string, hosted: boolean) => async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const setting = await settingOf(sources, request, reply);
    const query = queryOf(request);
    const ids = (query['componentId'] ?? query['webPart'] ?? '').split(',').filter((id) => id !== '');
    const webParts = ids.map((id) => placed(request.url.split('?')[0] ?? '', id));
    const webUrl = webUrlOf((request.params as { readonly site?: string }).site);
    const title = setting.words.webPartTitle;
    const main = hosted ? hostedMain(webParts) : webPartMain(setting.words, webParts);
    return sendRuntimePage(sources, setting, { webUrl, title, main, content: { kind: 'webParts', webParts, editMode: editMode(request) }, hosted });
  };
  const site = (name: string | undefined): string => `/sites/${name ?? ''}`;
  const root = (): string => '/';
  app.get('/_layouts/15/workbench.aspx', anyWebPart(root, false));
  app.get('/sites/:site/_layouts/15/workbench.aspx', anyWebPart(site, false));
  app.get('/_layouts/15/teamshostedapp.aspx', anyWebPart(root, true));
  app.get('/sites/:site/_layouts/15/teamshostedapp.aspx', anyWebPart(site, true));
}
