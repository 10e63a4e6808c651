import { Temporal } from 'temporal-polyfill';
import { serverClock } from './clock';
import { connectHost, openDesk } from './connectHost';
import type { HostContext } from './context';
import { hostName, localeOf, subPageOf, teamsThemeName } from './hostName';
import { DeskError } from '../sharepoint/errors';
import type { DeskServices } from './services';

const page = (changes: Partial<HostContext> = {}, web = '/sites/intranet', culture = 'en-GB'): HostContext => ({
  pageContext: {
    web: { absoluteUrl: `https://northmere.example${web}`, serverRelativeUrl: web || '/' },
    user: { displayName: 'Alex Turner', email: 'alex@northmere.example', loginName: 'alex@northmere.example' },
    cultureInfo: { currentUICultureName: culture }
  },
  ...changes
});
const inHost = (context: unknown): HostContext => page({ sdks: { microsoftTeams: { context } } }, '');

describe('the name of the host', () => {
  test.each([
    [page(), 'sharepoint'],
    [inHost({ app: { host: { name: 'Teams' } } }), 'teams'],
    [inHost({ hostName: 'Outlook' }), 'outlook'],
    [inHost({ app: { host: { name: 'Office' } } }), 'office'],
    [inHost({ app: { host: { name: 'SomethingOfNextYear' } } }), 'sharepoint'],
    [inHost(undefined), 'teams']
  ])('%#: is told from what the host says, and never throws', (context, expected) => {
    expect(hostName(context)).toBe(expected);
  });

  test('the theme is read from both shapes of the Teams context', () => {
    expect(teamsThemeName(inHost({ app: { theme: 'dark' } }))).toBe('dark');
    expect(teamsThemeName(inHost({ theme: 'contrast' }))).toBe('contrast');
    expect(teamsThemeName(page())).toBeUndefined();
  });
});

test('what a link to a part of the tab names is read from both shapes of the Teams context, and there is none on a page', () => {
  expect(subPageOf(inHost({ page: { id: 'breach-desk', subPageId: 'BR-2026-00042' } }))).toBe('BR-2026-00042');
  expect(subPageOf(inHost({ subEntityId: 'BR-2026-00042' }))).toBe('BR-2026-00042');
  for (const context of [inHost({ subEntityId: '' }), inHost({ page: { subPageId: 42 } }), inHost(undefined), page()]) {
    expect(subPageOf(context)).toBeUndefined();
  }
});

test.each([['cy-GB', 'cy-GB'], ['cy', 'cy-GB'], ['en-US', 'en-GB'], ['fr-FR', 'en-GB']])('a page in %s gets %s', (culture, expected) => {
  expect(localeOf(page({}, '/sites/intranet', culture))).toBe(expected);
});

test('the clock follows the server when the computer is wrong, and ignores the part of a second that Date leaves out', () => {
  const own = Temporal.Instant.from('2026-11-20T16:00:00.900Z');
  const clock = serverClock(() => own);
  clock.learn(Temporal.Instant.from('2026-11-20T16:00:00Z'));
  expect(clock.now().toString()).toBe(own.toString());
  clock.learn(Temporal.Instant.from('2026-11-23T14:00:00Z'));
  expect(clock.now().toString()).toBe('2026-11-23T14:00:00Z');
});

describe('finding the desk', () => {
  const property = jest.fn<Promise<Response>, [string]>();
  beforeEach(() => {
    property.mockReset();
    globalThis.fetch = ((url: string) => property(url)) as typeof fetch;
  });
  const answer = (value: unknown): Promise<Response> => Promise.resolve(new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } }));
  const deskIsAt = (site: string) => (services: DeskServices): Promise<string> =>
    (services.siteUrl.endsWith(site) ? Promise.resolve('loaded') : Promise.reject(new DeskError('not-set-up')));

  test('a page on the desk’s own site asks for nothing but the desk', async () => {
    const { services } = await openDesk(page({}, '/sites/dataprotection'), deskIsAt('/sites/dataprotection'));
    expect(services.siteUrl).toBe('https://northmere.example/sites/dataprotection');
    expect(property).not.toHaveBeenCalled();
  });

  test('a page elsewhere goes where the tenant property points', async () => {
    property.mockReturnValue(answer({ Value: '/sites/dataprotection' }));
    const { services } = await openDesk(page(), deskIsAt('/sites/dataprotection'));
    expect(services.siteUrl).toBe('https://northmere.example/sites/dataprotection');
    expect(property.mock.calls.map(([url]) => url)).toEqual([expect.stringMatching(/\/sites\/intranet\/_api\/web\/getStorageEntity\('DataProtectionDeskSite'\)$/)]);
  });

  test('a tab in the root site asks the property before it looks into the root site', async () => {
    property.mockReturnValue(answer({ Value: 'https://northmere.example/sites/dataprotection/' }));
    const looked: string[] = [];
    await openDesk(inHost({ hostName: 'Teams' }), (services) => {
      looked.push(services.siteUrl);
      return Promise.resolve('loaded');
    });
    expect(looked).toEqual(['https://northmere.example/sites/dataprotection']);
  });

  test('the site that the web part names comes first', async () => {
    const { services } = await openDesk(page(), deskIsAt('/sites/dataprotection'), '/sites/dataprotection');
    expect(services.siteUrl).toBe('https://northmere.example/sites/dataprotection');
    expect(property).not.toHaveBeenCalled();
  });

  const elsewhere = ['https://evil.example/sites/dataprotection', '//evil.example/sites/dataprotection', 'http://northmere.example/sites/dataprotection', 'https://northmere.example.evil.example/', 'javascript:alert(1)', 'https://[bad', 'https://northmere.example@evil.example/sites/x'];
  test.each(elsewhere)('a desk at %s, as the tenant property or the web part says, is not gone to: the page says so', async (address) => {
    const asked: string[] = [];
    property.mockImplementation((url) => { asked.push(url); return answer({ Value: address }); });
    await expect(openDesk(page(), deskIsAt('/nowhere'))).rejects.toMatchObject({ kind: 'other-origin' });
    await expect(openDesk(page(), deskIsAt('/nowhere'), address)).rejects.toMatchObject({ kind: 'other-origin' });
    expect(() => connectHost(page(), address)).toThrow(expect.objectContaining({ kind: 'other-origin' }));
    expect(asked.filter((url) => !url.startsWith('https://northmere.example/'))).toEqual([]);
  });

  test('a desk on the page’s own site is opened all the same', async () => {
    const { services } = await openDesk(page({}, '/sites/dataprotection'), deskIsAt('/sites/dataprotection'), 'https://evil.example/sites/dataprotection');
    expect(services.siteUrl).toBe('https://northmere.example/sites/dataprotection');
  });

  test('nothing of a search or a fragment gets into the address', () => {
    expect(connectHost(page(), '/sites/dataprotection/?x=1#y').siteUrl).toBe('https://northmere.example/sites/dataprotection');
  });

  test('without a desk anywhere it is "not set up"; a refusal is told as it is', async () => {
    property.mockReturnValue(answer({ 'odata.null': true }));
    await expect(openDesk(page(), deskIsAt('/nowhere'))).rejects.toMatchObject({ kind: 'not-set-up' });
    await expect(openDesk(page(), () => Promise.reject(new DeskError('forbidden')))).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

test('the person is known by the user principal name, not by the mail address', () => {
  const context = page();
  const services = connectHost({ ...context, pageContext: { ...context.pageContext, legacyPageContext: { userPrincipalName: 'a.turner@northmere.example' } } });
  expect(services.me.upn).toBe('a.turner@northmere.example');
});
