import { Temporal } from 'temporal-polyfill';
import { currentVersion, lastMaterialVersion, nextNumber, policiesOf } from './policies';
import { isVersion, readVersionRow, versionColumns, versionSealText, withdrawalColumns, type NewVersion } from './versionRow';
import { languageOfPolicy, languageSaid, type PolicyVersion } from './version';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const both = (text: string): { 'en-GB': string; 'cy-GB': string } => ({ 'en-GB': text, 'cy-GB': `${text} (cy)` });

const version: NewVersion = {
  policyId: 12, title: 'Clear desk', number: 3, replacesId: 7, change: 'material', changeSummary: 'Screens are locked\nafter 5 minutes.', fileUrl: '/p/a.docx', fileName: 'a.docx',
  fileUniqueId: 'guid', fileSize: 1234, contentHash: 'aa', readingUrl: '/p/reading.json', readingHash: 'bb', sourceVersion: '4.0', readBy: { kind: 'date', date: day('2026-07-01') },
  statement: both('I follow'), questions: [{ id: 'q1', text: both('?'), choices: [{ id: 'a', text: both('yes') }], right: ['a'], explanation: both('because') }], passMark: 1,
  audience: { kind: 'some', groups: [{ id: 'g', name: 'Heads' }], departments: ['Housing'], jobTitles: [] }, audienceText: 'Heads; Housing', owner: { name: 'Pat', upn: 'pat@x.example' },
  approverName: 'Sam', approvedOn: day('2026-06-01'), reviewDue: day('2027-06-01'), relatedPolicies: [3, 4]
};
const stamps = { Id: 9, Created: '2026-06-02T10:00:00Z', Author: { Title: 'Priya' } };

test('a version comes out of its row as it went in', () => {
  expect(readVersionRow({ ...versionColumns(version), ...stamps }, true)).toEqual({ ...version, id: 9, publishedAt: Temporal.Instant.from('2026-06-02T10:00:00Z'), publishedBy: 'Priya', sealed: true });
});

test('a day is its midnight in the UK, in summer too', () => {
  expect(versionColumns(version).ReadByDate).toBe('2026-06-30T23:00:00Z');
});

test('days to read within come back, with no questions and everyone as audience', () => {
  const simple: NewVersion = { ...version, readBy: { kind: 'days', days: 14 }, questions: [], passMark: 0, audience: { kind: 'everyone' }, relatedPolicies: [], approvedOn: undefined, reviewDue: undefined, replacesId: undefined };
  expect(readVersionRow({ ...versionColumns(simple), ...stamps })).toMatchObject(simple);
});

test('the seal does not mind how SharePoint stores empty text, line ends and moments', () => {
  const columns = versionColumns({ ...version, sourceVersion: '' });
  expect(versionSealText({ ...columns, SourceVersion: null, ChangeSummary: columns.ChangeSummary.replace('\n', '\r\n'), ReadByDate: '2026-06-30T23:00:00.000Z' })).toBe(versionSealText(columns));
});

test.each(['Title', 'ContentHash', 'ReadByDate', 'Audience', 'Statement', 'PassMark', 'OwnerUpn'] as const)('the seal minds a change of %s', (name) => {
  const columns = versionColumns(version);
  expect(versionSealText({ ...columns, [name]: name === 'PassMark' ? 0 : name === 'ReadByDate' ? '2026-07-30T23:00:00Z' : 'x' })).not.toBe(versionSealText(columns));
});

test('an audience that cannot be read asks nobody', () => {
  const read = readVersionRow({ ...versionColumns(version), ...stamps, Audience: '{"kind":"all"}' }) as PolicyVersion;
  expect(read.audience).toEqual({ kind: 'some', groups: [], departments: [], jobTitles: [] });
});

test('a row that is none is left out', () => {
  expect(readVersionRow({ Id: 1 })).toBeUndefined();
});

const published = (id: number, number: number, change: 'material' | 'minor'): PolicyVersion => {
  const read = readVersionRow({ ...versionColumns({ ...version, number, change }), ...stamps, Id: id }, true);
  if (!read || !isVersion(read)) throw new Error('no version');
  return read;
};
const withdrawn = readVersionRow({ ...withdrawalColumns({ policyId: 12, number: 4, title: 'Clear desk', reason: 'Replaced', replacesId: 9 }), ...stamps, Id: 20 }, true);

test('a minor change keeps what was agreed to since the last material one', () => {
  const [policy] = policiesOf([published(3, 3, 'minor'), published(1, 1, 'material'), published(2, 2, 'material')]);
  expect(policy.versions.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect([currentVersion(policy)?.number, lastMaterialVersion(policy)?.number, nextNumber(policy)]).toEqual([3, 2, 4]);
});

test('a withdrawn policy has no current version, keeps its former ones, and can be published again', () => {
  if (!withdrawn) throw new Error('no withdrawal');
  const [policy] = policiesOf([withdrawn, published(3, 3, 'minor')]);
  expect(policy).toMatchObject({ withdrawn: { reason: 'Replaced', number: 4 }, versions: [{ number: 3 }] });
  expect([currentVersion(policy), lastMaterialVersion(policy), nextNumber(policy)]).toEqual([undefined, undefined, 5]);
  const [again] = policiesOf([withdrawn, published(3, 3, 'minor'), published(21, 5, 'material')]);
  expect([again.withdrawn, currentVersion(again)?.number]).toEqual([undefined, 5]);
});

test('a Welsh policy says so in its sealed row, an English one is sealed as it ever was', () => {
  const welsh: NewVersion = { ...version, language: 'cy-GB' };
  const columns = versionColumns(welsh);
  expect(readVersionRow({ ...columns, ...stamps }, true)).toMatchObject({ language: 'cy-GB', statement: both('I follow') });
  expect(JSON.parse(versionColumns(version).Statement)).toEqual(both('I follow'));
  expect(versionSealText(versionColumns({ ...version, language: 'en-GB' }))).toBe(versionSealText(versionColumns(version)));
  expect(versionSealText(columns)).not.toBe(versionSealText(versionColumns(version)));
});

test('a language that is none leaves the statement as it is', () => {
  const read = readVersionRow({ ...versionColumns(version), ...stamps, Statement: JSON.stringify({ ...both('I follow'), policy: 'fr' }) }, true) as PolicyVersion;
  expect([read.statement, languageOfPolicy(read)]).toEqual([both('I follow'), 'en-GB']);
});

test.each([['cy', 'cy-GB'], ['cy-GB', 'cy-GB'], ['CY-gb', 'cy-GB'], ['cym', 'en-GB'], ['', 'en-GB'], ['en-US', 'en-GB'], ['fr-FR', 'en-GB']])('a file in “%s” makes a policy in %s: nothing is guessed', (said, language) => {
  expect(languageSaid(said)).toBe(language);
});
