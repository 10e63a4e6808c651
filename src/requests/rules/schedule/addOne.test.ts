import { Temporal } from 'temporal-polyfill';
import { documentProblems, documentRow, emptyDocument } from './addOne';
import { entriesOf } from './bringIn';

const today = Temporal.PlainDate.from('2026-11-20');
const paper = { ...emptyDocument, title: ' File note of a visit ', kind: 'note', day: '2026-11-20', source: 'Paper file', pages: '1,204' } as const;

test('a paper needs what it is called and of what kind it is; nothing else is asked', () => {
  expect(documentProblems(emptyDocument, today)).toEqual([{ field: 'title', code: 'title-required' }, { field: 'kind', code: 'required' }]);
  expect(documentProblems({ ...emptyDocument, title: 'Note', kind: 'note' }, today)).toEqual([]);
  expect(documentProblems(paper, today)).toEqual([]);
});

test('a day that is none or lies ahead, pages that are no number, and words that no column holds are named', () => {
  expect(documentProblems({ ...paper, day: '2026-02-30', pages: 'two', from: 'x'.repeat(256) }, today)).toEqual([
    { field: 'day', code: 'not-a-date' }, { field: 'from', code: 'too-long' }, { field: 'pages', code: 'not-a-number' }
  ]);
  expect(documentProblems({ ...paper, day: '2026-11-21', pages: '1000000' }, today)).toEqual([{ field: 'day', code: 'in-the-future' }, { field: 'pages', code: 'not-a-number' }]);
});

test('it gets the number after the last, and is known again by its own sign', () => {
  const [entry] = entriesOf([documentRow(paper, 'g-1')], [{ number: 41, externalId: 'C1', sha256: '', duplicateOf: undefined }]);
  expect(entry).toEqual({ number: 42, title: 'File note of a visit', kind: 'note', day: '2026-11-20', from: '', to: '', source: 'Paper file', pages: 1204, sha256: '', externalId: '~g-1', duplicateOf: undefined });
});
