import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../src/platform/host/services';
import { deskList } from '../../src/platform/sharepoint/deskList';
import { listUrl } from '../../src/platform/sharepoint/listSchema';
import { sha256Of } from '../../src/platform/sharepoint/sha256';
import { policyVersions } from '../../src/policies/lists/policyVersions';
import { publishedPolicies } from '../../src/policies/lists/publishedPolicies';
import { writeReadingText, type Question, type ReadingText } from '../../src/policies/rules';
import { versionColumns, withdrawalColumns, type NewVersion } from '../../src/policies/rules/versionRow';
import { versionSeal } from '../../src/policies/store/versions';

export const aReadingText = (...paragraphs: readonly string[]): ReadingText => ({
  v: 1, title: 'Information security policy', language: 'en-GB', notices: [],
  blocks: [
    { kind: 'heading', level: 1, inlines: [{ text: 'Information security policy' }] },
    ...paragraphs.map((text) => ({ kind: 'paragraph', inlines: [{ text }] }) as const)
  ]
});

export const aQuestion: Question = {
  id: 'q1', text: { 'en-GB': 'You send an email to the wrong person. What do you do first?', 'cy-GB': 'Rydych yn anfon e-bost at y person anghywir. Beth ydych chi’n ei wneud gyntaf?' },
  choices: [
    { id: 'a', text: { 'en-GB': 'Tell the Data Protection Officer', 'cy-GB': 'Dweud wrth y Swyddog Diogelu Data' } },
    { id: 'b', text: { 'en-GB': 'Wait and see', 'cy-GB': 'Aros i weld' } }
  ],
  right: ['a'], explanation: { 'en-GB': 'The 72 hours run from when the council knows.', 'cy-GB': 'Mae’r 72 awr yn rhedeg o’r adeg y mae’r cyngor yn gwybod.' }
};

export interface Publication extends Partial<Omit<NewVersion, 'policyId' | 'number'>> {
  readonly policyId: number;
  readonly number: number;
  readonly text?: ReadingText;
}

/** Puts a published version onto a site the way that publishing leaves it: file, accessible text, row. Returns the id of the row. */
export async function publish(services: DeskServices, { text = aReadingText('Lock your screen.'), policyId, number, ...given }: Publication): Promise<number> {
  const { sp, siteUrl } = services;
  const folder = `${listUrl(siteUrl, publishedPolicies)}/POL-${policyId}-${number}`;
  await sp.web.folders.addUsingPath(folder);
  const put = async (name: string, content: string): Promise<{ readonly hash: string; readonly size: number; readonly uniqueId: string; readonly url: string }> => {
    const bytes = new TextEncoder().encode(content);
    const file = await sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, new Blob([bytes]), { Overwrite: true });
    return { hash: await sha256Of(bytes), size: bytes.length, uniqueId: file.UniqueId, url: `${folder}/${name}` };
  };
  const file = await put('Information security policy.docx', `version ${number}`);
  const reading = await put('reading.json', writeReadingText(text));
  const columns = versionColumns({
    title: 'Information security policy', replacesId: undefined, change: 'material', changeSummary: number === 1 ? '' : 'Screens lock after five minutes.',
    readBy: { kind: 'days', days: 14 }, statement: { 'en-GB': 'I have read this policy and will follow it.', 'cy-GB': 'Rwyf wedi darllen y polisi hwn a byddaf yn ei ddilyn.' },
    questions: [], passMark: 0, audience: { kind: 'everyone' }, audienceText: 'Everyone', owner: { name: 'Priya Nandra', upn: 'dpo@northmere.example' }, approverName: 'Cabinet',
    approvedOn: Temporal.PlainDate.from('2026-11-02'), reviewDue: Temporal.PlainDate.from('2027-11-02'), relatedPolicies: [], sourceVersion: `${number}.0`,
    fileUrl: file.url, fileName: 'Information security policy.docx', fileUniqueId: file.uniqueId, fileSize: file.size, contentHash: file.hash, readingUrl: reading.url, readingHash: reading.hash,
    ...given, policyId, number
  });
  const row: { readonly Id: number } = await deskList(sp, siteUrl, policyVersions).items.add({ ...columns, VersionSeal: await versionSeal(columns) });
  return row.Id;
}

/** Withdraws what was published last. */
export async function withdraw({ sp, siteUrl }: DeskServices, policyId: number, number: number, reason = 'Replaced by the acceptable use policy.'): Promise<void> {
  const columns = withdrawalColumns({ policyId, number, title: 'Information security policy', reason, replacesId: undefined });
  await deskList(sp, siteUrl, policyVersions).items.add({ ...columns, VersionSeal: await versionSeal(columns) });
}
