import { policyInAddress, policyLink } from './policyLink';

test.each([
  ['https://northmere.example/sites/d/SitePages/My-policies.aspx', 'https://northmere.example/sites/d/SitePages/My-policies.aspx?policy=12'],
  ['https://northmere.example/sites/d/SitePages/My-policies.aspx?env=Embedded&policy=3#top', 'https://northmere.example/sites/d/SitePages/My-policies.aspx?env=Embedded&policy=12#top'],
  ['https://northmere.example/sites/d', 'https://northmere.example/sites/d?policy=12'],
  ['javascript:alert(1)', 'javascript:alert(1)']
])('a link made of %s opens the policy', (page, link) => {
  expect(policyLink(page, 12)).toBe(link);
});

test.each([['?policy=12', 12], ['?env=x&policy=7', 7], ['', undefined], ['?policy=0', undefined], ['?policy=1.5', undefined], ['?policy=twelve', undefined]])('the address %s names policy %s', (search, id) => {
  expect(policyInAddress(search)).toBe(id);
});
