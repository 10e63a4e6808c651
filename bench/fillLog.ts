import { createHash } from 'node:crypto';
import { getListByUrl } from '../local/tenant/store/lists';
import { sharePointInstant } from '../local/tenant/clock';
import type { LocalServer } from '../local/tenant/server';
import { cellsOfRow } from '../src/casework/rules/cells';
import { sealText, writeSeal } from '../src/casework/rules/sealText';
import { waiting, type Columns, type LongLogOf } from './longLogs';

const insert = (table: string): string => `
  INSERT INTO ${table} (id, guid, unique_id, dir, leaf, fs_type, version, ui_version, author, editor, created, modified, content_type, scope_id, own_scope, attachments, vals)
  VALUES (?, ?, ?, ?, ?, 0, 1, 512, ?, ?, ?, ?, '0x01', 0, 0, 0, ?)`;

const guid = (n: number, kind: number): string => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-${kind.toString(16).padStart(12, '0')}`;

/** As the desk's own save would seal it: a page goes through every row that is not, and that would be measured and no view. */
function sealed({ sealed: what }: LongLogOf, columns: Columns, n: number): Columns {
  const once = n.toString(16).padStart(12, '0');
  const cells = cellsOfRow(what.kinds, { ...columns, AssignedToId: columns.AssignedTo });
  return { ...columns, DeskSeal: writeSeal({ form: 2, once, hash: createHash('sha256').update(`${once}\n${sealText(what, cells, 2)}`).digest('hex') }) };
}

/** Fills the log to this length, the newest row a few minutes old; straight into the store: over REST it would take an hour. */
export function fillLog(server: LocalServer, log: LongLogOf, rows: number): void {
  const { tenant } = server;
  const list = getListByUrl(tenant, `/sites/dataprotection/${log.list.path}`);
  if (list === undefined) throw new Error(`${log.list.title} is not there.`);
  const dpoId = tenant.database.get<{ id: number }>("SELECT p.id FROM principals p JOIN webs w ON w.site_id = p.site_id WHERE w.url = '/sites/dataprotection' AND p.email = 'dpo@northmere.example'")?.id ?? 0;
  const newest = tenant.clock.now().subtract({ minutes: 10 });
  const gap = (365 * 24 * 60) / log.aYear;
  const sql = insert(list.rowsTable);
  // the folder of restricted cases is a row as well
  const taken = tenant.database.get<{ last: number }>(`SELECT coalesce(max(id), 0) AS last FROM ${list.rowsTable}`)?.last ?? 0;
  tenant.database.transaction(() => {
    for (let n = 1; n <= rows; n += 1) {
      const fromNewest = rows - n;
      const open = fromNewest < waiting.open;
      // open cases are of the last month, the others of before
      const begins = open ? newest.subtract({ minutes: fromNewest * 480 }) : newest.subtract({ minutes: Math.round(fromNewest * gap) + 30 * 24 * 60 });
      const changed = sharePointInstant(open ? begins.add({ minutes: 5 }) : begins.add({ hours: 24 * 20 }));
      const columns = sealed(log, log.columnsOf({ n, fromNewest, begins, dpoId, guid: guid(n, 3) }), n);
      tenant.database.run(sql, taken + n, guid(n, 1), guid(n, 2), list.url, `${taken + n}_.000`, dpoId, dpoId, sharePointInstant(begins), changed, JSON.stringify(columns));
    }
    tenant.database.run('UPDATE lists SET next_item_id = ? WHERE id = ?', taken + rows + 1, list.id);
  });
}
