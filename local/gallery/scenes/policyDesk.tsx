import * as React from 'react';
import strings from '../../../src/loc/policyDesk';
import checking from '../../../src/loc/policyCheck';
import complianceStrings from '../../../src/loc/compliance';
import proofStrings from '../../../src/loc/proof';
import publishing from '../../../src/loc/publishing';
import { readPolicyFile } from '../../../src/policies/documents/readFile';
import { policyEvent } from '../../../src/policies/rules/events';
import type { AudienceCount } from '../../../src/policies/rules/audienceCount';
import { noCounts, type RowFinding, type Verification } from '../../../src/policies/rules/verdicts';
import { countMatrix } from '../../../src/policies/rules/matrix';
import { instant, testException, testMark, testPolicy } from '../../../src/policies/rules/testPolicies';
import { marksOf } from '../../../src/policies/rules/marks';
import type { Policy } from '../../../src/policies/rules/version';
import { readCompliance, type Compliance } from '../../../src/policies/store/compliance';
import { readDismissals } from '../../../src/policies/store/check/dismissals';
import type { StaffMember } from '../../../src/policies/rules/directory';
import { readAudienceCount } from '../../../src/policies/store/directory';
import { readSiteUsers } from '../../../src/policies/store/directory/siteUsers';
import { bringUpToDate, bringUpToDateBeside, lastMailedHead, newestDigest, readReadingExceptions, readReceiptProof, verifyLive } from '../../../src/policies/store/proof';
import { hashOf, hashOfReading } from '../../../src/policies/store/publishing/hash';
import { mendColumns, noteFileStates, noteHolds } from '../../../src/policies/store/publishing/noteChecked';
import { publishVersion } from '../../../src/policies/store/publishing/publishVersion';
import { readPolicyEvents } from '../../../src/policies/store/publishing/reviews';
import { verifyPublished } from '../../../src/policies/store/publishing/verifyPublished';
import { readReminders } from '../../../src/policies/store/reminders';
import { readPolicies } from '../../../src/policies/store/versions';
import { checkedOutBy, fileBytes, readWorkingPolicies, type WorkingPolicy } from '../../../src/policies/store/working';
import { aReceipt } from '../../../src/policies/ui/mine/testing/mineDesk';
import { PolicyPanel } from '../../../src/policies/ui/commands/PolicyPanel';
import type { PolicyAccess } from '../../../src/policies/ui/desk/deskContract';
import { PolicyDeskRoom } from '../../../src/policies/ui/desk/PolicyDeskRoom';
import type { PolicyTask } from '../../../src/policies/ui/desk/tasks';
import { readSettings } from '../../../src/platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../src/platform/settings/officers';
import { pick, press, submit, type, unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { day, fails, longText, longWord, never, now, Page, services, settings, Themed } from './world';
import { wholeText } from './policies';

const shows = ['page PolicyDeskWebPart'];
const officer: PolicyAccess = { role: 'officer', me: { id: 11, name: 'Priya Nandra', upn: 'dpo@northmere.example' } };
const reviewer: PolicyAccess = { ...officer, role: 'reviewer' };

const working = (id: number, given: Partial<WorkingPolicy> = {}): WorkingPolicy => ({
  id, etag: '"1"', title: `Policy ${id}`, fileName: `policy ${id}.docx`, fileRef: `/sites/dataprotection/Policies/policy ${id}.docx`, size: 84_000, versionLabel: '1.0', modified: instant('2026-11-01T00:00:00Z'),
  modifiedBy: 'Gwenno Rees', status: 'In force', owner: { id: 1, name: 'Gwenno Rees', upn: 'gwenno@northmere.example' }, approver: undefined, approvedOn: undefined, reviewMonths: 12, lastReviewedOn: undefined,
  lastOutcome: undefined, reviewDue: day('2026-11-01'), related: [], publishedVersion: 1, publishedFile: undefined, ...given
});
const published: readonly Policy[] = [
  testPolicy([{ title: 'Clear desk', publishedAt: instant('2026-10-01T09:00:00Z'), contentHash: 'old', reviewDue: day('2027-10-01') }, { title: 'Clear desk', changeSummary: 'Five minutes now.', publishedAt: instant('2026-11-01T09:00:00Z'), contentHash: 'c0ffee' }], 12),
  testPolicy([{ title: `Driving in ${longWord}`, publishedAt: instant('2026-11-12T09:00:00Z') }], 13)
];
const files = [working(12, { title: 'Clear desk' }), working(13, { title: `Driving in ${longWord}`, reviewDue: day('2026-12-20') }), working(14, { title: 'Retention', status: 'Draft', publishedVersion: 0, reviewDue: undefined })];

const member = (n: number, department: string): StaffMember =>
  ({ upn: `p${n}@northmere.example`, name: `Person ${String(n).padStart(3, '0')}`, siteUserId: n, department, jobTitle: '', groupIds: new Set(), joined: undefined });
const staff = [...Array.from({ length: 70 }, (_, n) => member(n + 1, 'Housing')), member(200, longWord), member(201, longWord)];
const marks = marksOf([testMark(1202, '2026-11-03T09:00:00Z', { id: 41, authorId: 200 }), testMark(1202, '2026-11-20T09:00:00Z', { id: 42, authorId: 201 })]);

function compliance(): Compliance {
  const facts = { policies: published, directory: { source: 'entra' as const, staff, unreadableGroups: [{ id: 'g1', name: 'Drivers', why: 'not-consented' as const }] }, marks, exceptions: [], officerSettings: { ...defaultOfficerSettings, reminderLimit: 200 }, settings };
  return { ...facts, asAt: now, matrix: countMatrix({ ...facts, today: day('2026-11-22'), joinerDays: 30 }) };
}

/** A council with a library, receipts and a chain. */
function council(): void {
  localStorage.clear();
  sessionStorage.clear();
  stand(readWorkingPolicies, () => Promise.resolve(files));
  stand(readPolicies, () => Promise.resolve(published));
  stand(verifyPublished, () => Promise.resolve([{ version: published[0].versions[1], state: 'Changed', part: 'file' }, { version: published[1].versions[0], state: 'Fits', part: undefined }]));
  stand(mendColumns, () => Promise.resolve(undefined as never));
  stand(noteFileStates, () => Promise.resolve(undefined as never));
  stand(noteHolds, () => Promise.resolve(undefined as never));
  stand(readPolicyEvents, () => Promise.resolve([
    { ...policyEvent('reviewed', { outcome: 'Minor change' }, longText), title: '', at: '2026-11-20T10:00:00Z', by: 'Priya Nandra' },
    { ...policyEvent('controlChanged', { title: 'Clear desk', owner: 'Priya Nandra', reviewMonths: 12 }), title: '', at: '2026-11-21T10:00:00Z', by: 'Priya Nandra' }
  ]));
  stand(readCompliance, () => Promise.resolve(compliance()));
  stand(readReminders, () => Promise.resolve([]));
  stand(readSettings, () => Promise.resolve({ settings, row: undefined }));
  stand(readOfficerSettings, () => Promise.resolve({ settings: defaultOfficerSettings, row: undefined }));
  stand(readSiteUsers, () => Promise.resolve(staff.map(({ name, upn }, id) => ({ id, name, upn })).slice(0, 12)));
  stand(readReadingExceptions, () => Promise.resolve([testException(), testException({ id: 6, kind: 'exempt', reason: longText })]));
  stand(bringUpToDateBeside, () => undefined);
  stand(bringUpToDate, () => Promise.resolve({ appended: { receipts: 3, digests: 1, end: { number: 4, head: 'a'.repeat(64), lastId: 42 }, strange: [], beyond: { number: 5, receiptId: 900 } }, mail: { kind: 'failed', why: 'network', mayHaveHappened: true, to: 'audit@northmere.example' } as never }));
  stand(newestDigest, () => Promise.resolve({ digest: undefined } as never));
  stand(lastMailedHead, () => Promise.resolve({ number: 3, head: 'b'.repeat(64), to: 'audit@northmere.example', at: now, by: 'Priya Nandra' }));
  stand(fileBytes, () => Promise.resolve(new Uint8Array()));
  stand(checkedOutBy, () => Promise.resolve(undefined));
  stand(readPolicyFile, () => Promise.resolve({ ok: true, format: 'docx', text: wholeText }));
  stand(hashOf, () => Promise.resolve('new'));
  stand(hashOfReading, () => Promise.resolve('other words'));
  stand(readAudienceCount, () => Promise.resolve({ source: 'entra', staff: 40, people: 40, unknown: 0, parts: [], access: { kind: 'known', without: ['ceri@northmere.example'], unknown: 1 } } as never));
  stand(readDismissals, () => Promise.resolve(new Map()));
}

interface Given {
  readonly access?: PolicyAccess;
  readonly open?: () => Promise<never>;
}
function desk({ access = officer, open }: Given = {}): React.ReactElement {
  council();
  return <Page><PolicyDeskRoom open={open ?? (() => Promise.resolve({ services, access }))} /></Page>;
}
const tab = (name: string, ...then: readonly (() => Promise<void>)[]) => async (): Promise<void> => {
  await press(name);
  for (const step of then) await step();
};

function panel(task: PolicyTask, policyId = 12, access = officer): React.ReactElement {
  council();
  return <Themed draw={(theme) => <PolicyPanel services={services} access={access} theme={theme} task={task} policyId={policyId} selected={policyId} onDismissed={() => undefined} />} />;
}
const item = (task: PolicyTask): readonly string[] => [`policy ${task.toUpperCase()}`];

const pages: readonly Scene[] = [
  { name: 'Policy desk: opening', shows, draw: () => desk({ open: never }) },
  { name: 'Policy desk: not set up', shows, draw: () => desk({ open: fails('not-set-up') }) },
  { name: 'Policy desk: offline', shows, draw: () => desk({ open: fails('offline') }) },
  { name: 'Policy desk: library', shows, draw: () => desk() },
  { name: 'Policy desk: library, for a reviewer', shows, draw: () => desk({ access: reviewer }) },
  { name: 'Policy desk: library could not be read', shows, draw: () => { const drawn = desk(); stand(readWorkingPolicies, fails('throttled')); return drawn; } },
  { name: 'Policy desk: library, empty', shows, draw: () => { const drawn = desk(); stand(readWorkingPolicies, () => Promise.resolve([])); stand(readPolicies, () => Promise.resolve([])); return drawn; } },
  { name: 'Policy desk: reviews', shows, draw: () => desk(), then: tab(strings.tab_reviews) },
  { name: 'Policy desk: who has read what', shows, draw: () => desk(), then: tab(strings.tab_compliance, unfold) },
  { name: 'Policy desk: who has read what, people of a department', shows, draw: () => desk(), then: tab(strings.tab_compliance, () => press('Housing')) },
  { name: 'Policy desk: who has read what, one person', shows, draw: () => desk(), then: tab(strings.tab_compliance, () => press('Housing'), () => press('Person 007')) },
  { name: 'Policy desk: who has read what, reading', shows, draw: () => { const drawn = desk(); stand(readCompliance, never); return drawn; }, then: tab(strings.tab_compliance) },
  { name: 'Policy desk: who has read what, one policy', shows, draw: () => desk(), then: tab(strings.tab_compliance, () => press(complianceStrings.byPolicy), () => press('Clear desk')) },
  {
    name: 'Policy desk: who has read what, a receipt', shows,
    draw: () => {
      const drawn = desk();
      stand(readReceiptProof, (given, id) => Promise.resolve({ receipt: aReceipt(published[0].versions[1], id, { words: longText }), person: longWord, finding, digest: 1, digestFits: false }));
      return drawn;
    },
    then: tab(strings.tab_compliance, () => press(longWord), () => press('Person 200'), () => press(complianceStrings.receipt.split(' ')[0]))
  },
  {
    name: 'Policy desk: who has read what, without a directory', shows,
    draw: () => { const drawn = desk(); stand(readCompliance, () => Promise.resolve({ ...compliance(), directory: { source: 'site-users', staff, unreadableGroups: [] } })); return drawn; },
    then: tab(strings.tab_compliance, unfold)
  },
  { name: 'Policy desk: reminders', shows, draw: () => desk(), then: tab(strings.tab_reminders) },
  { name: 'Policy desk: proof', shows, draw: () => desk(), then: tab(strings.tab_proof, unfold) },
  { name: 'Policy desk: proof, an exception sent empty', shows, draw: () => desk(), then: tab(strings.tab_proof, unfold, () => submit()) },
  { name: 'Policy desk: proof, something does not fit', shows, draw: () => { const drawn = desk(); stand(verifyLive, () => Promise.resolve(bad)); return drawn; }, then: tab(strings.tab_proof, () => press(proofStrings.verifyNow)) }
];

const finding: RowFinding = { id: 8, verdict: 'altered', policyId: 1, authorId: 12, person: longWord, created: '2025-10-21T11:26:00Z', fields: ['content'], former: undefined, otherId: undefined, digest: 1, afterExport: false, doubt: undefined };
const bad: Verification = {
  chain: { problems: [], entries: new Map(), doubted: new Map(), doubts: [], digests: 2, lastId: 9, head: 'a'.repeat(64), heldAt: undefined, heldUpTo: undefined },
  rows: 9, findings: [finding, { ...finding, id: 9, verdict: 'deleted' }], repeats: 0, unreadable: 0, whole: true, severalNames: [], sharedNames: [], strange: [], outcome: 'does-not-fit', fits: false, counts: { ...noCounts(), fits: 7, altered: 1 }
};

const doubtful: AudienceCount = {
  source: 'entra', staff: 40, people: 0, unknown: 2, access: { kind: 'known', without: Array.from({ length: 12 }, (_, n) => `person${n}@northmere.example`), unknown: 1 },
  parts: [{ kind: 'department', name: longWord, people: 0, unknown: 0, why: undefined, near: [{ name: 'Housing', people: 30 }], others: [] }]
};
async function approve(): Promise<void> {
  await type(publishing.approver, 'Audit Committee');
  await type(publishing.approvedOn, '2026-11-20');
  await type(publishing.reviewDue, '2027-11-20');
  await pick(publishing.change_minor);
}

const tasks: readonly Scene[] = [
  { name: 'Publish a first version', shows: item('publish'), draw: () => panel('publish', 14) },
  { name: 'Publish a further version', shows: item('publish'), draw: () => panel('publish') },
  { name: 'Publish: sent without what it needs', shows: item('publish'), draw: () => panel('publish'), then: () => press(publishing.publishGo.replace(' {0}', '')) },
  {
    name: 'Publish: an audience that is in doubt', shows: item('publish'),
    draw: () => { const drawn = panel('publish'); stand(readAudienceCount, () => Promise.resolve(doubtful)); return drawn; },
    then: async () => { await approve(); await press(publishing.publishGo.replace(' {0}', '')); }
  },
  { name: 'Publish: for some, with questions', shows: item('publish'), draw: () => panel('publish'), then: async () => { await pick(publishing.some); await press(publishing.questionAdd); await unfold(); } },
  {
    name: 'Publish: publishing', shows: item('publish'), draw: () => { const drawn = panel('publish'); stand(publishVersion, never); return drawn; },
    then: async () => { await approve(); await press(publishing.publishGo.replace(' {0}', '')); }
  },
  {
    name: 'Publish: not published', shows: item('publish'), draw: () => { const drawn = panel('publish'); stand(publishVersion, fails('unknown-outcome')); return drawn; },
    then: async () => { await approve(); await press(publishing.publishGo.replace(' {0}', '')); }
  },
  { name: 'Publish: a file that cannot be read', shows: item('publish'), draw: () => { const drawn = panel('publish', 14); stand(readPolicyFile, () => Promise.resolve({ ok: false, reason: 'encrypted' } as never)); return drawn; } },
  { name: 'Check the text', shows: item('check'), draw: () => panel('check'), then: unfold },
  { name: 'Check the text: a finding set aside', shows: item('check'), draw: () => panel('check'), then: async () => { await unfold(); await press(checking.dismissOf.split('{')[0].trim()); } },
  { name: 'Record a review', shows: item('review'), draw: () => panel('review') },
  { name: 'Record a review: sent empty', shows: item('review'), draw: () => panel('review'), then: () => press(publishing.reviewSave) },
  { name: 'Withdraw', shows: item('withdraw'), draw: () => panel('withdraw') },
  { name: 'Withdraw: without a reason', shows: item('withdraw'), draw: () => panel('withdraw'), then: () => press(publishing.withdrawGo) },
  { name: 'Published versions', shows: item('versions'), draw: () => panel('versions'), then: unfold },
  { name: 'Document control', shows: item('control'), draw: () => panel('control') },
  { name: 'Upload a new file', shows: item('replace'), draw: () => panel('replace') },
  { name: 'A policy that is gone from the library', shows: item('versions'), draw: () => panel('versions', 99) },
  { name: 'A policy that cannot be read', shows: item('versions'), draw: () => { const drawn = panel('versions'); stand(readPolicies, fails('offline')); return drawn; } }
];

export const policyDesk: readonly Scene[] = [...pages, ...tasks];
