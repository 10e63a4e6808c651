import { Temporal } from 'temporal-polyfill';
import type { ReadingException } from './exceptions';
import type { ReceiptMark } from './receipt';
import type { Reader } from './standing';
import type { Policy, PolicyVersion } from './version';

/** Made-up policies for tests; only what a test is about is given. */
export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

export function testVersion(given: Partial<PolicyVersion> = {}): PolicyVersion {
  return {
    id: 1, policyId: 12, title: 'Clear desk', number: 1, replacesId: undefined, change: 'material', changeSummary: '', publishedAt: instant('2026-10-01T09:00:00Z'), publishedBy: 'Priya Nandra',
    fileUrl: '', fileName: 'clear-desk.docx', fileUniqueId: '', fileSize: 1, contentHash: '', readingUrl: '', readingHash: '', sourceVersion: '1.0', readBy: { kind: 'days', days: 14 },
    statement: { 'en-GB': 'I will', 'cy-GB': 'Gwnaf' }, questions: [], passMark: 0, audience: { kind: 'everyone' }, audienceText: '', owner: { name: '', upn: '' }, approverName: '',
    approvedOn: undefined, reviewDue: undefined, relatedPolicies: [], sealed: true, ...given
  };
}

export function testPolicy(versions: readonly Partial<PolicyVersion>[], policyId = 12): Policy {
  return { policyId, versions: versions.map((given, index) => testVersion({ id: policyId * 100 + index + 1, number: index + 1, policyId, ...given })), withdrawn: undefined };
}

export const testReader = (given: Partial<Reader> = {}): Reader =>
  ({ upn: 'ceri@northmere.example', joined: undefined, department: 'Housing', jobTitle: 'Officer', groupIds: new Set<string>(), ...given });

export const testMark = (versionId: number, at: string, given: Partial<ReceiptMark> = {}): ReceiptMark =>
  ({ id: 1, versionId, authorId: 7, createdMs: instant(at).epochMilliseconds, outcome: 'acknowledged', ...given });

export const testException = (given: Partial<ReadingException> = {}): ReadingException => ({
  id: 5, kind: 'exempt', policyId: undefined, versionId: undefined, upns: ['ceri@northmere.example'], reason: 'Long leave', until: undefined, by: 'Priya Nandra', at: instant('2026-10-02T09:00:00Z'), ...given
});
