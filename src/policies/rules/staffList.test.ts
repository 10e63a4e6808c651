import { readStaffList } from './staffList';

const header = ['UPN', 'Name', 'Department', 'Job title', 'Joined'];
const ann = ['Ann@northmere.example', 'Ann Jones', 'Housing', 'Rent officer', '01/09/2026'];

test('a list is read whatever the order and spelling of its columns, without its empty lines', () => {
  const { people, problems } = readStaffList([['\uFEFFDepartment', 'user_principal_name', 'Enw'], ['Housing', 'Ann@northmere.example', 'Ann Jones'], ['', ' ', ''], ['Planning', 'bob@northmere.example', 'Bob']]);
  expect(problems).toEqual([]);
  expect(people.map(({ upn, name, department, jobTitle, joined }) => [upn, name, department, jobTitle, joined])).toEqual([
    ['ann@northmere.example', 'Ann Jones', 'Housing', '', undefined], ['bob@northmere.example', 'Bob', 'Planning', '', undefined]
  ]);
});

test('the day of joining is read as people in the UK write it, or as ISO', () => {
  const { people } = readStaffList([header, ann, ['bob@northmere.example', 'Bob', 'Planning', '', '2026-10-05']]);
  expect(people.map(({ joined }) => joined?.toString())).toEqual(['2026-09-01', '2026-10-05']);
});

test.each([
  ['an empty file', [], { line: 1, kind: 'no-header', found: '' }],
  ['a column nobody knows', [[...header, 'Shoe size']], { line: 1, kind: 'unknown-column', found: 'Shoe size' }],
  ['a column twice', [[...header, 'email']], { line: 1, kind: 'repeated-column', found: 'email' }],
  ['a column that is missing', [['upn', 'name']], { line: 1, kind: 'missing-column', found: 'department' }],
  ['nobody', [header, ['', '', '', '', '']], { line: 2, kind: 'empty', found: '' }],
  ['an address that is none', [header, ann, ['', '', '', '', ''], ['Bob Evans', 'Bob', 'Planning']], { line: 4, kind: 'bad-upn', found: 'Bob Evans' }],
  ['somebody twice', [header, ann, ['ANN@northmere.example', 'Ann', 'Planning']], { line: 3, kind: 'duplicate', found: 'ann@northmere.example' }],
  ['somebody without a name', [header, ['bob@northmere.example', ' ', 'Planning']], { line: 2, kind: 'no-name', found: 'bob@northmere.example' }],
  ['a date that is none', [header, ['bob@northmere.example', 'Bob', 'Planning', '', '31/02/2026']], { line: 2, kind: 'bad-date', found: '31/02/2026' }],
  ['a comma too many', [header, [...ann, 'Extra']], { line: 2, kind: 'too-many-cells', found: 'Extra' }]
])('%s is said with its line', (_, rows, problem) => {
  expect(readStaffList(rows).problems).toEqual([problem]);
});
