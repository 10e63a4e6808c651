import { countPeriod } from './legalPeriods';
import { readTerms, termsText } from './schoolTerms';
import { plainDate } from './ukTime';

test.each([
  '07/09/2026 – 23/10/2026', '7/9/2026 - 23/10/2026', '2026-09-07 - 2026-10-23', '7 September 2026 to 23 October 2026', '7 Medi 2026 i 23 Hydref 2026', 'Monday 7 September 2026—Friday 23 October 2026'
])('a term written as %s is read, and shown in one way', (line) => {
  expect(readTerms(line)).toEqual([{ from: '2026-09-07', until: '2026-10-23' }]);
  expect(termsText(readTerms(`\n${line}\n \n`))).toBe('07/09/2026 – 23/10/2026');
});

test.each(['07/09/2026', 'autumn', '31/09/2026 – 23/10/2026', '07/09/2026 – 23/10/2026 – 18/12/2026', '07/09/2026 10:00 – 23/10/2026'])('what is no term is empty where it cannot be read, and is never dropped: %s', (line) => {
  const [term, ...more] = readTerms(line);
  expect(more).toEqual([]);
  expect([term.from, term.until]).toContain('');
});

test('school days are counted by the terms as they are written', () => {
  const terms = readTerms('02/11/2026 – 18/12/2026\n04/01/2027 – 12/02/2027');
  const received = plainDate('2026-12-07');
  if (!received) throw new Error('No day.');
  const { due, doubts } = countPeriod({ unit: 'schoolDays', count: 15 }, { starts: [{ what: 'received', on: received }], nation: 'england-and-wales', terms });
  // nine days until 18 December, then six from 4 January
  expect([due?.toString(), doubts]).toEqual(['2027-01-11', []]);
});
