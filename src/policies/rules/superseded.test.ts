import { Temporal } from 'temporal-polyfill';
import { marksOf } from './marks';
import type { StaffMember } from './directory';
import type { ReadingException } from './exceptions';
import { supersededUnread, type SupersededFacts } from './superseded';
import type { PolicyVersion } from './version';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const version = (id: number, number: number, published: string, over: Partial<PolicyVersion> = {}): PolicyVersion => ({
  id, policyId: 1, number, change: 'material', publishedAt: at(published), audience: { kind: 'everyone' }, readBy: { kind: 'days', days: 14 }, questions: [], passMark: 0, ...over
} as PolicyVersion);
const person = (name: string, siteUserId: number | undefined, joined?: string): StaffMember => ({
  upn: `${name}@northmere.example`, name, siteUserId, joined: joined === undefined ? undefined : Temporal.PlainDate.from(joined), department: 'Housing', jobTitle: undefined, groupIds: undefined
});
const mark = (id: number, authorId: number, versionId: number, when: string) => ({ id, authorId, versionId, createdMs: at(when).epochMilliseconds, outcome: 'acknowledged' as const });

const facts = (over: Partial<SupersededFacts> = {}): SupersededFacts => ({
  policies: [{ policyId: 1, withdrawn: undefined, versions: [version(10, 1, '2026-01-05T09:00:00Z'), version(11, 2, '2026-06-01T09:00:00Z')] }],
  directory: { source: 'entra', unreadableGroups: [], staff: [person('alex', 5), person('jo', 6), person('late', 7), person('never', undefined), person('new', 8, '2026-07-01')] },
  marks: marksOf([mark(1, 5, 10, '2026-01-06T09:00:00Z'), mark(2, 7, 10, '2026-06-02T09:00:00Z')]), exceptions: [], joinerDays: 30, ...over
});
const record = (over: Partial<ReadingException>): ReadingException => ({
  id: 1, kind: 'superseded', policyId: 1, versionId: 10, upns: ['jo@northmere.example'], reason: '', until: undefined, by: '', at: at('2026-06-03T09:00:00Z'), ...over
});

test('who had not read the replaced version at that moment; who read it before, and who came later, is left out', () => {
  expect(supersededUnread(facts())).toEqual([{ policyId: 1, versionId: 10, number: 1, byNumber: 2, upns: ['jo@northmere.example', 'late@northmere.example', 'never@northmere.example'] }]);
});

test('what is on record is not found again; who was exempt is left out', () => {
  expect(supersededUnread(facts({ exceptions: [record({})] }))).toEqual([]);
  expect(supersededUnread(facts({ exceptions: [record({ kind: 'exempt', versionId: undefined })] }))[0].upns).not.toContain('jo@northmere.example');
});

test('a minor change supersedes nothing, and agreeing to any version since the last material one counts', () => {
  const minor = [version(10, 1, '2026-01-05T09:00:00Z'), version(11, 2, '2026-06-01T09:00:00Z', { change: 'minor' })];
  expect(supersededUnread(facts({ policies: [{ policyId: 1, withdrawn: undefined, versions: minor }] }))).toEqual([]);
  const three = [...minor, version(12, 3, '2026-09-01T09:00:00Z')];
  const [found] = supersededUnread(facts({ policies: [{ policyId: 1, withdrawn: undefined, versions: three }] }));
  expect(found).toMatchObject({ versionId: 11, byNumber: 3 });
  expect(found.upns).not.toContain('alex@northmere.example');
});
