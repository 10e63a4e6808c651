import { seenBy } from './seenBy';

const nadia = { upn: 'nadia@northmere.example', mail: 'Nadia.Rahman@northmere.example' };
const group = (...people: readonly (typeof nadia)[]): { people: readonly (typeof nadia)[]; hasGroups: boolean } => ({ people, hasGroups: false });

test('a service whose people are there and named has nothing to be told of', () => {
  expect(seenBy(group(nadia), { headUpn: 'NADIA@northmere.example', championUpns: [' nadia.rahman@northmere.example '] })).toEqual({ nobodyThere: false, nobodyTold: false, left: [] });
});

test('a champion who left is named, and an empty group seen by nobody', () => {
  expect(seenBy(group(nadia), { championUpns: ['gone@northmere.example', 'gone@northmere.example', nadia.upn] })).toMatchObject({ nobodyThere: false, left: ['gone@northmere.example'] });
  expect(seenBy(group(), { championUpns: ['gone@northmere.example'] })).toEqual({ nobodyThere: true, nobodyTold: false, left: ['gone@northmere.example'] });
  expect(seenBy(group(nadia), {})).toMatchObject({ nobodyTold: true });
});

test('of a group that SharePoint does not show, or in which a group of the directory is, nobody is said to be missing', () => {
  expect(seenBy(undefined, { headUpn: nadia.upn })).toEqual({ nobodyThere: false, nobodyTold: false, left: [] });
  expect(seenBy({ people: [], hasGroups: true }, { headUpn: nadia.upn })).toEqual({ nobodyThere: false, nobodyTold: false, left: [] });
});
