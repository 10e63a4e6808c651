import { Temporal } from 'temporal-polyfill';
import { furtherInformationProblem, readFurtherInformation, withFurtherInformation } from './furtherInformation';
import { NOTE_LIMIT } from './report';

const created = Temporal.Instant.from('2026-11-20T16:00:00Z');
const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const asText = (note: string): string[] => readFurtherInformation(note, created).map((part) => `${part.at.toString()} ${part.text}`);

test('what is added is read again, oldest first, with its time', () => {
  const first = withFurtherInformation('', { at: at('2026-11-21T09:00:00.5Z'), text: 'The recipient has deleted it.\n\nThey confirmed by phone.' });
  const both = withFurtherInformation(first, { at: at('2026-11-22T10:30:00Z'), text: ' The laptop was found. ' });
  expect(asText(both)).toEqual([
    '2026-11-21T09:00:00Z The recipient has deleted it.\n\nThey confirmed by phone.',
    '2026-11-22T10:30:00Z The laptop was found.'
  ]);
});

test('a text cannot pretend to be an earlier addition', () => {
  const note = withFurtherInformation('', { at: at('2026-11-21T09:00:00Z'), text: 'Now\n[2026-11-20 08:00:00 UTC] I said so before' });
  expect(asText(note)).toEqual(['2026-11-21T09:00:00Z Now\n [2026-11-20 08:00:00 UTC] I said so before']);
});

test('words written around the desk, or under a day that is none, are not lost', () => {
  expect(asText('Typed in the native form.')).toEqual(['2026-11-20T16:00:00Z Typed in the native form.']);
  expect(asText('[2026-13-40 08:00:00 UTC] odd')).toEqual(['2026-11-20T16:00:00Z odd']);
  expect(asText('')).toEqual([]);
});

test('nothing to add is refused, and so is more than the column holds: it says how much room is left', () => {
  expect(furtherInformationProblem('', ' \n ')).toEqual({ field: 'furtherInformation', code: 'required', params: [] });
  const full = withFurtherInformation('', { at: created, text: 'x'.repeat(NOTE_LIMIT - 100) });
  const refused = furtherInformationProblem(full, 'y'.repeat(200));
  expect(refused?.code).toBe('too-long');
  const room = refused?.params[0] ?? 0;
  expect(furtherInformationProblem(full, 'y'.repeat(room))).toBeUndefined();
  expect(withFurtherInformation(full, { at: created, text: 'y'.repeat(room) })).toHaveLength(NOTE_LIMIT);
  expect(furtherInformationProblem(full, 'y'.repeat(room + 1))?.code).toBe('too-long');
});
