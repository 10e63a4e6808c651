import { emptyQuery, type CasesQuery } from './casesQuery';
import { addressOfDesk, deskPlaceIn, type DeskPlace } from './deskAddress';

const page = 'https://council.example/sites/dataprotection/SitePages/Desk.aspx';
const asked: CasesQuery = {
  standing: 'closed', show: 'mine', words: 'tŷ & post', state: 'Triage', service: 'Housing, north', officer: '7', from: '2026-01-01', to: '2026-03-31', sort: 'newest',
  marks: { severity: 'Very high', kind: 'Email to the wrong person' }
};

test('a place reads back from its address, and what others keep in the address stays', () => {
  const place: DeskPlace = { view: 'cases', log: 'breach', query: asked, item: '' };
  const address = addressOfDesk(`${page}?web=1`, place);
  expect(new URL(address).searchParams.get('web')).toBe('1');
  expect(deskPlaceIn(new URL(address).search, 'today')).toEqual({ ...place, unknown: undefined });
});

test('an address that says nothing is the view of its page, with every open case', () => {
  expect(deskPlaceIn('?web=1', 'cases')).toEqual({ view: 'cases', log: '', item: '', unknown: undefined, query: emptyQuery });
});

test('another view takes what was asked of the cases, and the case that was open, out of the address', () => {
  const cases = addressOfDesk(`${page}?case=BR-2026-00042&do=triage`, { view: 'cases', log: 'breach', query: asked, item: '12' });
  expect(cases).not.toContain('item');
  expect(cases).not.toContain('BR-2026');
  expect(addressOfDesk(cases, { view: 'policies', log: 'breach', query: asked, item: '' })).toBe(`${page}?desk=policies`);
});

test('what of another view stands open is in its address, and in no other’s', () => {
  const policy = addressOfDesk(page, { view: 'policies', log: '', query: emptyQuery, item: '12' });
  expect(policy).toBe(`${page}?desk=policies&item=12`);
  expect(deskPlaceIn(new URL(policy).search, 'today')).toMatchObject({ view: 'policies', item: '12' });
  expect(addressOfDesk(policy, { view: 'today', log: '', query: emptyQuery, item: '12' })).toBe(`${page}?desk=today`);
});

test('a view that there is not is named, and the page’s own view shown', () => {
  expect(deskPlaceIn('?desk=registers', 'today')).toMatchObject({ view: 'today', unknown: 'registers' });
});

test('a command beside the list stays while the list is narrowed, and goes with another log or view', () => {
  const beside = `${page}?desk=cases&do=assign&rows=12`;
  const there = (view: DeskPlace['view'], log: string): string | null => new URL(addressOfDesk(beside, { view, log, query: { ...emptyQuery, words: 'post' } })).searchParams.get('do');
  expect([there('cases', ''), there('cases', 'complaint'), there('today', ''), there('policies', '')]).toEqual(['assign', null, null, null]);
});
