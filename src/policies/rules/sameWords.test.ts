import type { Block, ReadingText } from './readingText';
import { sameWords } from './sameWords';

const text = (...blocks: readonly Block[]): ReadingText => ({ v: 1, title: 'Clear desk', language: 'en-GB', notices: [], blocks });
const paragraph = (words: string, link?: string): Block => ({ kind: 'paragraph', inlines: [link === undefined ? { text: words } : { text: words, link }] });

test('headings, lists, stress and white space may differ, words, numbers and links not', () => {
  const one = text({ kind: 'heading', level: 1, number: '4.2', inlines: [{ text: 'Lock', bold: true }] }, { kind: 'list', ordered: false, items: [{ marker: '•', blocks: [paragraph('your  screen')] }] });
  expect(sameWords(one, text({ kind: 'paragraph', number: '4.2', inlines: [{ text: 'Lock ' }, { text: '•' }] }, paragraph('your screen')))).toBe(true);
  expect(sameWords(one, text({ kind: 'heading', level: 1, number: '4.3', inlines: [{ text: 'Lock' }] }, { kind: 'list', ordered: false, items: [{ marker: '•', blocks: [paragraph('your screen')] }] }))).toBe(false);
  expect(sameWords(text(paragraph('Do not lock')), text(paragraph('Do lock')))).toBe(false);
  expect(sameWords(text(paragraph('a'), paragraph('b')), text(paragraph('b'), paragraph('a')))).toBe(false);
  expect(sameWords(text(paragraph('here', 'https://ico.org.uk/')), text(paragraph('here', 'https://evil.example/')))).toBe(false);
  expect(sameWords(text(paragraph('here', 'https://ico.org.uk/')), text(paragraph('here')))).toBe(false);
  expect(sameWords(text(paragraph('a')), { ...text(paragraph('a')), title: 'Another' })).toBe(false);
  expect(sameWords(text({ kind: 'table', rows: [[{ blocks: [paragraph('a')] }]] }), text({ kind: 'picture', alternative: 'a' }))).toBe(true);
});
