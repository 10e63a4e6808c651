import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ukDate, type ReadDay } from '../../../calendar';
import { comparedWith, isAdded, isUnfinished, readImport, type ImportRead } from '../../../casework/rules/bringIn/table';
import { requestDoubts, requestFormat, type RequestRow } from './bringIn';
import { importColumns } from './importColumns';

const now = Temporal.Instant.from('2026-11-20T18:30:00Z');
const read = (...table: string[][]): ImportRead<string, RequestRow> => readImport(requestFormat, table, { services: ['Housing', 'Parking'], now, nation: 'england-and-wales' });
function rowsOf(result: ImportRead<string, RequestRow>): readonly RequestRow[] {
  if (!result.ok) throw new Error(result.missing.join());
  return result.rows;
}
const added = (row: RequestRow): boolean => isAdded(requestFormat, row);
const dayOf = (at: ReadDay['at'] | undefined): string | undefined => at && ukDate(at).toString();
/** A line of a register: what is not named is a plain request of Jo Test. */
const line = (cells: Readonly<Record<string, string>>): RequestRow => {
  const all = { 'SAR Ref': '1', 'Date Received': '2024-03-04', Requester: 'Jo Test', Address: '1 Test Street', ...cells };
  return rowsOf(read(Object.keys(all), Object.values(all)))[0];
};

test('each head is of one column alone, and those that the panel names are known', () => {
  const heads = Object.values(importColumns).flat() as string[];
  expect(heads.filter((head, place) => heads.indexOf(head) !== place)).toEqual([]);
  for (const language of ['en', 'cy']) {
    const words = jest.requireActual<{ default: Record<string, string> }>(`../../../loc/requestBringIn/${language}`).default;
    for (const [column, known] of Object.entries(importColumns)) expect(known).toContain(words[`column_${column}`].toLowerCase());
  }
});

test('what the e-forms give out is read as it was sent: boxes of one question in columns of their own, in English and Welsh', () => {
  const result = read(
    ['Reference', 'Submitted', 'Asking for', 'Whose information', 'Rights', 'Rights', 'Request', 'Since', 'Send by', 'Service', 'Language', 'Name', 'Email', 'Phone', 'Address', 'Agreed to cookies'],
    ['W-1', '2026-11-19 09:15', 'Parent', 'Bo Test', 'Access', 'Rectification', 'The file of my son', '2019', 'Email', 'housing', 'Welsh', 'Jo Test', 'jo@example.org', '01632 960 100', '1 Test Street', 'yes']
  );
  expect(result).toMatchObject({ ok: true, unknown: ['Agreed to cookies'] });
  expect(rowsOf(result)).toMatchObject([{
    externalId: 'W-1', kind: 'Parent', subject: 'Bo Test', rights: ['Access', 'Rectification'], said: 'The file of my son', since: '2019', sendBy: 'Email', service: 'Housing', language: 'Welsh', how: 'Online form',
    name: 'Jo Test', contact: '1 Test Street\njo@example.org\n01632 960 100', doubts: [], former: undefined
  }]);
  expect(rowsOf(read(['Rhif', 'Derbyniwyd', 'Hawliau', 'Enw', 'E-bost'], ['1', '19/11/2026', 'Mynediad; dileu', 'Jo', 'jo@example.org']))).toMatchObject([{ rights: ['Access', 'Erasure'], doubts: [] }]);
});

test('a log of subject access requests is read below its title, whatever its heads are called, with a year of two digits', () => {
  const [row] = rowsOf(read(
    ['Subject access requests 2023/24', '', '', '', '', '', '', '', ''],
    ['SAR Ref.', 'Date_Received (dd/mm/yyyy)', 'Requestor Name', 'Requester Type', 'Department', 'Statutory Deadline', 'Date Closed', 'Outcome', 'Days Taken'],
    ['24/007', '14/03/24', 'Jo Test', 'Ex-employee', 'Parking', '15/04/24', '10-Apr-24', 'Disclosed in part', '27']
  ));
  expect(row).toMatchObject({ line: 3, externalId: '24/007', name: 'Jo Test', kind: 'The person', service: 'Parking', how: 'Other', doubts: ['no-address', 'answered-when-closed', 'taken-as-access'] });
  expect(row.former?.answered.map(({ right, outcome, at }) => [right, outcome, dayOf(at)])).toEqual([['Access', 'Done in part', '2024-04-10']]);
  expect([dayOf(row.receivedAt), dayOf(row.former?.closedAt)]).toEqual(['2024-03-14', '2024-04-10']);
});

test.each<[string, string, string]>([
  // Regulation 1182/71, article 3: 29 March 2024 is Good Friday, 1 April Easter Monday
  ['on 29 February', '29/02/2024', '2024-04-02'],
  ['on 31 January of a year without it', '31/01/2023', '2023-02-28'],
  ['at 23:30 UTC in summer, which is the next day in the UK', '2024-06-30T23:30:00Z', '2024-08-01']
])('received %s, the last day of the file is compared with the one that counts', (_, received, due) => {
  expect(line({ 'Date Received': received, Due: due }).doubts).toEqual([]);
  const other = line({ 'Date Received': received, Due: '2024-12-24' });
  expect([other.doubts, added(other)]).toEqual([['due-differs'], true]);
  expect(other.doubtValues?.['due-differs'].map(String)).toEqual(['2024-12-24', due]);
});

test('a last day may lie ahead, and is compared with what was extended, paused and waited for', () => {
  expect(line({ 'Date Received': '2026-11-02', Due: '2026-12-02' }).doubts).toEqual([]);
  const extended = { 'Date Received': '2024-03-04', 'Date extended': '2024-03-20', Due: '2024-04-04', 'Extended deadline': '2024-06-04', Rights: 'SAR' };
  expect(line(extended).doubts).toEqual([]);
  expect(line({ ...extended, 'Date extended': '2024-05-07' }).doubts).toEqual(['due-differs', 'extension-late']);
  // both days of a pause are among those that do not count: 11 to 15 March are five
  const paused = { 'Clarification requested': '2024-03-11', 'Clarification received': '2024-03-15', Rights: 'SAR' };
  expect(line({ ...paused, Due: '2024-04-09' }).doubts).toEqual([]);
  expect(line({ ...paused, Due: '2024-04-04' }).doubts).toEqual(['due-differs']);
  // with ID asked, the month begins on the day on which it came
  expect(line({ 'ID requested': '2024-03-05', 'ID received': '2024-03-12', Due: '2024-04-12', Rights: 'SAR' }).doubts).toEqual([]);
  // as long as it is awaited there is no day to compare
  expect(line({ 'ID requested': '2024-03-05', Due: '2024-04-12', Rights: 'SAR' }).doubts).toEqual([]);
});

test('days taken are compared as councils count them: days of the calendar or working days, with the first day or without it', () => {
  const days = (typed: string): readonly string[] => line({ Rights: 'SAR', Answered: '2024-03-25', Outcome: 'Full', Closed: '2024-03-25', 'Days taken': typed }).doubts;
  expect(['21', '22', '15', '16'].map(days)).toEqual([[], [], [], []]);
  expect(days('30')).toEqual(['days-differ']);
});

test.each<[string, Readonly<Record<string, string>>, readonly string[], boolean]>([
  ['received in the future', { 'Date Received': '2026-11-21' }, ['in-the-future'], false],
  ['received before 25 May 2018', { 'Date Received': '24/05/2018' }, ['before-gdpr'], false],
  ['received on that day', { 'Date Received': '25/05/2018' }, [], true],
  ['received on 29 February of a year without it', { 'Date Received': '29/02/2023' }, ['not-a-date'], false],
  ['without a day', { 'Date Received': '' }, ['no-date'], false],
  ['without a word', { Requester: '' }, ['nothing-said'], false],
  ['who asks is not said', { Requester: '', Details: 'My file' }, ['no-name'], true],
  ['an unknown service', { Department: 'Space travel' }, ['service-unknown'], true],
  ['a right that is none', { 'Request type': 'EIR' }, ['right-unknown'], true],
  ['a requester of another world', { 'Requester type': 'Martian' }, ['requester-unknown'], true],
  ['two names', { 'Data subject': 'Bo Test' }, ['asks-for-another'], true],
  ['identity asked before the request', { 'ID requested': '2024-03-03' }, ['identity-before-received'], false],
  ['identity clear before the request', { 'ID received': '2024-03-03' }, ['identity-before-received'], false],
  ['identity clear before it was asked', { Rights: 'SAR', 'ID requested': '2024-03-06', 'ID received': '2024-03-05' }, ['identity-given-too-early'], false],
  ['identity clear, and never asked', { Rights: 'SAR', 'ID received': '2024-03-05' }, ['identity-not-asked'], true],
  ['identity not needed', { 'ID requested': 'N/A', 'ID received': 'No' }, [], true],
  ['received on no day', { 'Date Received': 'N/A' }, ['no-date'], false],
  ['not closed', { 'Date closed': 'n/a', Due: '-' }, [], true],
  ['a right in a sentence', { 'Request type': 'Request for a copy of a file' }, [], true],
  ['identity seen, and no day', { 'ID received': 'Yes' }, ['day-not-said'], true],
  ['asked before the request', { Rights: 'SAR', 'Paused from': '2024-03-01' }, ['clarified-before-received'], false],
  ['answered before asked', { Rights: 'SAR', 'Paused from': '2024-03-06', 'Paused until': '2024-03-05' }, ['clarified-too-early'], false],
  ['a pause without a beginning', { 'Paused until': '2024-03-08' }, ['clarified-not-asked'], true],
  ['a pause of a deletion', { Rights: 'Erasure', 'Paused from': '2024-03-06', 'Paused until': '2024-03-08' }, ['clarified-not-access'], true],
  ['a question without an answer, yet answered', { Rights: 'SAR', 'Paused from': '2024-03-06', Answered: '2024-04-02', Outcome: 'Full' }, ['clarified-open'], true],
  ['extended, and no day', { Extended: 'Yes' }, ['extension-without-day'], true],
  ['not extended', { Extended: 'No' }, [], true],
  ['extended in words', { Extended: 'perhaps' }, ['extension-unknown'], true],
  ['told of an extension before the request', { 'Date extended': '2024-03-01' }, ['extended-before-received'], false],
  ['told of an extension too late', { Rights: 'SAR', Extended: '2024-05-01' }, ['extension-late'], true],
  ['answered before the request', { Answered: '2024-03-03', Outcome: 'Full' }, ['answered-before-received', 'outcome-not-told'], false],
  ['answered, and nobody says with what', { Rights: 'SAR', Answered: '2024-03-20' }, ['outcome-unknown'], true],
  ['an outcome that was not sent', { Outcome: 'Full disclosure' }, ['outcome-not-told'], true],
  ['closed without an answer', { Rights: 'SAR', Closed: '2024-03-20' }, ['closed-without-answer'], true],
  ['withdrawn', { Rights: 'SAR', Closed: '2024-03-20', Outcome: 'Withdrawn by requester' }, ['closed-without-answer'], true],
  ['closed before the answer', { Rights: 'SAR', Answered: '2024-03-20', Outcome: 'Full', Closed: '2024-03-19' }, ['closed-too-early'], false],
  ['closed by its state', { Rights: 'SAR', Answered: '2024-03-20', Outcome: 'Full', Status: 'Responded' }, ['closed-when-told'], true],
  ['closed by its state, and no day', { Status: 'Completed' }, ['closed-without-day'], false],
  ['open by its state', { Status: 'Awaiting ID' }, [], true],
  ['a day that is none', { Rights: 'SAR', Answered: 'yesterday' }, ['not-a-date'], false]
])('%s is named', (_, cells, doubts, isIn) => {
  const row = line(cells);
  expect([row.doubts, added(row)]).toEqual([doubts, isIn]);
});

test('each right may have a day and an outcome of its own', () => {
  const { former, doubts } = line({ Rights: 'Access and erasure', Answered: 'Access: 20/03/2024; Erasure: 25/03/2024', Outcome: 'Access: provided; Erasure: refused, a court needs it', Closed: '25/03/2024' });
  expect(former?.answered.map(({ right, outcome, at, said }) => [right, outcome, dayOf(at), said])).toEqual([['Access', 'Done in full', '2024-03-20', 'provided'], ['Erasure', 'Refused', '2024-03-25', 'refused, a court needs it']]);
  expect(doubts).toEqual([]);
});

test.each([
  ['Full disclosure', 'Done in full'], ['Disclosed with redactions', 'Done in part'], ['Partial', 'Done in part'], ['Refused', 'Refused'], ['Exempt', 'Refused'], ['No information held', 'Nothing held'], ['Nil return', 'Nothing held'],
  ['Withdrawn', 'Withdrawn'], ['See file', 'Not recorded']
])('the outcome %p is %p', (said, outcome) => {
  expect(line({ Rights: 'SAR', Answered: '2024-03-20', Outcome: said }).former?.answered.map((each) => each.outcome)).toEqual([outcome]);
});

test('a row without a number of its own is the same row again; one that is there is added no second time, and what happened is brought in alone', () => {
  const table = [['Received', 'Name', 'Answered', 'Outcome'], ['2024-03-04', 'Jo', '2024-03-20', 'Full'], ['2024-03-04', 'Al', '2024-03-01', 'Full']];
  const [one, other] = rowsOf(read(...table));
  expect(one.externalId).toBe(rowsOf(read(...table))[0].externalId);
  expect(one.externalId).not.toBe(other.externalId);
  const compared = comparedWith(requestFormat, [one, other], new Map([[one.externalId, 'not-all'], [other.externalId, 'not-all']]));
  expect(compared.map((row) => [added(row), isUnfinished(row)])).toEqual([[false, true], [false, false]]);
});

test.each(['en', 'cy'])('every doubt has its words in %s', (language) => {
  const words = Object.assign({}, ...['bringIn', 'requestBringIn'].map((area) => jest.requireActual<{ default: object }>(`../../../loc/${area}/${language}`).default)) as Record<string, string>;
  expect(Object.keys(requestDoubts).filter((doubt) => !(`doubt_${doubt}` in words))).toEqual([]);
});

test('whatever stands in a file, each row is added or has a doubt that refuses it, none twice, and what happened follows what it follows', () => {
  const heads = ['SAR ref', 'Received', 'Type', 'ID requested', 'ID received', 'Paused from', 'Paused to', 'Date extended', 'Answered', 'Outcome', 'Closed', 'Status', 'Due', 'Days'];
  const cell = fc.oneof(fc.string(), fc.constantFrom('2024-07-01', '01/02/2024', '03/04/24', '2024-08-01 10:00', 'Full', 'SAR', 'Closed', 'Yes', 'N/A', ''));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: heads.length, maxLength: heads.length }), { maxLength: 15 }), (lines) => {
    const rows = rowsOf(read(heads, ...lines));
    const fresh = rows.filter(added);
    expect(new Set(fresh.map(({ externalId }) => externalId)).size).toBe(fresh.length);
    for (const row of rows) expect(added(row)).toBe(!row.doubts.some((doubt) => (requestDoubts as Record<string, { refuses: boolean }>)[doubt].refuses));
    for (const { former, receivedAt } of fresh) {
      const follows = (...moments: readonly (Temporal.Instant | undefined)[]): void => {
        const known = moments.flatMap((at) => (at ? [at.epochMilliseconds] : []));
        expect(known).toEqual([...known].sort((one, other) => one - other));
      };
      follows(receivedAt, former?.identityAskedAt, former?.identityGivenAt, former?.closedAt);
      follows(receivedAt, former?.clarifiedFrom, former?.clarifiedUntil, former?.closedAt);
      follows(receivedAt, former?.answered.at(0)?.at, former?.closedAt);
    }
  }));
});
