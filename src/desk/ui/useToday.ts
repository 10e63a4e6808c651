import strings from '../../loc/desk';
import * as React from 'react';
import { ukDate, ukStartOfDay } from '../../calendar';
import type { AnyCase } from '../../casework/rules/kind';
import type { CaseLine } from '../../casework/rules/worklist';
import { isReferenceOf } from '../../casework/rules/reference';
import type { DueItem, DueSource } from '../../casework/ui/deskLog';
import { once } from '../../casework/ui/once';
import { useWorklist, type WorklistState } from '../../casework/ui/worklist/useWorklist';
import type { DeskServices } from '../../platform/host/services';
import { fill } from '../../shared-ui/text';
import type { DeskView } from '../rules/deskAddress';
import type { ReadableLog } from './LogsPage';
import type { DueEntry } from './logs';
import type { ReadLines } from './sharedLines';
import { useDue, type DueSection } from './useDue';

/** So many days ahead a task is named. */
const taskDays = 7;
const mostTasks = 100;
/** What fell due in so many days is asked: older rows stand in the view of closed cases. */
const disposalDays = 92;

/** The open cases of a log, or why they could not be read. */
export interface LogToday {
  readonly opened: ReadableLog;
  readonly lines: readonly CaseLine[] | undefined;
  readonly failure: unknown;
  readonly sources: readonly DueSource[];
}

/** A section of what is due; of a room without cases with the view to which it leads. */
export type DeskSource = DueSource & { readonly view?: DeskView };

/** Asked now, and not when it is drawn. */
function begun(source: DueSource): DueSource {
  const read = once(() => source.read());
  read().catch(() => undefined); // whoever draws it hears of a failure
  return { ...source, read };
}

async function readLog(services: DeskServices, opened: ReadableLog, readLines: ReadLines, onFirst: () => void): Promise<LogToday> {
  const { log, store } = opened;
  try {
    const dueOf = log.due(services, store);
    dueOf.catch(() => undefined); // heard below, where it is awaited
    let sources: Promise<readonly DueSource[]> | undefined;
    // what else is due is asked while the lines are compared, so that both leave in one call
    let heard: (cases: readonly AnyCase[]) => void = () => undefined;
    const whole = new Promise<readonly AnyCase[]>((resolve) => { heard = resolve; });
    const begin = (lines: readonly CaseLine[]): Promise<readonly DueSource[]> => (sources ??= dueOf.then((due) => due(lines, whole).map(begun)));
    const lines = await readLines(opened, {
      whole: (line) => log.dueReads(line, services.now()), onWhole: heard,
      onFirst: (first) => {
        onFirst();
        void begin(first).catch(() => undefined);
      }
    });
    // a store that reads lines alone has read none whole
    heard([]);
    return { opened, lines, failure: undefined, sources: await begin(lines) };
  } catch (failure) {
    return { opened, lines: undefined, failure, sources: [] };
  }
}

/**
 * The tasks of every log in one question, and the disposals of each: they wait for nothing else. What is due in rooms without cases waits for the
 * first rows of a log, so that its code is not what they wait for, and is asked with what comes after them.
 */
function ownSources(services: DeskServices, logs: readonly ReadableLog[], others: readonly DueEntry[], firstRows: () => Promise<unknown>): readonly DeskSource[] {
  const today = ukDate(services.now());
  const disposals = async ({ log, store }: ReadableLog): Promise<readonly DueItem[]> => (
    await store.readDisposalDue(today.subtract({ days: disposalDays }).toString(), today.toString())
  ).map(({ reference, title, due, isHeld }) => ({ key: reference, reference, name: log.parts.titleText(title), service: '', why: isHeld ? strings.why_held : strings.why_disposal, due }));
  // they are of every log: any of the stores reads them, once for both sections
  const tasks = once(async () => await logs[0]?.store.readDueTasks(ukStartOfDay(today.add({ days: taskDays + 1 })), mostTasks) ?? []);
  const tasksWhere = async (isAnswered: boolean): Promise<readonly DueItem[]> => (await tasks()).filter(({ answer }) => (answer !== undefined) === isAnswered).map(({ id, title, service, due, reference, answer }) => ({
    // whoever adds a task types its reference: what is none of these logs leads nowhere
    key: String(id), reference: logs.some(({ log }) => isReferenceOf(log.room.kind, reference)) ? reference : '', name: title, service,
    why: answer ? fill(strings[`why_answer_${answer.kind}`], answer.by) : strings.why_task, due
  }));
  return [
    { key: 'answers', heading: strings.due_answers, looked: strings.looked_answers, read: () => tasksWhere(true) },
    { key: 'tasks', heading: strings.due_tasks, looked: fill(strings.looked_tasks, taskDays), read: () => tasksWhere(false) },
    {
      key: 'disposals', heading: strings.due_disposals, looked: fill(strings.looked_disposals, disposalDays),
      read: async () => (await Promise.all(logs.map(disposals))).flat()
    },
    ...others.map(({ load, days, ...entry }): DeskSource => ({
      ...entry,
      read: async () => {
        await firstRows();
        return (await load()).readDue(services, today.add({ days }).toString());
      }
    }))
  ];
}

export interface TodayState {
  readonly worklist: WorklistState<readonly LogToday[]>;
  readonly sections: readonly DueSection<DeskSource>[];
}

/** What is due today in the logs that somebody works on. A log that cannot be read says so; the others stand. */
export function useToday(services: DeskServices, logs: readonly ReadableLog[], others: readonly DueEntry[], readLines: ReadLines, turn: number): TodayState {
  // the logs of a page are those that it was opened with
  const [worked] = React.useState(() => logs.filter(({ access }) => access.role !== 'reviewer'));
  const rows = React.useRef<Promise<unknown>>(Promise.resolve());
  const sources = React.useCallback(() => ownSources(services, worked, others, () => rows.current), [services, worked, others]);
  const [own, setOwn] = React.useState(sources);
  const hasRead = React.useRef(false);
  const read = React.useCallback(() => {
    // tasks and disposals are read with the lines, at first and again
    if (hasRead.current) setOwn(sources());
    hasRead.current = true;
    let first: () => void = () => undefined;
    rows.current = new Promise<void>((resolve) => { first = resolve; });
    const logsRead = Promise.all(worked.map((opened) => readLog(services, opened, readLines, first)));
    // a log that could not be read has told of no rows
    return logsRead.finally(first);
  }, [services, worked, sources, readLines]);
  const worklist = useWorklist(services, read, turn);
  const { loaded } = worklist;
  const logged = React.useMemo(() => loaded?.lines.flatMap(({ sources, opened: { log } }) => sources.map((source) => ({ ...source, key: `${log.key} ${source.key}` }))) ?? [], [loaded]);
  return { worklist, sections: [...useDue(own), ...useDue(logged)] };
}
