import { getListByTitle } from '../tenant/store/lists';
import { webAt } from '../tenant/store/webs';
import type { TestDesk } from './testDesk';

/**
 * The newest row of a list over and over, as its author would add it. The first came by a real request, with that person's rights; the others by SQL,
 * because five thousand requests take a minute and try nothing else.
 * @param change SQL over `vals` (JSON) and `n` (1, 2, …) for what differs from row to row
 * @param modified SQL for when they were last changed, which is when the newest was; officers' pages look at each that changed since the last look
 */
export function repeatNewestRow({ server: { tenant } }: TestDesk, title: string, count: number, change = 'vals', modified = 'modified'): void {
  const web = webAt(tenant.database, '/sites/dataprotection');
  const list = web && getListByTitle(tenant, web.id, title);
  if (!list) throw new Error(`No list ${title}`);
  tenant.database.run(
    `INSERT INTO ${list.rowsTable} (id, guid, unique_id, dir, leaf, fs_type, version, ui_version, author, editor, created, modified, content_type, scope_id, own_scope, attachments, vals)
     WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count}), newest AS (SELECT * FROM ${list.rowsTable} ORDER BY id DESC LIMIT 1)
     SELECT id + n, printf('%08x-0000-4000-8000-000000000000', id + n), printf('%08x-0000-4000-8000-000000000001', id + n), dir, (id + n) || '_.000', fs_type, version, ui_version, author, editor,
       created, ${modified}, content_type, scope_id, own_scope, attachments, ${change} FROM newest, numbers`
  );
  tenant.database.run('UPDATE lists SET next_item_id = next_item_id + ? WHERE id = ?', count, list.id);
}
