import { publishedAddress, publishedPath } from './publishedPath';

const library = '/sites/dataprotection/PublishedPolicies';
const siteUrl = 'https://northmere.sharepoint.example/sites/dataprotection';

test.each([
  'https://evil.example/sites/dataprotection/PublishedPolicies/x.docx', '//evil.example/sites/dataprotection/PublishedPolicies/x.docx', 'javascript:/sites/dataprotection/PublishedPolicies/x.docx//%0aalert(1)',
  'javascript:alert(1)', '/sites/other/PublishedPolicies/x.docx', '/sites/dataprotection/Policies/x.docx', '/sites/dataprotection/PublishedPolicies/../Policies/x.docx', '/sites/dataprotection/PublishedPoliciesToo/x.docx',
  '/sites/dataprotection/PublishedPolicies/.', '/sites/dataprotection/PublishedPolicies/', '/sites/dataprotection/PublishedPolicies', '/sites/dataprotection/PublishedPolicies//evil.example/x', '\\sites\\dataprotection\\PublishedPolicies\\x.docx',
  '/sites/dataprotection/PublishedPolicies/a\\..\\..\\x.docx', '/sites/dataprotection/PublishedPolicies/x\u0000.docx', ' /sites/dataprotection/PublishedPolicies/x.docx', 'PublishedPolicies/x.docx', 'data:text/html,x', ''
])('%j is no published file and never a link', (path) => {
  expect(publishedPath(library, path)).toBeUndefined();
  expect(publishedAddress(siteUrl, library, path)).toBeUndefined();
});

test('a published file is a link on this site, whatever signs its name has', () => {
  const path = '/sites/dataprotection/PublishedPolicies/POL-00012/3-1a2b/Clear desk #1? 100%.docx';
  expect(publishedPath(library, path)).toBe(path);
  expect(publishedAddress(siteUrl, library, path)).toBe('https://northmere.sharepoint.example/sites/dataprotection/PublishedPolicies/POL-00012/3-1a2b/Clear%20desk%20%231%3F%20100%25.docx?web=1');
});
