import { plainServiceName } from '../../platform/settings/serviceNames';
import type { DeskServices } from '../../platform/host/services';
import { addInFolder } from '../../platform/sharepoint/addInFolder';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { etagOf, updateVersioned } from '../../platform/sharepoint/etag';
import { listUrl } from '../../platform/sharepoint/listSchema';
import '../../platform/sharepoint/pnpFiles';
import type { TaskRow } from '../../platform/lists/caseLists';
import { places } from '../../platform/lists/places';
import { ukInstant, utcSecond } from '../../calendar';
import type { AnyCase, Case, CaseCore, CaseFixed } from '../rules/kind';
import { referencesOf } from '../rules/reach';
import type { CaseTask } from './contract';
import { asTask, taskColumns, taskList } from './dueTasks';
import { CaseRefusedError } from './failures';
import type { CaseSite } from './site';

/** The tasks of a case and of those that were merged into it, whatever folder they are in. @throws DeskError */
export async function readTasks<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, found: Case<V, F>): Promise<readonly CaseTask[]> {
  const filter = referencesOf(kind, found).map((reference) => `CaseReference eq '${reference}'`).join(' or ');
  const rows: object[] = await taskList(services).items.filter(filter).select(...taskColumns).expand('Author').orderBy('Id').top(500)();
  return rows.map((row) => asTask(services, row));
}

/**
 * Adds a task in the service's folder, where its people see it. The task holds the case's reference and no personal data: whoever types it is
 * told so. Of a restricted case no service learns: it is asked by letter.
 * @throws DeskError `not-set-up` when the service has no folder; CaseRefusedError for a restricted case
 */
export async function addTask(services: DeskServices, found: Pick<AnyCase, 'reference' | 'isRestricted'>, task: { readonly title: string; readonly service: string; readonly due: string | undefined }): Promise<CaseTask> {
  if (found.isRestricted) {
    throw new CaseRefusedError([{ field: 'service', code: 'restricted' }]);
  }
  const folder = `${listUrl(services.siteUrl, places.tasks)}/${plainServiceName(task.service)}`;
  await demandFolder(services, folder);
  const values = { Title: task.title, CaseReference: found.reference, Service: task.service, TaskState: 'Open' };
  const id = await addInFolder(taskList(services), folder, values);
  const item = taskList(services).items.getById(id);
  const due = task.due === undefined ? undefined : ukInstant(task.due, '17:00');
  if (typeof due === 'object') {
    // that door takes dates as people of the site write them, so the date comes after it
    const made = await item.select('Id')<object>();
    await updateVersioned<TaskRow>(item, { DueAt: utcSecond(due) }, etagOf(made), ['Id']);
  }
  return asTask(services, await item.select(...taskColumns).expand('Author')<object>());
}

async function demandFolder(services: DeskServices, folder: string): Promise<void> {
  if (!(await isThere(services, folder))) {
    throw new DeskError('not-set-up', { serverMessage: `There is no folder ${folder}.` });
  }
}

/** A folder that is not there is told by its property, or by an answer of its own. */
async function isThere(services: DeskServices, folder: string): Promise<boolean> {
  try {
    return (await services.sp.web.getFolderByServerRelativePath(folder).select('Exists')<{ Exists: boolean }>()).Exists;
  } catch (error) {
    if (isDeskError(error, 'not-found', 'not-set-up')) {
      return false;
    }
    throw error;
  }
}

/** @throws ConflictError when somebody of the service answered meanwhile */
export async function changeTask(services: DeskServices, task: CaseTask, state: CaseTask['state']): Promise<CaseTask> {
  const item = taskList(services).items.getById(task.id);
  const etag = await updateVersioned<TaskRow>(item, { TaskState: state }, task.etag, ['Id', 'TaskState']);
  return { ...task, state, etag };
}
