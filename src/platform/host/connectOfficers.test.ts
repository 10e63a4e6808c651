import { askedOnce } from './askedOnce';
import { connectOfficers } from './connectOfficers';
import type { HostContext } from './context';

const page = (loginName = 'dpo@northmere.example'): HostContext => ({
  pageContext: {
    web: { absoluteUrl: 'https://northmere.example/sites/dataprotection', serverRelativeUrl: '/sites/dataprotection' },
    user: { displayName: 'Priya Nandra', email: loginName, loginName }, cultureInfo: { currentUICultureName: 'en-GB' }
  }
});

afterEach(() => { jest.restoreAllMocks(); });

/** What leaves the page. */
function leaving(): jest.SpyInstance<Promise<Response>, Parameters<typeof fetch>> {
  return jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ value: [] }), { status: 200, headers: { 'Content-Type': 'application/json' } })));
}

test('a web part and a command set of one page share a connection: what both ask in one moment is one call', async () => {
  const sent = leaving();
  const [webPart, commandSet] = [connectOfficers(page()), connectOfficers(page(), '/sites/dataprotection')];
  await Promise.all([webPart, commandSet].map(({ sp }) => sp.web.lists.select('Title')()));
  expect(sent).toHaveBeenCalledTimes(1);
});

test('what each asks when it opens is asked once', async () => {
  const ask = jest.fn(() => Promise.resolve('rights'));
  await askedOnce(connectOfficers(page()).sp, 'a question of two', ask);
  await askedOnce(connectOfficers(page()).sp, 'a question of two', ask);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('another site and another person have their own', () => {
  expect(connectOfficers(page(), '/sites/other').sp).not.toBe(connectOfficers(page()).sp);
  expect(connectOfficers(page('deputy@northmere.example')).sp).not.toBe(connectOfficers(page()).sp);
});
