import english from '../../../loc/requestForm/en';
import welsh from '../../../loc/requestForm/cy';
import englishTold from '../../../loc/told/en';
import welshTold from '../../../loc/told/cy';
import englishStaff from '../../../loc/staff/en';
import welshStaff from '../../../loc/staff/cy';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { problemText } from '../../../casework/rules/formProblems';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { requesters, rights } from '../choices';
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

test('what is asked for, by whom, when and how it came makes an entry; nobody need say which right it is', () => {
  expect(check({})).toEqual({ ok: true, report: anEntry() });
});

test('with nothing typed each missing answer is named once; nobody is anonymous, and what may be left open is not', () => {
  expect(wrong({ said: ' ', name: '', kind: undefined, contact: '', language: undefined, receivedDate: '', receivedTime: '', how: undefined, services: [], rights: [] }))
    .toEqual(['said required', 'name required', 'receivedDate required', 'receivedTime required', 'how required', 'kind required']);
});

test('a letter as a file may say it all, but not who asks', () => {
  expect(wrong({ said: '', name: '' }, { hasFiles: true })).toEqual(['name required']);
});

test('of whoever asks for somebody else it is asked whose information it is; one’s own name there is not kept', () => {
  expect(wrong({ kind: 'Parent' })).toEqual(['subject required']);
  expect(check({ kind: 'Solicitor', subject: ' Sam Test ' })).toMatchObject({ ok: true, report: { requester: { kind: 'Solicitor' }, subject: 'Sam Test' } });
  expect(check({ kind: 'The person', subject: 'Sam Test' })).toMatchObject({ ok: true, report: { subject: '' } });
  expect(wrong({ kind: 'MP', subject: 'x'.repeat(TEXT_LIMIT + 1) })).toEqual(['subject too-long']);
});

test('several rights may be meant, in the order of the law; one that is none is said', () => {
  const checked = check({ rights: ['Erasure', 'Access'] });
  expect(checked.ok && checked.report.rights).toEqual(['Access', 'Erasure']);
  expect(wrong({ rights: ['Access', 'Silence'] })).toEqual(['rights not-a-choice']);
  expect(wrong({ kind: 'Neighbour' })).toEqual(['kind not-a-choice']);
});

test('it cannot have come in the future, and a draft for a group that the settings name no more is not sent to everybody', () => {
  expect(wrong({ receivedDate: '2026-11-21' })).toEqual(['receivedDate in-the-future']);
  expect(wrong({ restricted: true }, { mayRestrict: false })).toEqual(['restricted not-a-choice']);
});

test('what is written reads back, and the title holds nothing that a person typed', () => {
  const entry = anEntry({ services: ['Housing', 'Planning'], requester: { ...anEntry().requester, kind: 'Parent', language: 'Both' }, subject: 'Sam Test', rights: ['Access', 'Rectification'] });
  const columns = entryToColumns(entry);
  const row = { ...columns, Id: 7, Created: '2026-11-20T18:30:00Z', AuthorId: 3 };
  expect(entryColumnsIn(row)).toEqual(columns);
  const { reportGuid, ...told } = entry;
  expect(readIntakeRow(row, false)).toMatchObject({ guid: reportGuid, ...told, unreadable: [], imported: { externalId: '' } });
  expect(columns.Title).toBe('Request (Email)');
});

describe('a row that a raw request wrote', () => {
  const raw = (changes: object): ReturnType<typeof readIntakeRow> => readIntakeRow({ ...entryToColumns(anEntry()), Id: 7, Created: '2026-11-20T18:30:00Z', ...changes }, false);

  test('that says nothing is read all the same', () => {
    expect(readIntakeRow({ Id: 7, Created: '2026-11-20T18:30:00Z' }, true)).toEqual({
      id: 7, guid: '', created: NOW, authorId: 0, hasFiles: false, receivedAt: NOW, how: 'Other', said: '', services: [], restricted: true,
      requester: { name: '', contact: '', language: 'English', kind: 'The person' }, subject: '', rights: [], imported: { externalId: '' }, authorMail: '', unreadable: ['ReceivedAt']
    });
  });

  test('puts the month off by no moment of its own', () => {
    expect(raw({ ReceivedAt: '2027-01-01T00:00:00Z' })).toMatchObject({ receivedAt: NOW, unreadable: [] });
    expect(raw({ ReceivedAt: '1900-01-01T00:00:00Z' })).toMatchObject({ receivedAt: NOW, unreadable: ['ReceivedAt'] });
  });

  test('with a kind or a right that is none is looked at by an officer', () => {
    expect(raw({ RequesterKind: 'Neighbour', SubjectName: 'Sam Test' })).toMatchObject({ requester: { kind: 'Other' }, subject: 'Sam Test', unreadable: ['RequesterKind'] });
    expect(raw({ Rights: ['Silence', 'Erasure'] })).toMatchObject({ rights: ['Erasure'], unreadable: ['Rights'] });
    expect(raw({ Rights: 7, SubjectName: null, Service: 5 })).toMatchObject({ rights: [], subject: '', services: [] });
  });
});

test.each([['English', { ...englishStaff, ...englishTold, ...english }], ['Welsh', { ...welshStaff, ...welshTold, ...welsh }]] as const)('every choice and every problem has its %s words', (_language, strings) => {
  const words: Readonly<Record<string, string>> = strings;
  for (const key of [...requesters.map((kind) => `requester_${choiceKey(kind)}`), ...rights.map((right) => `right_${choiceKey(right)}`)]) expect([key, words[key]]).toEqual([key, expect.any(String)]);
  for (const field of entryFields) {
    for (const code of ['required', 'not-a-date', 'not-a-time', 'clocks-went-forward', 'in-the-future', 'too-long-ago', 'not-a-choice']) expect(problemText({ field, code, params: [] }, words)).toBeTruthy();
  }
});
