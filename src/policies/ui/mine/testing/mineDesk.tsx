import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import { connectHost } from '../../../../platform/host/connectHost';
import type { DeskServices } from '../../../../platform/host/services';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { Receipt } from '../../../rules/receipt';
import type { ReadingText } from '../../../rules/readingText';
import type { PolicyVersion } from '../../../rules/version';
import type { Mine, MineStore, ReceiptWish, Told, Written } from '../../../store/mine/contract';
import { MineRoom } from '../MineRoom';

export const now = Temporal.Instant.from('2026-11-20T18:30:00Z');

export const services: DeskServices = {
  ...connectHost({
    pageContext: {
      web: { absoluteUrl: 'https://northmere.example/sites/dataprotection', serverRelativeUrl: '/sites/dataprotection' },
      user: { displayName: 'Alex Turner', email: 'alex@northmere.example', loginName: 'alex@northmere.example' },
      cultureInfo: { currentUICultureName: 'en-GB' }
    }
  }),
  now: () => now
};

export const aText = (...paragraphs: readonly string[]): ReadingText => ({
  v: 1, title: 'Policy', language: 'en-GB', notices: [], blocks: paragraphs.map((text) => ({ kind: 'paragraph', inlines: [{ text }] }))
});

/** Version `number` of policy `policyId`; its row's id is both together, such as 121. */
export function aVersion(policyId: number, number: number, given: Partial<PolicyVersion> = {}): PolicyVersion {
  return {
    id: policyId * 10 + number, policyId, number, title: `Policy ${policyId}`, replacesId: undefined, change: 'material', changeSummary: '', publishedAt: Temporal.Instant.from('2026-11-10T09:00:00Z'),
    publishedBy: 'Priya Nandra', fileUrl: `/sites/dataprotection/PublishedPolicies/${policyId}/Policy #1.docx`, fileName: 'Policy #1.docx', fileUniqueId: 'u', fileSize: 84_000, contentHash: 'c0ffee',
    readingUrl: '/r', readingHash: 'beef', sourceVersion: '1.0', readBy: { kind: 'days', days: 14 },
    statement: { 'en-GB': 'I have read it and will follow it.', 'cy-GB': 'Rwyf wedi’i ddarllen a byddaf yn ei ddilyn.' }, questions: [], passMark: 0, audience: { kind: 'everyone' }, audienceText: 'Everyone',
    owner: { name: 'Gwenno Rees', upn: 'gwenno@northmere.example' }, approverName: '', approvedOn: undefined, reviewDue: undefined, relatedPolicies: [], sealed: true, ...given
  };
}

export function aReceipt(version: PolicyVersion, id: number, given: Partial<Receipt> = {}): Receipt {
  return {
    id, authorId: 7, created: now, seal: 'seal', policyId: version.policyId, versionId: version.id, guid: `guid-${id}`, outcome: 'acknowledged', contentHash: version.contentHash,
    readingHash: version.readingHash, statement: version.statement['en-GB'], language: 'en-GB', answers: {}, words: '', reachedEnd: false, ...given
  };
}

export function mineOf(versions: readonly PolicyVersion[], receipts: readonly Receipt[] = [], given: Partial<Mine> = {}): Mine {
  const ids = [...new Set(versions.map(({ policyId }) => policyId))];
  return {
    policies: ids.map((policyId) => ({ policyId, versions: versions.filter((version) => version.policyId === policyId), withdrawn: undefined })), receipts,
    me: { id: 7, upn: 'alex@northmere.example', department: undefined, jobTitle: undefined, groupIds: undefined, joined: undefined, joinerDays: 30 }, source: 'not-needed',
    contact: { dpoName: 'Priya Nandra', dpoPhone: '01632 960 101', mailbox: 'dataprotection@northmere.example' }, ...given
  };
}

export interface FakeStore extends MineStore {
  readonly wishes: ReceiptWish[];
  readonly mails: { readonly subject: string; readonly lead: string; readonly link: string }[];
}

/** A store that records what it is asked; each write's answer may be given, and is `recorded` otherwise. */
export function fakeStore(given: { readonly writes?: readonly (() => Promise<Written>)[]; readonly told?: Told; readonly open?: MineStore['openVersion'] } = {}): FakeStore {
  const [wishes, mails, writes] = [[] as ReceiptWish[], [] as FakeStore['mails'], [...(given.writes ?? [])]];
  return {
    wishes,
    mails,
    openVersion: given.open ?? ((unused, { number }) => Promise.resolve({ ok: true, text: aText('Lock your screen.', number === 1 ? 'Within fifteen minutes.' : 'Within five minutes.') })),
    writeReceipt: (unused, me, wish) => {
      wishes.push(wish);
      const { guid, outcome, statement, answers, words, reachedEnd } = wish;
      return (writes.shift() ?? (() => Promise.resolve<Written>({ kind: 'recorded', receipt: aReceipt(wish.version, 500 + wishes.length, { guid, outcome, statement, answers, words, reachedEnd }) })))();
    },
    tellOwner: (unused, version, receipt, { subject, lead, link }) => {
      mails.push({ subject, lead, link });
      return Promise.resolve(given.told ?? { ok: true });
    }
  };
}

export interface MineDeskProps {
  readonly mine: Mine | (() => Promise<Mine>);
  readonly store?: MineStore;
  /** What looking again finds. */
  readonly newest?: Mine;
  readonly as?: Partial<DeskServices>;
}

export const MineDesk: React.FC<MineDeskProps> = ({ mine, store, newest, as }) => {
  const mineServices = React.useMemo(() => ({ ...services, ...as }), [as]);
  const open = React.useCallback(async () => ({ services: mineServices, mine: typeof mine === 'function' ? await mine() : mine }), [mine, mineServices]);
  const loaded = React.useMemo(() => store ?? fakeStore(), [store]);
  const loadStore = React.useCallback(() => Promise.resolve(loaded), [loaded]);
  const load = React.useCallback(() => (newest ? Promise.resolve(newest) : Promise.reject(new Error('not part of this test'))), [newest]);
  return <DeskRoot theme={undefined} lang={mineServices.locale}><MineRoom open={open} load={load} loadStore={loadStore} siteProperty="DataProtectionDeskSite" /></DeskRoot>;
};
