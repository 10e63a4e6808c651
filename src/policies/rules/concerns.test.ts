import type { Audience, Belonging } from './audience';
import { concerns } from './concerns';

const some = (given: Partial<Audience & { kind: 'some' }>): Audience => ({ kind: 'some', groups: [], departments: [], jobTitles: [], ...given });
const known: Belonging = { department: 'Housing', jobTitle: 'Rent officer', groupIds: new Set(['g1']) };
const nothing: Belonging = { department: undefined, jobTitle: undefined, groupIds: undefined };
const managers = { id: 'g1', name: 'Managers' };
const drivers = { id: 'g2', name: 'Drivers' };

test('everyone is everyone, whatever is known of them', () => {
  expect(concerns({ kind: 'everyone' }, nothing)).toBe('yes');
});

test.each([
  ['a group', some({ groups: [drivers, managers] })],
  ['a department, whatever its case and spaces', some({ departments: ['  HOUSING '] })],
  ['a job title', some({ jobTitles: ['rent  Officer'] })],
  ['any one of several', some({ groups: [drivers], departments: ['Planning'], jobTitles: ['Rent officer'] })]
])('who fits %s is concerned', (_, audience) => {
  expect(concerns(audience, known)).toBe('yes');
});

test('who fits nothing is not concerned, and an audience of nobody is nobody', () => {
  expect(concerns(some({ groups: [drivers], departments: ['Planning'], jobTitles: ['Planner'] }), known)).toBe('no');
  expect(concerns(some({}), nothing)).toBe('no');
});

test('what cannot be found out and would decide is unknown; what would not decide does not matter', () => {
  expect(concerns(some({ departments: ['Planning'] }), nothing)).toBe('unknown');
  expect(concerns(some({ groups: [managers] }), { ...known, groupIds: undefined })).toBe('unknown');
  expect(concerns(some({ departments: ['Planning'] }), { ...known, groupIds: undefined, jobTitle: undefined })).toBe('no');
  expect(concerns(some({ groups: [drivers], departments: ['Housing'] }), { ...known, groupIds: undefined })).toBe('yes');
});

test('a group that is gone leaves open whom it named, and nobody else', () => {
  const gone = new Set(['g2']);
  expect(concerns(some({ groups: [drivers] }), known, gone)).toBe('unknown');
  expect(concerns(some({ groups: [drivers, managers] }), known, gone)).toBe('yes');
  expect(concerns(some({ departments: ['Planning'] }), known, gone)).toBe('no');
});

test('a person without a department is in none', () => {
  expect(concerns(some({ departments: ['Planning'] }), { ...known, department: '' })).toBe('no');
});
