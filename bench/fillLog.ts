import { getListByUrl } from '../local/tenant/store/lists';
import { sharePointInstant } from '../local/tenant/clock';
import type { LocalServer } from '../local/tenant/server';
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { sealText, writeSeal } from '../src/casework/rules/sealText';
import { covered } from '../src/casework/store/site';
import { breachRules, sealedCells } from '../src/breaches/rules';

/**
 * How the log is spread: 4,000 breaches a year, several times what the largest councils record, so that 100,000 rows are 25 years of them.
 * The view of the last 12 months works up to 5,000 closed cases a year, SharePoint's threshold.
 */
export const aYear = 4_000;

/** What waits for officers at one moment, whatever the log's length: about a month's work. */
export const waiting = { open: 90, awaitingDecision: 40, mine: 18, undelivered: 12 } as const;

const insert = (table: string): string => `
  INSERT INTO ${table} (id, guid, unique_id, dir, leaf, fs_type, version, ui_version, author, editor, created, modified, content_type, scope_id, own_scope, attachments, vals)
  VALUES (?, ?, ?, ?, ?, 0, 1, 512, ?, ?, ?, ?, '0x01', 0, 0, 0, ?)`;

const guid = (n: number, kind: number): string => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-${kind.toString(16).padStart(12, '0')}`;

const services = ['Adult social care', 'Housing', 'Revenues', 'Planning', 'Education', 'Electoral services'];
const kinds = ['Email sent to the wrong person', 'Letter or fax sent to the wrong person', 'Paperwork lost or stolen', 'Access without a reason'];
const story = 'A letter about an account went to an address where the person no longer lives. It was opened there and sent back. '.repeat(4);

/** The columns of a row of the log that its views, its formatting and the seal's reader look at. */
function columnsOf(n: number, rows: number, aware: Temporal.Instant, dpoId: number): Record<string, string | number | boolean | null> {
  const fromNewest = rows - n;
  const open = fromNewest < waiting.open;
  const text = (moment: Temporal.Instant): string => sharePointInstant(moment);
  return {
    Title: kinds[n % kinds.length] ?? '', Reference: `BR-${aware.toString().slice(0, 4)}-${String(n).padStart(6, '0')}`, ReportId: 1_000_000 + n, ReportGuid: guid(n, 3), Service: services[n % services.length] ?? '',
    IncidentKind: kinds[n % kinds.length] ?? '', IncidentGroup: 'Personal data - non-cyber', WhatHappened: story, AwareAt: text(aware), NoticedAt: text(aware), ReportedAt: text(aware.add({ hours: 1 })), DueAt: text(aware.add({ hours: 72 })),
    EvidenceSettled: true, Undelivered: fromNewest < waiting.undelivered ? 1 : 0,
    ClockState: open ? 'Running' : n % 3 === 0 ? 'Stopped' : 'Met', CaseState: open ? (fromNewest < waiting.awaitingDecision ? 'Triage' : 'Investigating') : 'Closed', Standing: open ? 'Open' : 'Closed',
    Awaits: fromNewest < waiting.awaitingDecision ? 'Yes' : 'No', IsPersonalDataBreach: open ? 'Not decided' : n % 3 === 0 ? 'No' : 'Yes', SeverityScore: 1 + (n % 12) / 4, SeverityBand: 'Medium',
    AssignedTo: fromNewest < waiting.mine ? dpoId : null, AroundDesk: false, ClosedAt: open ? null : text(aware.add({ hours: 24 * 20 })), DisposalDue: open ? null : `${Number(aware.toString().slice(0, 4)) + 6}-01-01`
  };
}

/** As the desk's own save would seal it: a page goes through every row that is not, and that would be measured and no view. */
function sealed(columns: Record<string, string | number | boolean | null>, n: number): Record<string, string | number | boolean | null> {
  const once = n.toString(16).padStart(12, '0');
  const cells = sealedCells({ ...columns, AssignedToId: columns.AssignedTo });
  return { ...columns, DeskSeal: writeSeal({ form: 2, once, hash: createHash('sha256').update(`${once}\n${sealText(covered(breachRules), cells, 2)}`).digest('hex') }) };
}

/** Fills the log to this length, the newest row a few minutes old; straight into the store: over REST it would take an hour. */
export function fillLog(server: LocalServer, rows: number): void {
  const { tenant } = server;
  const list = getListByUrl(tenant, '/sites/dataprotection/Lists/BreachLog');
  if (list === undefined) throw new Error('The log is not there.');
  const dpoId = tenant.database.get<{ id: number }>("SELECT p.id FROM principals p JOIN webs w ON w.site_id = p.site_id WHERE w.url = '/sites/dataprotection' AND p.email = 'dpo@northmere.example'")?.id ?? 0;
  const newest = tenant.clock.now().subtract({ minutes: 10 });
  const gap = (365 * 24 * 60) / aYear;
  const sql = insert(list.rowsTable);
  // the folder of restricted cases is a row as well
  const taken = tenant.database.get<{ last: number }>(`SELECT coalesce(max(id), 0) AS last FROM ${list.rowsTable}`)?.last ?? 0;
  tenant.database.transaction(() => {
    for (let n = 1; n <= rows; n += 1) {
      const open = rows - n < waiting.open;
      // open cases are of the last month, the others of before
      const aware = open ? newest.subtract({ minutes: (rows - n) * 480 }) : newest.subtract({ minutes: Math.round((rows - n) * gap) + 30 * 24 * 60 });
      const changed = sharePointInstant(open ? aware.add({ minutes: 5 }) : aware.add({ hours: 24 * 20 }));
      tenant.database.run(sql, taken + n, guid(n, 1), guid(n, 2), list.url, `${taken + n}_.000`, dpoId, dpoId, sharePointInstant(aware), changed, JSON.stringify(sealed(columnsOf(n, rows, aware, dpoId), n)));
    }
    tenant.database.run('UPDATE lists SET next_item_id = ? WHERE id = ?', taken + rows + 1, list.id);
  });
}
