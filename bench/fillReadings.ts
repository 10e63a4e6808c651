import { createHash } from 'node:crypto';
import type { SqlValue } from '../local/tenant/database';
import { sharePointInstant } from '../local/tenant/clock';
import { addMadeUpStaff } from '../local/tenant/directory/generate';
import type { LocalServer } from '../local/tenant/server';
import { getListByUrl } from '../local/tenant/store/lists';
import type { ListRecord } from '../local/tenant/store/records';
import { versionColumns, versionSealText } from '../src/policies/rules/versionRow';
import { receiptColumns } from '../src/policies/rules/receiptRow';
import { receiptSealText } from '../src/policies/rules/seal';
import type { ReceiptContent } from '../src/policies/rules/receipt';
import { Temporal } from 'temporal-polyfill';

/** Everybody who has to read: made-up staff, and Alex, who can sign in in a browser. */
export const staffCount = 5_000;
export const policyCount = 40;
const site = '/sites/dataprotection';
const statement = { 'en-GB': 'I have read this policy and will follow it.', 'cy-GB': 'Rwyf wedi darllen y polisi hwn a byddaf yn ei ddilyn.' };

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const guid = (n: number, kind: number): string => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-${kind.toString(16).padStart(12, '0')}`;

export interface FilledReadings {
  readonly receipts: number;
  /** The address of one of them. */
  readonly reader: string;
  readonly versionIds: readonly number[];
  readonly seconds: number;
}

const insert = (table: string): string => `
  INSERT INTO ${table} (id, guid, unique_id, dir, leaf, fs_type, version, ui_version, author, editor, created, modified, content_type, scope_id, own_scope, attachments, vals)
  VALUES (?, ?, ?, ?, ?, 0, 1, 512, ?, ?, ?, ?, '0x01', 0, 0, 0, ?)`;

function listAt(server: LocalServer, path: string): ListRecord {
  const list = getListByUrl(server.tenant, `${site}/${path}`);
  if (!list) throw new Error(`${path} is not there.`);
  return list;
}

const principalId = (server: LocalServer, upn: string): number =>
  server.tenant.database.get<{ id: number }>('SELECT p.id FROM principals p JOIN webs w ON w.site_id = p.site_id WHERE w.url = ? AND p.email = ?', site, upn)?.id ?? 0;

/** Writes a row as the list would keep it; over REST 200,000 of them would take an hour. */
function writer(server: LocalServer, list: ListRecord, kind: number): (id: number, author: number, created: string, values: object) => void {
  const sql = insert(list.rowsTable);
  return (id, author, created, values) => {
    const row: SqlValue[] = [id, guid(id, kind), guid(id, kind + 1), list.url, `${id}_.000`, author, author, created, created, JSON.stringify(values)];
    server.tenant.database.run(sql, ...row);
  };
}

/** 40 policies, one in eight with a department as its audience; each published in its own week of the last two years. */
function fillVersions(server: LocalServer, officer: number): readonly number[] {
  const list = listAt(server, 'Lists/PolicyVersions');
  const write = writer(server, list, 10);
  const now = server.tenant.clock.now();
  for (let n = 1; n <= policyCount; n += 1) {
    const columns = versionColumns({
      policyId: n, title: `Policy ${n}`, number: 1, replacesId: undefined, fileUrl: `${site}/PublishedPolicies/POL-${String(n).padStart(5, '0')}/1-bench/policy.docx`, fileName: 'policy.docx', fileUniqueId: guid(n, 50), fileSize: 40_000,
      contentHash: sha256(`file ${n}`), readingUrl: `${site}/PublishedPolicies/POL-${String(n).padStart(5, '0')}/1-bench/reading.json`, readingHash: sha256(`text ${n}`), sourceVersion: '1.0', change: 'material', changeSummary: 'New.',
      readBy: { kind: 'days', days: 28 }, statement, questions: [], passMark: 0, audience: n % 8 === 0 ? { kind: 'some', groups: [], departments: ['Housing', 'Revenues'], jobTitles: [] } : { kind: 'everyone' },
      audienceText: n % 8 === 0 ? 'Housing; Revenues' : 'Everyone', owner: { name: 'Priya Nandra', upn: 'dpo@northmere.example' }, approverName: 'Helen Marsh', approvedOn: Temporal.PlainDate.from('2025-01-01'), reviewDue: Temporal.PlainDate.from('2027-01-01'),
      relatedPolicies: []
    });
    write(n, officer, publishedAt(now, n), { ...columns, VersionSeal: sha256(versionSealText(columns)) });
  }
  server.tenant.database.run('UPDATE lists SET next_item_id = ? WHERE id = ?', policyCount + 1, list.id);
  return Array.from({ length: policyCount }, (_, index) => index + 1);
}

const publishedAt = (now: Temporal.Instant, n: number): string => sharePointInstant(now.subtract({ hours: 24 * 18 * (policyCount - n + 1) }));

/** One receipt for every member of staff and policy, in the order of their times, each with the seal that the product gives it. */
function fillReceipts(server: LocalServer, readers: readonly number[]): number {
  const list = listAt(server, 'Lists/PolicyReceipts');
  const write = writer(server, list, 20);
  const now = server.tenant.clock.now();
  let id = 0;
  server.tenant.database.transaction(() => {
    for (let n = 1; n <= policyCount; n += 1) {
      const published = Temporal.Instant.from(publishedAt(now, n)).epochMilliseconds;
      readers.forEach((reader, place) => {
        id += 1;
        // within 16 days of publishing, in the order of the ids
        const created = new Date(published + Math.floor(((place + 1) / readers.length) * 16 * 86_400_000)).toISOString().replace(/\.\d+Z$/, 'Z');
        const content: ReceiptContent = {
          policyId: n, versionId: n, guid: guid(id, 30), outcome: 'acknowledged', contentHash: sha256(`file ${n}`), readingHash: sha256(`text ${n}`), statement: statement['en-GB'], language: 'en-GB', answers: {}, words: '', reachedEnd: true
        };
        write(id, reader, created, receiptColumns(content, sha256(receiptSealText(content))));
      });
    }
    server.tenant.database.run('UPDATE lists SET next_item_id = ? WHERE id = ?', id + 1, list.id);
  });
  return id;
}

/** A council of 5,000 with 40 policies that everybody has read: 200,000 receipts, straight into the store. */
export function fillReadings(server: LocalServer): FilledReadings {
  const started = performance.now();
  const staff = addMadeUpStaff(server.tenant, staffCount - 1, { site });
  const versionIds = fillVersions(server, principalId(server, 'dpo@northmere.example'));
  const receipts = fillReceipts(server, ['alex@northmere.example', ...staff.map(({ upn }) => upn)].map((upn) => principalId(server, upn)));
  return { receipts, reader: staff[4].upn, versionIds, seconds: Math.round((performance.now() - started) / 100) / 10 };
}
