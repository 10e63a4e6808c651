import * as fc from 'fast-check';
import { parseReceiptRow, readReceiptRow, receiptColumns, receiptSealText } from './receiptRow';
import { receiptContents } from '../../../local/testing/receiptContents';
import { sealedFields, sealedValues } from './seal';

const stamps = { Id: 7, AuthorId: 12, Created: '2026-11-22T10:15:30Z' };

test('what is written is read back as the same receipt', () => {
  fc.assert(fc.property(receiptContents, (content) => {
    const receipt = readReceiptRow({ ...receiptColumns(content, 'a'.repeat(64)), ...stamps });
    expect(receipt && receiptSealText(receipt)).toBe(receiptSealText(content));
    expect(receipt).toMatchObject({ id: 7, authorId: 12, outcome: content.outcome, statement: content.statement, seal: 'a'.repeat(64) });
  }));
});

test('SharePoint’s line ends, trimming and null for an empty text leave the sealed text as it is', () => {
  fc.assert(fc.property(receiptContents, (content) => {
    const columns = receiptColumns(content, 'b'.repeat(64));
    const stored = Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, typeof value !== 'string' ? value : value === '' ? null : name === 'Statement' || name === 'Words' ? ` ${value.replace(/\r?\n/g, '\r\n')}\r\n` : value]));
    const receipt = readReceiptRow({ ...stored, ...stamps });
    expect(receipt && receiptSealText(receipt)).toBe(receiptSealText(content));
  }));
});

test('the sealed text is the documented one, to the letter', () => {
  expect(receiptSealText({
    policyId: 3, versionId: 8, guid: '0F9C-1', outcome: 'acknowledged', contentHash: 'AB', readingHash: 'cd', statement: 'I have read\r\n it ', language: 'cy-GB',
    answers: { q2: ['b', 'a', 'b'], q1: [] }, words: '', reachedEnd: true
  })).toBe('["receipt",1,["PolicyId",3],["VersionId",8],["ReceiptGuid","0f9c-1"],["Outcome","acknowledged"],["ContentHash","ab"],["ReadingHash","cd"],'
    + '["Statement","I have read it"],["StatementLanguage","cy-GB"],["Answers",[["q1",[]],["q2",["a","b"]]]],["Words",""],["ReachedEnd",true]]');
});

test('any other value of a field makes another sealed text', () => {
  fc.assert(fc.property(receiptContents, receiptContents, (one, other) => {
    const [before, after] = [sealedValues(one), sealedValues(other)].map((values) => JSON.stringify(sealedFields.map((name) => values[name])));
    expect(receiptSealText(one) === receiptSealText(other)).toBe(before === after);
  }));
});

test('marks of direction are sealed: they change what is seen', () => {
  const content = fc.sample(receiptContents, 1)[0];
  expect(receiptSealText({ ...content, statement: 'I \u202Edaer' })).not.toBe(receiptSealText({ ...content, statement: 'I daer' }));
});

test.each([
  ['an outcome that is none', { Outcome: 'agreed' }, ['Outcome']],
  ['answers that are no JSON', { Answers: '{"q1":' }, ['Answers']],
  ['answers of another shape', { Answers: '{"q1":"a"}' }, ['Answers']],
  ['nothing at all', Object.fromEntries(sealedFields.map((name) => [name, null])), ['PolicyId', 'VersionId', 'ReceiptGuid', 'Outcome', 'StatementLanguage']],
  ['a time that is none', { Created: 'yesterday' }, ['Created']]
])('a row with %s is unreadable and says where', (what, change, columns) => {
  const row = { ...receiptColumns(fc.sample(receiptContents, 1)[0], 'c'.repeat(64)), ...stamps, ...change };
  expect(readReceiptRow(row)).toBeUndefined();
  expect(parseReceiptRow(row)).toEqual({ ok: false, columns });
});

test.each([undefined, null, 4, 'row', []])('%p is no row and throws nothing', (value) => {
  expect(readReceiptRow(value)).toBeUndefined();
});
