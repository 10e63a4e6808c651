import { Temporal } from 'temporal-polyfill';
import { isFound, myPolicies, shelf, type Me } from './mine';
import type { Receipt } from './receipt';
import type { Policy, PolicyVersion } from './version';

const today = Temporal.PlainDate.from('2026-11-20');
const me: Me = { upn: 'alex@northmere.example', department: 'Housing', jobTitle: '', groupIds: new Set(), joined: undefined, joinerDays: 30 };

const version = (policyId: number, number: number, given: Partial<PolicyVersion> = {}): PolicyVersion => ({
  id: policyId * 10 + number, policyId, number, title: `Policy ${policyId}`, replacesId: undefined, change: 'material', changeSummary: '', publishedAt: Temporal.Instant.from('2026-11-10T09:00:00Z'),
  publishedBy: '', fileUrl: '', fileName: 'a.docx', fileUniqueId: '', fileSize: 1, contentHash: '', readingUrl: '', readingHash: '', sourceVersion: '', readBy: { kind: 'days', days: 14 },
  statement: { 'en-GB': 'Yes.', 'cy-GB': 'Ydw.' }, questions: [], passMark: 0, audience: { kind: 'everyone' }, audienceText: '', owner: { name: 'Siân Pugh', upn: '' }, approverName: '',
  approvedOn: undefined, reviewDue: undefined, relatedPolicies: [], sealed: true, ...given
});
const policy = (...versions: readonly PolicyVersion[]): Policy => ({ policyId: versions[0].policyId, versions, withdrawn: undefined });
const receipt = (of: PolicyVersion, id: number, given: Partial<Receipt> = {}): Receipt => ({
  id, authorId: 7, created: Temporal.Instant.from('2026-11-12T09:00:00Z').add({ seconds: id }), seal: '', policyId: of.policyId, versionId: of.id, guid: `g${id}`, outcome: 'acknowledged', contentHash: '', readingHash: '',
  statement: '', language: 'en-GB', answers: {}, words: '', reachedEnd: false, ...given
});
const titles = (list: readonly { readonly newest: PolicyVersion }[]): readonly string[] => list.map(({ newest }) => newest.title);

test('to read stands by due day, and what was declined stands last', () => {
  const [soon, late, declined] = [version(1, 1, { readBy: { kind: 'days', days: 12 } }), version(2, 1, { readBy: { kind: 'date', date: Temporal.PlainDate.from('2026-11-11') } }), version(3, 1)];
  const { toRead, progress } = shelf(myPolicies([soon, late, declined].map((each) => policy(each)), [receipt(declined, 1, { outcome: 'declined' })], me, today));
  expect(titles(toRead)).toEqual(['Policy 2', 'Policy 1', 'Policy 3']);
  expect(progress).toEqual({ read: 0, of: 3 });
});

test('a minor version asks nobody again, and shows what was agreed to', () => {
  const [one, two] = [version(1, 1), version(1, 2, { change: 'minor' })];
  const [mine] = myPolicies([policy(one, two)], [receipt(one, 5)], me, today);
  expect(mine).toMatchObject({ state: { kind: 'read', number: 1 }, former: { version: { number: 1 }, receipt: { id: 5 } } });
  expect(shelf([mine]).read).toHaveLength(1);
});

test('a withdrawn policy that was agreed to stays among what was read and counts for nothing', () => {
  const one = version(1, 1);
  const gone: Policy = { ...policy(one), withdrawn: { id: 9, policyId: 1, number: 2, at: Temporal.Instant.from('2026-11-15T09:00:00Z'), reason: '' } };
  expect(shelf(myPolicies([gone], [receipt(one, 5)], me, today))).toMatchObject({ toRead: [], read: [{ current: undefined }], progress: { read: 0, of: 0 } });
});

test('rows of one GUID are one receipt, the earliest', () => {
  const one = version(1, 1);
  const [mine] = myPolicies([policy(one)], [receipt(one, 6, { guid: 'same' }), receipt(one, 5, { guid: 'same' })], me, today);
  expect(mine.receipts.map(({ id }) => id)).toEqual([5]);
});

test('an agreement written around the page, without passing the questions, is an attempt: the policy is still to read', () => {
  const inBoth = (text: string): { 'en-GB': string; 'cy-GB': string } => ({ 'en-GB': text, 'cy-GB': text });
  const asks = version(1, 1, { passMark: 1, questions: [{ id: 'q', text: inBoth('?'), choices: [{ id: 'a', text: inBoth('a') }, { id: 'b', text: inBoth('b') }], right: ['a'], explanation: inBoth('') }] });
  expect(shelf(myPolicies([policy(asks)], [receipt(asks, 5)], me, today))).toMatchObject({ toRead: [{ receipts: [{ id: 5, outcome: 'attempt' }] }], read: [] });
  expect(shelf(myPolicies([policy(asks)], [receipt(asks, 5, { answers: { q: ['a'] } })], me, today))).toMatchObject({ toRead: [], read: [{ state: { kind: 'read' } }] });
});

test('a policy for another department is in the list of all only; for a department that is not known, too', () => {
  const others = version(1, 1, { audience: { kind: 'some', groups: [], departments: ['Planning'], jobTitles: [] } });
  expect(shelf(myPolicies([policy(others)], [], me, today))).toMatchObject({ toRead: [], all: [{ concerns: 'no' }] });
  expect(shelf(myPolicies([policy(others)], [], { ...me, department: undefined }, today))).toMatchObject({ toRead: [], all: [{ concerns: 'unknown' }], progress: { of: 0 } });
});

test.each([['sian', true], ['POL-00001', true], ['policy siân', true], ['policy retention', false], ['', true]])('the search %p finds the policy: %p', (search, found) => {
  const [mine] = myPolicies([policy(version(1, 1))], [], me, today);
  expect(isFound(mine, search)).toBe(found);
});
