import * as v from 'valibot';
import type { Temporal } from 'temporal-polyfill';
import { readInstant, ukDate, utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { places } from '../../platform/lists/places';
import { deskList } from '../../platform/sharepoint/deskList';
import { etagOf } from '../../platform/sharepoint/etag';
import { listUrl } from '../../platform/sharepoint/listSchema';
import type { IList } from '../../platform/sharepoint/pnpOfficer';
import type { CaseTask } from './contract';

const stored = v.object({
  Id: v.number(), Title: v.nullish(v.string(), ''), Service: v.nullish(v.string(), ''), DueAt: v.nullish(v.string()),
  TaskState: v.nullish(v.fallback(v.picklist(['Open', 'Done', 'Withdrawn']), 'Open'), 'Open'),
  FileDirRef: v.nullish(v.string(), ''), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') }))
});
export const taskColumns = [...Object.keys(stored.entries).filter((name) => name !== 'Author'), 'Author/Title'];

export function taskList(services: DeskServices): IList {
  return deskList(services.sp, services.siteUrl, places.tasks);
}

/** People of a service may add tasks in their folder, for any case: so a task is told by who made it and where it lies, which SharePoint stamped. */
export function asTask(services: DeskServices, row: object): CaseTask {
  const { Id, Title, Service, DueAt, TaskState, FileDirRef, Author } = v.parse(stored, row);
  const due = readInstant(DueAt ?? '');
  const root = listUrl(services.siteUrl, places.tasks);
  const folder = (FileDirRef ?? '').toLowerCase().startsWith(`${root.toLowerCase()}/`) ? (FileDirRef ?? '').slice(root.length + 1) : '';
  return { id: Id, etag: etagOf(row), title: Title ?? '', service: Service ?? '', due: due && ukDate(due).toString(), state: TaskState, by: Author?.Title ?? '', folder };
}

/** A task of any kind of case, with the reference that whoever made it gave. */
export interface DueTask extends CaseTask {
  readonly reference: string;
}

/** Open tasks that are due before a moment, of all logs, the longest due first; one without a day is not among them. @throws DeskError */
export async function readDueTasks(services: DeskServices, before: Temporal.Instant, most: number): Promise<readonly DueTask[]> {
  const filter = `TaskState eq 'Open' and DueAt lt datetime'${utcSecond(before)}'`;
  const rows: object[] = await taskList(services).items.filter(filter).select(...taskColumns, 'CaseReference').expand('Author').orderBy('DueAt').top(most)();
  return rows.map((row) => ({ ...asTask(services, row), reference: v.parse(v.object({ CaseReference: v.nullish(v.string(), '') }), row).CaseReference ?? '' }));
}
