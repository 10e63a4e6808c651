/** @jest-environment jsdom */
import { readFileSync } from 'fs';
import { join } from 'path';
import { lendTextCoding } from '../../../casework/documents/testing/textCoding';
import type { FoundDocument } from './in/readDocument';
import { applyMerge } from './merge/applyMerge';
import { mergeDocument } from './merge/mergeDocument';
import { readBack } from './testing/documents';
import { noRating, testContent } from './testing/testQuestionnaire';

lendTextCoding();

const read = (name: string): Promise<FoundDocument> => readBack(Uint8Array.from(readFileSync(join(__dirname, 'fixtures', `${name}.docx`))));
const changed = (found: FoundDocument): readonly string[] => mergeDocument(testContent, testContent, found).filter(({ state }) => state !== 'same').map(({ key }) => key);

test.each(['sent', 'anfonwyd', 'resaved', 'ailgadwyd'])('%s.docx says what was sent, and nothing else', async (name) => {
  const found = await read(name);
  expect([found.baseline.state, found.reference, found.version]).toEqual(['sound', 'DPIA-2026-00012', 3]);
  expect(changed(found)).toEqual([]);
  expect([found.unplaced, found.notes, found.missing, found.unread, found.comments, found.changes]).toEqual([[], [], [], [], [], []]);
});

test('what was edited in LibreOffice is found, each where it belongs', async () => {
  const found = await read('edited');
  const lines = mergeDocument(testContent, testContent, found);
  const merged = applyMerge(testContent, lines, () => undefined, { newId: () => 'new', highest: 3 });
  expect(merged.answers).toEqual({
    ...testContent.answers, need_aims: `${testContent.answers.need_aims as string}\nAdded in LibreOffice: fish & chips <now>. 👩‍👩‍👧\nשלום`, processing_start: '2027-06-03', risks_views: 'They asked for signs.'
  });
  const [first, second] = testContent.risks;
  expect(merged.risks).toEqual([
    { ...first, before: { ...first.before, likelihood: 'possible' }, measures: [first.measures[0]] },
    { ...second, impact: 'A penalty goes to the wrong household, and is paid', after: { ...noRating, likelihood: 'remote' }, measures: [{ id: 'new', what: 'Look at each plate twice', effect: 'reduced', owner: 'Parking', due: '2027-07-01', inPlace: '' }] },
    { id: 'new', number: 4, source: 'Pictures are sold', impact: 'People are followed', before: { ...noRating, likelihood: 'remote', severity: 'severe' }, measures: [], after: noRating }
  ]);
  expect(found.comments).toEqual([{ author: 'Ceri Vaughan', at: '2026-12-02T09:30:00Z', text: 'Would visitors\nexpect this?', question: 'processing_context', under: '2.4 Who are the people, and would they expect this?' }]);
  expect([found.unplaced, found.notes]).toEqual([[], [{ code: 'doubtfulDay', question: undefined, text: '1/7/2027' }]]);
});

test('what was written while changes were tracked is taken, what was taken out is gone, and both are said', async () => {
  const found = await read('tracked');
  expect(found.answers.need_aims).toBe('Stop lorries of more than 7.5 tonnes from using Harbour Street & the <old> bridge.\nPeople who live there have asked for it for years.\nWritten while changes were tracked.');
  expect(found.changes.map(({ kind, text, question }) => [kind, text, question])).toEqual([
    ['inserted', 'Written while changes were tracked.', 'need_aims'], ['deleted', 'Nothing else is done with the pictures.', 'need_aims']
  ]);
  expect(changed(found)).toEqual(['need_aims']);
});
