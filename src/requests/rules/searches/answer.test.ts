import { answerToBegin, checkSearchAnswer, countsAsLines, missingFiles, narrowerThanAsked, readCounts, unsaidIn, type SearchAnswerInput } from './answer';
import { anAnswer, askedAt, aSearch } from './testSearches';

const now = askedAt;
const typed: SearchAnswerInput = {
  outcome: 'found', systems: 'Housing system', terms: 'Dana Test', since: '2025-01-01', until: '2026-11-20', peopleAsked: 'Two officers', personalDevices: 'no', why: 'All that holds tenancies', elsewhere: '',
  cannot: '', counts: []
};
const check = (changes: Partial<SearchAnswerInput>, files: readonly string[] = ['a.pdf'], way: 'service' | 'it' | 'letter' = 'service'): ReturnType<typeof checkSearchAnswer> =>
  checkSearchAnswer({ ...typed, ...changes }, { question: { way }, now, files });
const problems = (...given: Parameters<typeof check>): readonly string[] => {
  const checked = check(...given);
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
};

test('found says how it was searched, and comes with files', () => {
  expect(check({})).toEqual({
    ok: true,
    answer: {
      outcome: 'found', systems: ['Housing system'], terms: ['Dana Test'], since: '2025-01-01', until: '2026-11-20', peopleAsked: 'Two officers', personalDevices: 'no', why: 'All that holds tenancies', elsewhere: '',
      cannot: '', files: ['a.pdf'], counts: []
    }
  });
  expect(problems({}, [])).toEqual(['files files-or-where']);
  expect(problems({ elsewhere: 'Two boxes of paper, by courier' }, [])).toEqual([]);
});

const unsaid: Partial<SearchAnswerInput> = { systems: '', terms: '', since: '', until: '', peopleAsked: '', personalDevices: '', why: '' };
const needed = ['systems required', 'terms required', 'until required', 'peopleAsked required', 'personalDevices required', 'why required'];

test('nothing found is said with the same care, and without files', () => {
  expect(problems({ ...unsaid, outcome: 'nothing' }, [])).toEqual(needed);
  expect(problems({ ...unsaid })).toEqual(needed);
  expect(problems({ outcome: 'nothing' }, [])).toEqual([]);
  expect(problems({ outcome: 'nothing' })).toEqual(['files files-with-nothing']);
  expect(check({ outcome: 'nothing', elsewhere: 'Left from before' }, [])).toMatchObject({ ok: true, answer: { elsewhere: '' } });
});

test('cannot says why, and no more is asked', () => {
  expect(problems({ ...unsaid, outcome: 'cannot' }, [])).toEqual(['cannot required']);
  expect(check({ ...unsaid, outcome: 'cannot', cannot: 'The system was replaced; IT has the copy' }, [])).toMatchObject({ ok: true, answer: { outcome: 'cannot', cannot: 'The system was replaced; IT has the copy' } });
  // what was typed before it was changed to another outcome goes nowhere
  expect(check({ cannot: 'x' })).toMatchObject({ ok: true, answer: { cannot: '' } });
});

test('personal devices are asked about, and that it does not apply is an answer', () => {
  expect(problems({ personalDevices: '' })).toEqual(['personalDevices required']);
  expect(check({ personalDevices: 'notApplicable' })).toMatchObject({ ok: true, answer: { personalDevices: 'notApplicable' } });
});

const count = (place: string, items: string, size = '', runOn = '2026-11-20'): SearchAnswerInput['counts'][number] => ({ key: place, place, items, size, runOn });

test('IT says of each place how much it found, also nought, how large it is and when it was run', () => {
  expect(problems({}, ['a.pdf'], 'it')).toEqual(['counts required']);
  expect(problems({ counts: [count('', '', '', '')] }, ['a.pdf'], 'it')).toEqual(['counts required']);
  expect(check({ counts: [count('Mailbox: team', '1,204', '3.2 GB', '2026-11-19'), count('', ''), count('Site Housing', '0')] }, ['a.pdf'], 'it')).toMatchObject({
    ok: true, answer: { counts: [{ place: 'Mailbox: team', items: 1204, size: '3.2 GB', runOn: '2026-11-19' }, { place: 'Site Housing', items: 0, size: '', runOn: '2026-11-20' }] }
  });
  expect(problems({ outcome: 'cannot', cannot: 'No licence' }, [], 'it')).toEqual([]);
  // what nobody asked of a service is no part of its answer
  expect(check({ counts: [count('x', '1')] })).toMatchObject({ ok: true, answer: { counts: [] } });
});

test.each([
  [count('', '3'), 'counts.0.place required'], [count('A\nB', '3'), 'counts.0.place one-line'], [count('A', ''), 'counts.0.items required'], [count('A', 'many'), 'counts.0.items not-a-number'], [count('A', '-1'), 'counts.0.items not-a-number'],
  [count('A', '1.5'), 'counts.0.items not-a-number'], [count('A', '1', '3; 4'), 'counts.0.size not-a-size'], [count('A', '1', '', ''), 'counts.0.runOn required'], [count('A', '1', '', '2026-02-30'), 'counts.0.runOn not-a-date'],
  [count('A', '1', '', '2026-11-21'), 'counts.0.runOn in-the-future']
])('the count %p is refused: %s', (row, problem) => {
  expect(problems({ counts: [row] }, ['a.pdf'], 'it')).toEqual([problem]);
});

test('counts read back as they were stored, also those of a raw request and of before sizes were kept', () => {
  const counts = [
    { place: 'Mailbox: team', items: 1204, size: '3.2 GB', runOn: '2026-11-19' }, { place: 'Chats; all', items: 0, size: '', runOn: '2026-11-20' }, { place: 'Sites', items: 7, size: '1 MB', runOn: undefined },
    { place: 'Paper', items: 2, size: '', runOn: undefined }
  ];
  expect(readCounts(countsAsLines(counts))).toEqual(counts);
  expect(readCounts('Mailbox: team: 1,204\nSite Housing\t0\nmany\nA: 3; ; tomorrow')).toEqual([
    { place: 'Mailbox: team', items: 1204, size: '', runOn: undefined }, { place: 'Site Housing', items: 0, size: '', runOn: undefined }, { place: 'A', items: 3, size: '', runOn: undefined }
  ]);
});

test.each([
  [{ outcome: '' as const }, 'outcome required'], [{ until: '2026-11-21' }, 'until in-the-future'], [{ since: '2026-11-20', until: '2026-11-19' }, 'until before-since'], [{ why: 'x'.repeat(64_000) }, 'why too-long']
])('%p is refused: %s', (changes, problem) => {
  expect(problems(changes)).toContain(problem);
});

test('an answer begins with what was asked, a correction with what was said', () => {
  expect(answerToBegin(aSearch(), undefined, now)).toMatchObject({ outcome: '', systems: 'Housing system\nTeam mailbox', terms: 'Dana Test', since: '2025-01-01', until: '2026-11-20', why: '' });
  expect(answerToBegin(aSearch(), anAnswer({ counts: [{ place: 'A', items: 2, size: '1 GB', runOn: '2026-11-19' }] }), now)).toMatchObject({ outcome: 'found', systems: 'Housing system', until: '2026-11-20', personalDevices: 'no', counts: [] });
  // IT is asked of each place, and corrects what it counted
  expect(answerToBegin(aSearch({ way: 'it' }), undefined, now).counts).toMatchObject([{ place: 'Housing system', items: '' }, { place: 'Team mailbox', items: '' }]);
  expect(answerToBegin(aSearch({ way: 'it' }), anAnswer({ counts: [{ place: 'A', items: 2, size: '1 GB', runOn: '2026-11-19' }] }), now).counts).toMatchObject([{ place: 'A', items: '2', size: '1 GB', runOn: '2026-11-19' }]);
});

test('what was looked through less than asked is told', () => {
  expect(narrowerThanAsked(aSearch(), anAnswer())).toEqual([]);
  expect(narrowerThanAsked(aSearch(), anAnswer({ since: '2025-06-01', until: '2026-11-19' }))).toEqual(['since', 'until']);
  expect(narrowerThanAsked(aSearch({ since: undefined, until: '2026-06-30' }), anAnswer({ until: '2026-06-30' }))).toEqual(['since']);
  expect(narrowerThanAsked(aSearch(), anAnswer({ since: undefined, until: undefined }))).toEqual(['until']);
  expect(narrowerThanAsked(aSearch(), anAnswer({ outcome: 'cannot', until: undefined }))).toEqual([]);
});

test('files that an answer names and that are not there are missing', () => {
  expect(missingFiles({ files: ['A.pdf', 'b.pdf', 'Siôn.png'] }, ['a.PDF', 'Sio\u0302n.png'])).toEqual(['b.pdf']);
});

test('an answer that did not come from the page may lack anything, and what it lacks is told', () => {
  expect(unsaidIn(anAnswer(), aSearch())).toEqual([]);
  expect(unsaidIn(anAnswer({ systems: [], until: undefined, personalDevices: undefined, why: '', files: [] }), aSearch())).toEqual(['systems', 'until', 'personalDevices', 'why', 'files']);
  expect(unsaidIn(anAnswer({ outcome: 'nothing', files: [] }), aSearch())).toEqual([]);
  expect(unsaidIn(anAnswer({ outcome: 'cannot', why: '' }), aSearch())).toEqual(['cannot']);
  expect(unsaidIn(anAnswer(), aSearch({ way: 'it' }))).toEqual(['counts']);
});
