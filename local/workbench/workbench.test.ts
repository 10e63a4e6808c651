import { resolve } from 'node:path';
import { pages } from '../malformed/requests';
import { howMany, tryAll } from '../malformed/tryAll';
import { startServer, type LocalServer } from '../tenant/server';
import { addWorkbench } from '.';
import type { PageData } from './pageData';

let server: LocalServer;
beforeAll(async () => {
  server = await startServer({ port: 0, dataFolder: ':memory:', extend: (app, tenant) => addWorkbench(app, tenant, resolve(__dirname, '../..')) });
}, 60_000);
afterAll(() => server.close());

const home = '/sites/dataprotection/SitePages/Home.aspx';

async function page(path: string, cookies = ''): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(`${server.url}${path}`, { headers: { cookie: cookies }, redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' });
}

function dataOf(text: string): PageData {
  return JSON.parse(/id="workbench-data">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}') as PageData;
}

test('malformed requests to the pages are answered in plain words, and none leads to another site', async () => {
  expect((await tryAll(server, pages.filter(({ path }) => !/Things|Shared/.test(path)), howMany(60))).join('\n')).toBe('');
});

describe('the page context', () => {
  it('names the person, the site and the language of the bar', async () => {
    const { status, text } = await page(home, 'desk_person=sioned%40northmere.example; desk_locale=cy-GB; desk_theme=dark');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="cy" data-theme="dark">');
    const data = dataOf(text);
    expect(data).toMatchObject({ theme: 'dark', locale: 'cy-GB', person: { upn: 'sioned@northmere.example', name: 'Siôned Parry' } });
    expect(data.preloaded.spPageContextInfo).toMatchObject({
      userPrincipalName: 'sioned@northmere.example', userDisplayName: 'Siôned Parry', currentUICultureName: 'cy-GB', webServerRelativeUrl: '/sites/dataprotection', webAbsoluteUrl: `${server.url}/sites/dataprotection`, webTimeZoneData: { Id: 2 }
    });
  });

  it('carries the rights of the person, not of somebody else', async () => {
    const mask = async (who: string): Promise<unknown> => dataOf((await page(home, `desk_person=${who}@northmere.example`)).text).preloaded.spPageContextInfo['webPermMasks'];
    expect(await mask('owner')).toEqual({ High: 2147483647, Low: 4294967295 });
    expect(await mask('alex')).toEqual({ High: 176, Low: 138612833 });
  });

  it('tells the tenant’s time, not the computer’s', async () => {
    await post('/_workbench/clock', { set: '1', now: '2026-07-01T12:00', back: '/' });
    expect(String(dataOf((await page(home)).text).preloaded.spPageContextInfo['serverTime'])).toMatch(/^2026-07-01T11:00/);
    await post('/_workbench/clock', { hours: '70', back: '/' });
    expect(dataOf((await page(home)).text).now).toMatch(/^2026-07-04T09:00/);
    await post('/_workbench/clock', { reset: '1', back: '/' });
    expect(Math.abs(Date.parse(dataOf((await page(home)).text).now) - Date.now())).toBeLessThan(60_000);
  });

  it('lets Microsoft’s loader choose the language of the solution’s own texts', async () => {
    const { manifests } = dataOf((await page(home)).text).preloaded;
    const runtime = manifests.filter((one) => one.isInternal === true).flatMap((one) => Object.values(one.loaderConfig.scriptResources));
    expect(runtime.some((one) => one.type === 'localizedPath')).toBe(false);
    const wanted = new Set(manifests.flatMap((one) => Object.values(one.loaderConfig.scriptResources)).flatMap((one) => (one.type === 'component' ? [one.id] : [])));
    const given = new Set(manifests.map((one) => one.id));
    expect([...wanted].filter((id) => !given.has(id))).toEqual([]);
  });
});

describe('who may see what', () => {
  it('is Alex when nobody was chosen, and says so to the tenant', async () => {
    const { text, headers } = await page(home);
    expect(dataOf(text).person.name).toBe('Alex Turner');
    expect(headers.get('set-cookie')).toContain('desk_person=alex%40northmere.example');
  });

  it('shows a stranger to the site why the page is empty', async () => {
    const { status, text } = await page(home, 'desk_person=outsider@northmere.example');
    expect(status).toBe(403);
    expect(text).toContain('You have no access to this site');
    expect(text).not.toContain('workbench-data');
  });

  it.each(['/sites/nowhere/SitePages/Home.aspx', '/sites/dataprotection/SitePages/Other.aspx', '/sites/dataprotection/Lists/Nothing/AllItems.aspx', '/sites/dataprotection/Shared%20Documents/none.pdf'])('says that %s does not exist', async (path) => {
    expect((await page(path)).status).toBe(404);
  });
});

describe('the bar', () => {
  it('is folded, with person and clock in sight, unless one left it unfolded', async () => {
    const { text } = await page(home, 'desk_person=dpo@northmere.example');
    expect(text).toMatch(/<details id="desk-bar">/);
    const summary = /<summary>(.*?)<\/summary>/s.exec(text)?.[1] ?? '';
    expect(summary).toContain('Priya Nandra');
    expect(summary).toContain('<time');
    expect((await page(home, 'desk_bar=open')).text).toMatch(/<details id="desk-bar" open>/);
  });

  it('keeps the choice in cookies and comes back', async () => {
    const answer = await post('/_workbench/choose', { person: 'dpo@northmere.example', locale: 'cy-GB', theme: 'contrast', back: '/mail?box=x' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/mail?box=x']);
    expect(answer.headers.getSetCookie().map((one) => one.split(';')[0])).toEqual(['desk_person=dpo%40northmere.example', 'desk_locale=cy-GB', 'desk_theme=contrast']);
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])('never leads to %s', async (back) => {
    expect((await post('/_workbench/choose', { theme: 'dark', back })).headers.get('location')).toBe('/');
  });

  it('takes no orders from another site’s form', async () => {
    expect((await post('/_workbench/clock', { hours: '70' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});

describe('the first page', () => {
  const doors = [
    ['Report as a member of staff', 'alex', home], ['Work as the DPO', 'dpo', '/sites/dataprotection/SitePages/Desk.aspx'], ['Set up as the owner', 'owner', '/sites/dataprotection/SitePages/Set-up.aspx']
  ] as const;

  it.each(doors)('has the door “%s”, which signs in as %s and leads to %s', async (name, who, address) => {
    const { text } = await page('/');
    const form = [...text.matchAll(/<form[^>]*class="door".*?<\/form>/gs)].map(([whole]) => whole).find((whole) => whole.includes(name)) ?? '';
    const field = (of: string): string => new RegExp(`name="${of}" value="([^"]*)"`).exec(form)?.[1] ?? '';
    expect([field('person'), field('back')]).toEqual([`${who}@northmere.example`, address]);
    const answer = await post('/_workbench/choose', { person: field('person'), back: field('back') });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, address]);
    expect((await page(address, `desk_person=${field('person')}`)).status).toBe(200);
  });

  it('leads to every other place, and none of them is missing', async () => {
    const { text } = await page('/', 'desk_person=owner@northmere.example');
    const places = [...new Set([...text.matchAll(/href="(\/(?:sites|mail|chats|teams)[^"]*)"/g)].map((match) => match[1]?.replace(/&amp;/g, '&') ?? ''))];
    expect(places.length).toBeGreaterThan(12);
    // the desk's own lists are there once set-up has run: e2e/first-impression.e2e.ts follows those too
    for (const place of places.filter((one) => !/\/Lists\/(Breach|ComplaintLog|RequestLog)|\/Policies$/.test(one))) expect([place, (await page(place, 'desk_person=owner@northmere.example')).status]).toEqual([place, 200]);
  });
});

describe('the menu of the intranet', () => {
  const menu = async (who: string): Promise<string[]> => {
    const nav = /<nav aria-label="Main">(.*?)<\/nav>/s.exec((await page(home, `desk_person=${who}@northmere.example`)).text)?.[1] ?? '';
    return [...nav.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map((match) => match[1] ?? '');
  };

  it.each([
    ['alex', ['Home', 'Data protection', 'My policies', 'Lists and libraries']],
    ['manager', ['Home', 'Data protection', 'My policies', 'My tasks', 'Team reading', 'Lists and libraries']],
    ['jo', ['Home', 'Data protection', 'My policies', 'My tasks', 'Lists and libraries']],
    ['siro', ['Home', 'Data protection', 'My policies', 'Desk', 'Breach log', 'Lists and libraries']],
    ['caldicott', ['Home', 'Data protection', 'My policies', 'Desk', 'Breach log', 'Lists and libraries']],
    ['audit', ['Home', 'Data protection', 'My policies', 'Desk', 'Breach log', 'Lists and libraries']],
    ['dpo', ['Home', 'Data protection', 'My policies', 'Team reading', 'Desk', 'Breach log', 'Breach reports', 'Complaint log', 'Request log', 'Lists and libraries', 'Set up the desk']]
  ])('%s finds the pages that they may use', async (who, names) => {
    expect(await menu(who)).toEqual(names);
  });
});

describe('a page’s title', () => {
  it.each(['My-policies', 'Desk', 'Breach-desk', 'Policy-desk', 'Team-reading', 'Set-up'])('stands once on %s: the web part shows its own', async (name) => {
    const { text } = await page(`/sites/dataprotection/SitePages/${name}.aspx`, 'desk_person=owner@northmere.example');
    expect(text).not.toContain('class="page-title"');
    expect(text).toContain('<h1 class="unseen">Data protection</h1>');
  });
});

describe('SharePoint’s own addresses', () => {
  it.each(['/sites/dataprotection', '/sites/dataprotection/'])('%s leads to the site’s home page, as the links in mails expect', async (path) => {
    const answer = await fetch(`${server.url}${path}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, home]);
  });

  it('an edit form shows the item too', async () => {
    expect(dataOf((await page('/sites/dataprotection/Shared%20Documents/Forms/EditForm.aspx?ID=3')).text).content).toMatchObject({ kind: 'item', itemId: 3 });
  });

  it('the site’s groups and who is in them', async () => {
    const { status, text } = await page('/sites/dataprotection/_layouts/15/groups.aspx', 'desk_person=owner@northmere.example');
    expect(status).toBe(200);
    expect(text).toContain('Rhian Vaughan');
  });
});

describe('the other pages', () => {
  it.each(['/', '/mail', '/chats', '/teams?host=Outlook', '/sites/dataprotection/_layouts/15/viewlsts.aspx', '/sites/sandbox/_layouts/15/viewlsts.aspx', '/sites/dataprotection/Shared%20Documents/Forms/AllItems.aspx'])('%s is there, with nothing from elsewhere', async (path) => {
    const { status, text, headers } = await page(path);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(text).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
    expect([...text.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map((match) => match[1])).toEqual([]);
  });

  it('goes on from Teams’ sign-in page to the tab, and nowhere else', async () => {
    expect((await page('/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=/_layouts/15/teamshostedapp.aspx%3Fteams')).headers.get('location')).toBe('/_layouts/15/teamshostedapp.aspx?teams');
    expect((await page('/_layouts/15/TeamsLogon.aspx?dest=//elsewhere.example')).status).toBe(400);
  });

  it('leads from a library’s own address to its default view', async () => {
    const answer = await fetch(`${server.url}/sites/dataprotection/SiteAssets`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/sites/dataprotection/SiteAssets/Forms/AllItems.aspx']);
  });

  it('writes what people typed as text', async () => {
    await fetch(`${server.url}/v1.0/me/sendMail`, {
      method: 'POST', headers: { 'X-Local-User': 'alex@northmere.example', 'content-type': 'application/json' },
      body: JSON.stringify({ message: { subject: '</script><b>"x"', body: { contentType: 'HTML', content: '</script><img src=x onerror=alert(1)>' }, toRecipients: [{ emailAddress: { address: 'jo@northmere.example' } }] } })
    });
    const { text } = await page('/mail?id=1', 'desk_person=jo@northmere.example');
    expect(text).toContain('&lt;/script&gt;&lt;b&gt;&quot;x&quot;');
    expect(text).not.toContain('<img src=x');
  });

  it('opens a shared mailbox to officers only', async () => {
    expect((await page('/mail?box=dataprotection@northmere.example', 'desk_person=dpo@northmere.example')).text).toContain('box=dataprotection%40northmere.example');
    expect((await page('/mail?box=dataprotection@northmere.example', 'desk_person=alex@northmere.example')).text).not.toContain('box=dataprotection%40northmere.example');
  });
});
