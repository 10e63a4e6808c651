import { Temporal } from 'temporal-polyfill';
import { endColumns, exceptionColumns, readExceptions } from './exceptionRows';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const stamps = (id: number) => ({ Id: id, Created: '2026-11-20T09:00:00Z', Author: { Title: 'Meera Patel' } });
const exempt = { kind: 'exempt', policyId: 3, versionId: undefined, upns: [' Alex@Northmere.example', 'alex@northmere.example', 'sam@northmere.example'], reason: ' Works without personal data ', until: day('2026-12-31') } as const;

test('what is written is read back, each person once and in lower case, with who decided', () => {
  const [row] = exceptionColumns(exempt);
  expect(readExceptions([{ ...row, ...stamps(1) }], day('2026-12-31'))).toEqual([{
    id: 1, kind: 'exempt', policyId: 3, versionId: undefined, upns: ['alex@northmere.example', 'sam@northmere.example'], reason: 'Works without personal data',
    until: day('2026-12-31'), by: 'Meera Patel', at: Temporal.Instant.from('2026-11-20T09:00:00Z')
  }]);
});

test('it no longer holds after its last day, nor once a later row ends it', () => {
  const [row] = exceptionColumns(exempt);
  expect(readExceptions([{ ...row, ...stamps(1) }], day('2027-01-01'))).toEqual([]);
  expect(readExceptions([{ ...row, ...stamps(1) }, { ...endColumns(1, 'Back at work'), ...stamps(2) }], day('2026-12-01'))).toEqual([]);
});

test('an end that stands before what it ends, or cannot be read, ends nothing; an unreadable exception excuses nobody', () => {
  const [row] = exceptionColumns(exempt);
  expect(readExceptions([{ ...endColumns(2, ''), ...stamps(1) }, { ...row, ...stamps(2) }])).toHaveLength(1);
  expect(readExceptions([{ ...row, People: 'alex@northmere.example', ...stamps(1) }, { ...row, People: null, ...stamps(2) }, null, { ...row, ExceptionKind: 'holiday', ...stamps(3) }])).toEqual([]);
});

test('a long list of people is split over rows', () => {
  const upns = Array.from({ length: 401 }, (none, index) => `person${index}@northmere.example`);
  const rows = exceptionColumns({ ...exempt, kind: 'superseded', upns });
  expect(rows.map(({ People }) => (JSON.parse(People) as string[]).length)).toEqual([200, 200, 1]);
  expect(Math.max(...rows.map(({ People }) => People.length))).toBeLessThan(60_000);
});
