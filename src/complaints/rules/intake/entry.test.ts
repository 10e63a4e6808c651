import english from '../../../loc/complaintForm/en';
import welsh from '../../../loc/complaintForm/cy';
import englishTold from '../../../loc/told/en';
import welshTold from '../../../loc/told/cy';
import englishStaff from '../../../loc/staff/en';
import welshStaff from '../../../loc/staff/cy';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { problemText } from '../../../casework/rules/formProblems';
import { NOTE_LIMIT, TEXT_LIMIT } from '../../../casework/rules/limits';
import { answerLanguages, waysReceived } from '../../../casework/rules/waysTold';
import { checkEntry, type EntryCheck, type EntryOptions } from './entry';
import { entryColumnsIn, entryToColumns } from './entryColumns';
import { entryFields, type EntryDraft } from './entryDraft';
import { readIntakeRow } from './intakeRow';
import { anEntry, entryDraft, NOW } from './testEntries';

const options: EntryOptions = { serviceNames: ['Housing', 'Planning', 'Revenues'], mayRestrict: true, hasFiles: false };
const check = (changes: Partial<EntryDraft>, more: Partial<EntryOptions> = {}): EntryCheck => checkEntry({ ...entryDraft, ...changes }, NOW, { ...options, ...more });
const wrong = (changes: Partial<EntryDraft>, more: Partial<EntryOptions> = {}): readonly string[] => {
  const checked = check(changes, more);
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
};

test('what was said, by whom, when and how it came makes an entry', () => {
  expect(check({})).toEqual({ ok: true, report: anEntry() });
});

test('with nothing typed each missing answer is named once, and what may be left open is not', () => {
  expect(wrong({ said: ' ', name: '', contact: '', language: undefined, receivedDate: '', receivedTime: '', how: undefined, services: [] }))
    .toEqual(['said required', 'name required', 'receivedDate required', 'receivedTime required', 'how required']);
});

test('a letter as a file may say it all', () => {
  expect(wrong({ said: '' }, { hasFiles: true })).toEqual([]);
});

test('whoever gave no name is asked for none, and a name that was typed before is not kept', () => {
  expect(check({ anonymous: true })).toMatchObject({ ok: true, report: { complainant: { anonymous: true, name: '' } } });
});

test.each([
  ['tomorrow', { receivedDate: '2026-11-21' }, 'receivedDate in-the-future'],
  ['in ten minutes', { receivedTime: '18:40' }, 'receivedDate in-the-future'],
  ['on no day', { receivedDate: '2026-11-31' }, 'receivedDate not-a-date'],
  ['in the hour that the clocks skip', { receivedDate: '2026-03-29', receivedTime: '01:30' }, 'receivedTime clocks-went-forward'],
  ['before the year 2000', { receivedDate: '1926-11-20' }, 'receivedDate too-long-ago']
])('it cannot have come %s', (_when, changes, problem) => {
  expect(wrong(changes)).toEqual([problem]);
});

test('an evening in summer is in UK time, so it is the hour before in UTC', () => {
  expect(check({ receivedDate: '2026-07-01', receivedTime: '23:30' })).toMatchObject({ ok: true });
  const checked = check({ receivedDate: '2026-07-01', receivedTime: '23:30' });
  expect(checked.ok && checked.report.receivedAt.toString()).toBe('2026-07-01T22:30:00Z');
});

test('it may be about two services, in the order of the settings; one that is not there any more is said', () => {
  const checked = check({ services: ['Revenues', 'Housing'] });
  expect(checked.ok && checked.report.services).toEqual(['Housing', 'Revenues']);
  expect(wrong({ services: ['Housing', 'Parks'] })).toEqual(['services not-a-choice']);
});

test('where the settings name no service, one may be typed', () => {
  const checked = check({ services: ['  The baths '] }, { serviceNames: [] });
  expect(checked.ok && checked.report.services).toEqual(['The baths']);
  expect(wrong({ services: ['x'.repeat(TEXT_LIMIT + 1)] }, { serviceNames: [] })).toEqual(['services too-long']);
});

test('a draft for a group that the settings name no more is not sent to everybody', () => {
  expect(wrong({ restricted: true }, { mayRestrict: false })).toEqual(['restricted not-a-choice']);
});

test('a paste beyond what SharePoint holds is refused with its length', () => {
  expect(wrong({ said: 'x'.repeat(NOTE_LIMIT + 1) })).toEqual(['said too-long']);
});

test('what is written reads back, and the title holds nothing that a person typed', () => {
  const entry = anEntry({ services: ['Housing', 'Planning'], aboutDpo: true });
  const columns = entryToColumns(entry);
  const row = { ...columns, Id: 7, Created: '2026-11-20T18:30:00Z', AuthorId: 3 };
  expect(entryColumnsIn(row)).toEqual(columns);
  expect(readIntakeRow(row, false)).toMatchObject({ guid: entry.reportGuid, receivedAt: entry.receivedAt, said: entry.said, services: entry.services, complainant: entry.complainant, aboutDpo: true });
  expect(columns.Title).toBe('Complaint (Letter)');
});

test('of a restricted row whose moment is not written yet, the moment is not believed', () => {
  const row = { ...entryToColumns(anEntry()), ReceivedAt: '1900-01-01T00:00:00Z', Id: 7, Created: '2026-11-20T18:30:00Z' };
  expect(readIntakeRow(row, true)).toMatchObject({ receivedAt: NOW, unreadable: ['ReceivedAt'] });
});

test.each([['English', { ...englishStaff, ...englishTold, ...english }], ['Welsh', { ...welshStaff, ...welshTold, ...welsh }]] as const)('every choice and every problem has its %s words', (_language, strings) => {
  const words: Readonly<Record<string, string>> = strings;
  for (const key of [...waysReceived.map((way) => `how_${choiceKey(way)}`), ...answerLanguages.map((language) => `language_${choiceKey(language)}`)]) expect(words[key]).toBeTruthy();
  for (const field of entryFields) {
    for (const code of ['required', 'not-a-date', 'not-a-time', 'clocks-went-forward', 'in-the-future', 'too-long-ago', 'not-a-choice']) expect(problemText({ field, code, params: [] }, words)).toBeTruthy();
  }
});
