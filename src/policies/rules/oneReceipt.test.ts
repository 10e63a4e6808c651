import { Temporal } from 'temporal-polyfill';
import { countMarks, countReceipts } from './oneReceipt';
import type { Receipt } from './receipt';

const receipt = (id: number, over: Partial<Receipt> = {}): Receipt => ({
  id, authorId: 5, created: Temporal.Instant.from('2026-11-22T10:00:00Z').add({ seconds: id }), seal: '', policyId: 1, versionId: 3, guid: `g${id}`, outcome: 'acknowledged',
  contentHash: '', readingHash: '', statement: '', language: 'en-GB', answers: {}, words: '', reachedEnd: false, ...over
});

test('two rows with one GUID are one, the earliest by time, whatever the order of ids', () => {
  const late = receipt(1, { guid: 'SAME', outcome: 'question', created: Temporal.Instant.from('2026-11-22T12:00:00Z') });
  expect(countReceipts([late, receipt(2, { guid: 'same', outcome: 'question' })])).toEqual([{ receipt: expect.objectContaining({ id: 2 }), repeats: [1] }]);
});

test('acknowledged in two tabs counts once; a refusal afterwards counts for itself', () => {
  const counted = countReceipts([receipt(3), receipt(1), receipt(2, { outcome: 'declined' })]);
  expect(counted.map(({ receipt: { id }, repeats }) => [id, repeats])).toEqual([[1, [3]], [2, []]]);
});

test('every attempt is kept, and so is a row of another person with the same GUID', () => {
  const counted = countReceipts([receipt(1, { outcome: 'attempt' }), receipt(2, { outcome: 'attempt' }), receipt(3, { guid: 'g1', authorId: 9 })]);
  expect(counted.map(({ repeats }) => repeats)).toEqual([[], [], []]);
});

test('marks: the earliest acknowledgement of a version by a person', () => {
  const mark = { versionId: 3, authorId: 5, outcome: 'acknowledged' } as const;
  expect(countMarks([{ ...mark, id: 9, createdMs: 2000 }, { ...mark, id: 4, createdMs: 1000 }, { ...mark, id: 10, createdMs: 5, authorId: 6 }]).map(({ id }) => id)).toEqual([4, 10]);
});
