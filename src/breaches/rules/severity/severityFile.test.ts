import * as v from 'valibot';
import { severityFileWith } from './testSeverity';
import { readSeverityFile, severityFileSchema, writeSeverityFile } from './index';

const file = severityFileWith({ dpc: 3, ei: 1, confidentiality: 0.25 });
const read = (changes: object): string => readSeverityFile(JSON.stringify({ ...file, ...changes })).state;

test('keys that a later desk adds are passed over', () => {
  expect(v.parse(severityFileSchema, { ...file, reviewedBy: 'somebody', dataClasses: [{ ...file.dataClasses[0], confidence: 'high' }] })).toEqual(file);
});

test('an empty column is no assessment', () => {
  expect(readSeverityFile('')).toEqual({ state: 'none' });
  expect(readSeverityFile(null)).toEqual({ state: 'none' });
  expect(readSeverityFile(' \n')).toEqual({ state: 'none' });
});

test.each([
  ['a later version', { v: 2 }],
  ['no class of data', { dataClasses: [] }],
  ['a class twice', { dataClasses: [file.dataClasses[0], file.dataClasses[0]] }],
  ['a level between the steps', { dataClasses: [{ ...file.dataClasses[0], level: 2.5 }] }],
  ['a level above four', { dataClasses: [{ ...file.dataClasses[0], level: 5 }] }],
  ['a factor that there is not', { dataClasses: [{ ...file.dataClasses[0], reasons: ['mood'] }] }],
  ['a class that there is not', { dataClasses: [{ ...file.dataClasses[0], class: 'secret' }] }],
  ['no identifier', { identifiers: [] }],
  ['an identifier twice', { identifiers: [file.identifiers[0], file.identifiers[0]] }],
  ['a rung that the ladder lacks', { identifiers: [{ identifier: 'email', value: 0.5, wording: '' }] }],
  ['a protection at another value', { loweredByProtection: { protection: 'password', to: 0.25, wording: '' } }],
  ['a circumstance of one', { integrity: { value: 1, wording: '' } }],
  ['half an intent', { maliciousIntent: { value: 0.25, wording: '' } }],
  ['a circumstance without its wording', { availability: { value: 0 } }],
  ['no circumstance', { confidentiality: undefined }],
  ['a wording as long as a book', { confidentiality: { value: 0, wording: 'x'.repeat(3000) } }],
  ['a note too long for the column', { note: 'x'.repeat(64_000) }],
  ['a language that the desk does not speak', { wordingLanguage: 'fr-FR' }]
])('%s is no severity file', (_, changes) => {
  expect(read({})).toBe('read');
  expect(read(changes)).toBe('unreadable');
});

test.each(['{"v":1', 'null', '[]', '"High"', '=HYPERLINK("http://example.org")', '<script>'])('text that is none is handed back whole: %s', (text) => {
  expect(readSeverityFile(text)).toEqual({ state: 'unreadable', text });
});

test('the same choices give the same text, in whatever order they lie', () => {
  const other = { class: 'financial' as const, level: 4 as const, reasons: ['individuals' as const, 'volume' as const], wording: 'money' };
  const turned = { ...other, reasons: ['volume' as const, 'individuals' as const] };
  expect(writeSeverityFile({ ...file, dataClasses: [other, ...file.dataClasses] })).toBe(writeSeverityFile({ ...file, dataClasses: [...file.dataClasses, turned] }));
});

test('what is no file is not written', () => {
  expect(() => writeSeverityFile({ ...file, identifiers: [] })).toThrow(v.ValiError);
});
