import { fillIn, formatUkDate, plainDate, ukStartOfDay, type CalendarLocale } from '../../../calendar';
import { taskKinds } from '../tasks/task';
import type { DueMessage, MessageTarget } from './message';
import { messageOf, type MessageContent } from './messageParts';
import { isSender, type MessageSender } from './recipients';

/** Who is told of a task: the one who is asked by name, or else the head and the champions of its service. */
export const taskRoles = ['task-member', 'task-head', 'task-champion'] as const;
export type TaskRole = (typeof taskRoles)[number];

/** What a service may be asked: a task of some kind, or to search for somebody's information, which is a row of another list. */
export const askedKinds = [...taskKinds, 'search'] as const;
export type AskedKind = (typeof askedKinds)[number];

/** That its day is near, and that it has passed. */
export const reminders = ['dueSoon', 'overdue'] as const;
export type Reminder = (typeof reminders)[number];

/** The task as its message tells of it: nothing that anybody typed. */
export interface ToldTask {
  readonly id: number;
  readonly kind: AskedKind;
  /** A day; undefined: none was set. */
  readonly due: string | undefined;
  /** It was told of before: what it is told of now, once. */
  readonly reminder?: Reminder;
}

/** A message about a task of a case: the engine's own, whatever the room. */
export interface TaskMessage extends DueMessage {
  readonly role: TaskRole;
  readonly occasion: string;
  readonly task: ToldTask;
}

export const isTaskMessage = (message: DueMessage): message is TaskMessage => 'task' in message;

const listOf = ({ kind }: Pick<ToldTask, 'kind'>): string => (kind === 'search' ? 'search' : 'task');

/** Of what it tells, as its key says it: each task, and each search, is told once to each, and each reminder of it once. */
export const taskOccasion = (task: Pick<ToldTask, 'id' | 'kind' | 'reminder'>): string => `${listOf(task)} ${task.id}${task.reminder === undefined ? '' : ` ${task.reminder}`}`;

/** The head and champions of a service, as the settings name them. */
export interface ToldService {
  readonly headUpn?: string;
  readonly championUpns?: readonly string[];
}

/**
 * The mails that a task calls for: one to whoever is asked by name, and to nobody else; or else one to the head and each champion of the service. Where the settings name
 * nobody, one that has nobody to go to, which is shown to officers.
 * @param member where mail for the one who is asked goes
 */
export function dueTaskMessages(task: ToldTask, service: ToldService | undefined, member: string | undefined, sender: MessageSender): readonly TaskMessage[] {
  const mail = (role: TaskRole, address: string): TaskMessage => {
    const target: MessageTarget = address === '' ? { kind: 'missing' } : { kind: 'mail', address };
    return {
      key: `${listOf(task)}-${task.id}${task.reminder === undefined ? '' : `-${task.reminder}`}:mail:${role}:${address}`, keys: [], channel: 'mail', role, alsoFor: [], toEach: true, fromReporter: false, target, occasion: taskOccasion(task), task,
      ...(isSender(target, sender) ? { skip: 'sender' as const } : {})
    };
  };
  if (member !== undefined) {
    return [mail('task-member', member)];
  }
  const head = (service?.headUpn ?? '').trim();
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const champions = (service?.championUpns ?? []).map((upn) => upn.trim()).filter((upn, place, all) => upn !== '' && !same(upn, head) && all.findIndex((each) => same(each, upn)) === place);
  const told = [...(head === '' ? [] : [mail('task-head', head)]), ...champions.map((upn) => mail('task-champion', upn))];
  return told.length === 0 ? [mail('task-head', '')] : told;
}

/** What a message about a task says: no name, and nothing that anybody typed. */
export interface TaskMessageFacts {
  readonly reference: string;
  /** The page with *My tasks*, or the site. */
  readonly link: string;
  readonly councilName: string;
  readonly dpoPhone: string;
  readonly mayBeRepeat: boolean;
}

/** Its words in one language. */
export type TaskMessageWords = Readonly<Record<
  'subject' | 'intro_member' | 'intro_service' | `intro_${Reminder}` | 'reference' | 'kind' | 'due' | 'dueNone' | 'whatToDo' | 'mayBeRepeat' | 'open' | 'footer' | 'footerNoPhone' | `kind_${AskedKind}`, string
>>;

/** The message as a mail. */
export function taskMessage({ role, task }: Pick<TaskMessage, 'role' | 'task'>, facts: TaskMessageFacts, words: TaskMessageWords, locale: CalendarLocale): MessageContent {
  const day = task.due === undefined ? undefined : plainDate(task.due);
  return messageOf({
    subject: fillIn(words.subject, [facts.reference]),
    intro: task.reminder ? words[`intro_${task.reminder}`] : role === 'task-member' ? words.intro_member : words.intro_service,
    facts: [
      { label: words.reference, value: facts.reference }, { label: words.kind, value: words[`kind_${task.kind}`] },
      { label: words.due, value: day ? formatUkDate(ukStartOfDay(day), locale) : words.dueNone }
    ],
    whatToDo: words.whatToDo,
    repeatNote: facts.mayBeRepeat ? words.mayBeRepeat : undefined,
    linkLabel: words.open,
    link: facts.link,
    footer: fillIn(facts.dpoPhone === '' ? words.footerNoPhone : words.footer, [facts.councilName, facts.dpoPhone])
  }, locale);
}
