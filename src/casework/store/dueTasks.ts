import { Temporal } from 'temporal-polyfill';
import { readInstant, ukDate, utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { places } from '../../platform/lists/places';
import { readTaskRow, taskColumns, taskPeople, type TaskRowRead } from '../../platform/lists/taskRows';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IList } from '../../platform/sharepoint/pnpOfficer';
import { asTaskKind, standOf } from '../rules/tasks/task';
import type { CaseTask } from './contract';

export function taskList(services: Pick<DeskServices, 'sp' | 'siteUrl'>): IList {
  return deskList(services.sp, services.siteUrl, places.tasks);
}

/** A question for rows of tasks, in one form wherever it is asked. */
export const taskItems = (services: DeskServices, filter: string): ReturnType<IList['items']['filter']> =>
  taskList(services).items.filter(filter).select(...taskColumns).expand(...taskPeople);

/**
 * People of a service may add and edit tasks in their folder, for any case: so a task is told by who made it, who wrote it last and where it lies, which SharePoint stamped.
 * @param isOfficer whose word settles a task
 */
export function asTask(read: TaskRowRead, isOfficer: (id: number) => boolean): CaseTask {
  const due = readInstant(read.dueAt);
  const { state, answer } = standOf({ ...read, lastAt: readInstant(read.lastAt) }, isOfficer);
  return {
    id: read.id, etag: read.etag, title: read.title, service: read.service, due: due && ukDate(due).toString(), state, by: read.by.name, folder: read.folder,
    kind: asTaskKind(read.kind), ...(read.asked ? { asked: read.asked } : {}), ...(answer ? { answer } : {})
  };
}

/** A task of any kind of case, with the reference that whoever made it gave. */
export interface DueTask extends CaseTask {
  readonly reference: string;
}

/** Of an open one nobody's word is asked. */
const nobody = (): boolean => false;

/**
 * Open tasks of all logs that are due before a moment, the longest due first, or to which the service has said something: that waits for an officer, whenever it is due. One
 * without a day or an answer is not among them.
 * @throws DeskError
 */
export async function readDueTasks(services: DeskServices, before: Temporal.Instant, most: number): Promise<readonly DueTask[]> {
  const rows: object[] = await taskItems(services, `TaskState eq 'Open' and (DueAt lt datetime'${utcSecond(before)}' or AnswerKind ne null)`).orderBy('DueAt').top(most)();
  return rows.map((row) => readTaskRow(services.siteUrl, row)).map((read) => ({ ...asTask(read, nobody), reference: read.reference }));
}
