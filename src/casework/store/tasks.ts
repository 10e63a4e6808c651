import { plainServiceName } from '../../platform/settings/serviceNames';
import type { DeskServices } from '../../platform/host/services';
import { addInFolder } from '../../platform/sharepoint/addInFolder';
import { inParts } from '../../platform/sharepoint/filters';
import { DeskError } from '../../platform/sharepoint/errors';
import { etagOf, updateVersioned } from '../../platform/sharepoint/etag';
import { listUrl } from '../../platform/sharepoint/listSchema';
import '../../platform/sharepoint/pnpFiles';
import { missing, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import type { TaskRow } from '../../platform/lists/caseLists';
import { places } from '../../platform/lists/places';
import { readTaskRow, taskColumns, taskPeople } from '../../platform/lists/taskRows';
import { ukInstant, utcSecond } from '../../calendar';
import type { AnyCase, Case, CaseCore, CaseFixed } from '../rules/kind';
import { referencesOf } from '../rules/reach';
import { officersCheck } from './access';
import type { CaseTask, NewTask } from './contract';
import { asTask, taskItems, taskList } from './dueTasks';
import { CaseRefusedError } from './failures';
import type { CaseSite } from './site';

/** The tasks of a case and of those that were merged into it, whatever folder they are in. @throws DeskError */
export async function readTasks<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, found: Case<V, F>): Promise<readonly CaseTask[]> {
  return (await readTaskRows(services, referencesOf(kind, found))).map(({ task }) => task);
}

/** Cases whose tasks are asked for in one question. */
const atOnce = 20;

/** The open tasks of many cases, and of what was merged into them, by row of the log; a case without one is not in it. @throws DeskError */
export async function countOpenTasks<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, cases: readonly Case<V, F>[]): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const part of inParts(cases.map((found) => ({ logId: found.logId, references: referencesOf(kind, found) })), atOnce)) {
    const rows = await readTaskRows(services, part.flatMap(({ references }) => references));
    for (const { logId, references } of part) {
      const open = rows.filter(({ task, reference }) => task.state === 'Open' && references.includes(reference)).length;
      if (open > 0) counts.set(logId, open);
    }
  }
  return counts;
}

export interface TaskRowOf {
  readonly reference: string;
  readonly task: CaseTask;
  /** An officer made it, as SharePoint stamped it, and its service is told of it: of one from before there were messages nobody is. */
  readonly isToTell: boolean;
}

/** Rows of tasks of cases, with how each stands. @throws DeskError */
export async function readTaskRows(services: DeskServices, references: readonly string[]): Promise<readonly TaskRowOf[]> {
  const filter = references.map((reference) => `CaseReference eq '${reference}'`).join(' or ');
  const rows: object[] = await taskItems(services, filter).orderBy('Id').top(500)();
  if (rows.length === 0) {
    return [];
  }
  const isOfficer = await officersCheck(services);
  return rows.map((row) => readTaskRow(services.siteUrl, row)).map((read) => ({ reference: read.reference, task: asTask(read, isOfficer), isToTell: read.kind !== '' && isOfficer(read.by.id) }));
}

/**
 * Adds a task in the service's folder, where its people see it. The task holds the case's reference and no personal data: whoever types it is
 * told so. Of a restricted case no service learns: it is asked by letter.
 * @throws DeskError `not-set-up` when the service has no folder; CaseRefusedError for a restricted case
 */
export async function addTask(services: DeskServices, found: Pick<AnyCase, 'reference' | 'isRestricted'>, task: NewTask): Promise<CaseTask> {
  if (found.isRestricted) {
    throw new CaseRefusedError([{ field: 'service', code: 'restricted' }]);
  }
  const folder = `${listUrl(services.siteUrl, places.tasks)}/${plainServiceName(task.service)}`;
  await demandFolder(services, folder);
  const values = { Title: task.title, CaseReference: found.reference, Service: task.service, TaskState: 'Open', ...(task.kind ? { TaskKind: task.kind } : {}) };
  const id = await addInFolder(taskList(services), folder, values);
  const item = taskList(services).items.getById(id);
  const due = task.due === undefined ? undefined : ukInstant(task.due, '17:00');
  const later = { ...(typeof due === 'object' ? { DueAt: utcSecond(due) } : {}), ...(task.asked ? { AskedOfId: task.asked.id } : {}) };
  if (Object.keys(later).length > 0) {
    // that door takes dates and people as people of the site write them, so these come after it
    const made = await item.select('Id')<object>();
    await updateVersioned<TaskRow>(item, later, etagOf(made), ['Id']);
  }
  return asTask(readTaskRow(services.siteUrl, await item.select(...taskColumns).expand(...taskPeople)<object>()), () => true);
}

/** @throws DeskError `not-set-up` where set-up has not made a folder */
export async function demandFolder(services: DeskServices, folder: string): Promise<void> {
  if (!(await isThere(services, folder))) {
    throw new DeskError('not-set-up', { serverMessage: `There is no folder ${folder}.` });
  }
}

/** A folder that is not there is told by its property, or by an answer of its own. */
async function isThere(services: DeskServices, folder: string): Promise<boolean> {
  return unlessRefused(missing, false, async () => (await services.sp.web.getFolderByServerRelativePath(folder).select('Exists')<{ Exists: boolean }>()).Exists);
}

/** Opened again, it has no answer any more: what was said stands in the history. @throws ConflictError when somebody of the service answered meanwhile */
export async function changeTask(services: DeskServices, task: CaseTask, state: CaseTask['state']): Promise<CaseTask> {
  const item = taskList(services).items.getById(task.id);
  const { answer, ...rest } = task;
  const again = state === 'Open';
  const etag = await updateVersioned<TaskRow>(item, { TaskState: state, ...(again && answer ? { AnswerKind: '', Answer: '' } : {}) }, task.etag, ['Id', 'TaskState']);
  return { ...rest, ...(again || !answer ? {} : { answer }), state, etag };
}
