import { addressOf } from './address';

const siteUrl = 'https://northmere.example/sites/dataprotection';
const here = (pathname: string) => ({ origin: 'https://northmere.example', pathname });
const contact = { dpoName: '', dpoPhone: '', mailbox: '' };
const mine = '/sites/dataprotection/SitePages/My-policies.aspx';

test.each([
  ['the page of the settings', { ...contact, policiesPage: '/sites/intranet/SitePages/Policies.aspx' }, 'sharepoint', mine, 'https://northmere.example/sites/intranet/SitePages/Policies.aspx?policy=12'],
  ['the page itself', contact, 'sharepoint', mine, `https://northmere.example${mine}?policy=12`],
  ['the site, from a technical page', contact, 'sharepoint', '/sites/dataprotection/_layouts/15/workbench.aspx', `${siteUrl}?policy=12`],
  ['the site, from Teams', undefined, 'teams', mine, `${siteUrl}?policy=12`]
] as const)('a mail leads to %s', (_, known, host, pathname, link) => {
  expect(addressOf({ siteUrl, host }, known, 12, here(pathname))).toBe(link);
});
