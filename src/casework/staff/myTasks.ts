import type { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { myServices } from '../../platform/lists/myServices';
import { places } from '../../platform/lists/places';
import { readTaskRow, taskColumns, taskPeople, type TaskPerson, type TaskRowRead } from '../../platform/lists/taskRows';
import { deskGroups, serviceAudiences } from '../../platform/rights';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import { deskList } from '../../platform/sharepoint/deskList';
import { ConflictError, updateVersioned } from '../../platform/sharepoint/etag';
import { amIn, myId } from '../../platform/sharepoint/me';
import type { IList } from '../../platform/sharepoint/pnp';
import { hidden, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { answerKinds, asTaskKind, type TaskAnswer, type TaskAnswerKind, type TaskKind } from '../rules/tasks/task';

/** An open task of a service of whoever looks. */
export interface MyTask {
  readonly id: number;
  readonly etag: string;
  readonly title: string;
  readonly reference: string;
  /** The folder in which it lies: plain name of the service. */
  readonly service: string;
  readonly kind: TaskKind;
  readonly due: Temporal.Instant | undefined;
  /** The one who is asked by name, if anybody is. */
  readonly asked: (TaskPerson & { readonly isMe: boolean }) | undefined;
  /** Who made it, as SharePoint stamped it. */
  readonly by: string;
  /** What the service has said so far, by whoever wrote the row last. */
  readonly answer: TaskAnswer | undefined;
}

/** So many open ones of a service are shown. */
const mostTasks = 200;

const list = (services: DeskServices): IList => deskList(services.sp, services.siteUrl, places.tasks);

function asMine(read: TaskRowRead, me: number): MyTask {
  const kind = answerKinds.find((each) => each === read.answerKind);
  return {
    id: read.id, etag: read.etag, title: read.title, reference: read.reference, service: read.folder || read.service, kind: asTaskKind(read.kind), due: readInstant(read.dueAt),
    asked: read.asked && { ...read.asked, isMe: read.asked.id === me }, by: read.by.name,
    answer: kind && { kind, text: read.answer, by: read.lastBy.name, at: readInstant(read.lastAt) }
  };
}

/** First what asks whoever looks by name, then what asks nobody by name, then what asks a colleague; in each what is due first. */
function inOrder(one: MyTask, other: MyTask): number {
  const place = ({ asked }: MyTask): number => (asked === undefined ? 1 : asked.isMe ? 0 : 2);
  const due = ({ due: at }: MyTask): number => at?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;
  return place(one) - place(other) || due(one) - due(other) || one.id - other.id;
}

/**
 * The open tasks that whoever asks may see, as SharePoint gives them: of an officer, who may see all, those of their own services and those that ask them by name.
 * @param onlyMembers nothing is asked for somebody whom SharePoint names in no group of a service: so a page for all staff asks it of few
 * @throws DeskError
 */
export async function readMyTasks(services: DeskServices, onlyMembers: boolean): Promise<readonly MyTask[]> {
  // on a page of their own the questions leave together; on one for all staff most people need not ask for tasks at all
  const [early, me, isOfficer, own] = await Promise.all([onlyMembers ? undefined : openRows(services), myId(services), amIn(services, deskGroups.officers), myServices(services, serviceAudiences)]);
  if (onlyMembers && own.length === 0 && !isOfficer) {
    return [];
  }
  const tasks = (early ?? await openRows(services)).map((row) => asMine(readTaskRow(services.siteUrl, row), me));
  return tasks.filter(({ service, asked }) => !isOfficer || own.includes(service.toLowerCase()) || asked?.isMe === true).sort(inOrder);
}

/** What *My tasks* begins with, asked as the page opens: whoever reads them a moment later hears the answers. */
export const beginMyTasks = async (services: DeskServices): Promise<void> => { await Promise.all([myId(services), openRows(services)]); };

const openRows = (services: DeskServices): Promise<readonly object[]> => askedOnce(services.sp, 'open tasks', () => readOpenRows(services));

async function readOpenRows(services: DeskServices): Promise<readonly object[]> {
  // whoever is in no group of a service may not see the list at all
  return unlessRefused(hidden, [], () => list(services).items.filter("TaskState eq 'Open'").select(...taskColumns).expand(...taskPeople).orderBy('DueAt').top(mostTasks)<object[]>());
}

/** A colleague or an officer wrote the task meanwhile: nothing was written, and this is what is there now. */
export class AnsweredMeanwhileError extends Error {
  public override readonly name = 'AnsweredMeanwhileError';
  /** Undefined: it is not open any more. */
  public readonly now: MyTask | undefined;

  public constructor(now: MyTask | undefined) {
    super('The task was changed meanwhile.');
    this.now = now;
  }
}

/**
 * Writes what the service says into its task, over the version that was shown. It stays open: an officer reads the answer and settles it.
 * @returns the task as it is now
 * @throws AnsweredMeanwhileError with both versions kept; DeskError, `forbidden` for the task of another service
 */
export async function answerTask(services: DeskServices, task: MyTask, answer: { readonly kind: TaskAnswerKind; readonly text: string }): Promise<MyTask> {
  try {
    await updateVersioned<{ AnswerKind: string; Answer: string }>(list(services).items.getById(task.id), { AnswerKind: answer.kind, Answer: answer.text }, task.etag, ['Id']);
  } catch (error) {
    if (error instanceof ConflictError) {
      const { mine, isOpen } = await readMine(services, task.id);
      throw new AnsweredMeanwhileError(isOpen ? mine : undefined);
    }
    throw error;
  }
  return (await readMine(services, task.id)).mine;
}

async function readMine(services: DeskServices, id: number): Promise<{ readonly mine: MyTask; readonly isOpen: boolean }> {
  const [me, row] = await Promise.all([myId(services), list(services).items.getById(id).select(...taskColumns).expand(...taskPeople)<object>()]);
  const read = readTaskRow(services.siteUrl, row);
  return { mine: asMine(read, me), isOpen: read.state === 'Open' };
}
