import strings from '../../loc/deskCalendar';
import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import { bankHolidaysConfirmed, formatMonth, ukDate, ukStartOfDay } from '../../calendar';
import { isReferenceOf } from '../../casework/rules/reference';
import type { CaseLine } from '../../casework/rules/worklist';
import { useRead } from '../../casework/ui/useRead';
import { useServerTime } from '../../casework/ui/worklist/useServerTime';
import { useWorklist } from '../../casework/ui/worklist/useWorklist';
import { useAnnounce } from '../../shared-ui/Announcer';
import { QuietButton } from '../../shared-ui/Button';
import { failureText } from '../../shared-ui/failure';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { Skeleton } from '../../shared-ui/Skeleton';
import { counted, fill } from '../../shared-ui/text';
import { monthIn, weeksOfMonth } from '../rules/month';
import { CalendarDays, CalendarMonth } from './CalendarMonth';
import { entriesOfLine, entriesOfTask, hasNoDay, type CalendarEntry } from './calendarEntries';
import type { ReadableLog } from './LogsPage';
import type { TodayViewProps } from './TodayView';
import styles from './Calendar.module.scss';

export interface CalendarViewProps extends Pick<TodayViewProps, 'desk' | 'logs' | 'turn' | 'readLines' | 'linkTo'> {
  /** As the address has it. */
  readonly month: string;
  readonly onMonth: (month: string) => void;
}

interface LogLines {
  readonly opened: ReadableLog;
  readonly lines: readonly CaseLine[];
  readonly failure?: unknown;
}

/** So many tasks are asked, the longest due first. */
const mostTasks = 200;

/** What is due in a month: the last day of each open case of every log, other days that a log names, and open tasks. Nothing is asked before it is shown. */
export const CalendarView: React.FC<CalendarViewProps> = ({ desk: { services, settings }, logs, turn, readLines, linkTo, month: item, onMonth }) => {
  const now = useServerTime(services);
  const announce = useAnnounce();
  const month = monthIn(item, now);
  const name = formatMonth(month, services.locale);
  // the logs of a page are those that it was opened with
  const [readable] = React.useState(logs);
  const read = React.useCallback(() => Promise.all(readable.map(async (opened): Promise<LogLines> => {
    try {
      return { opened, lines: await readLines(opened) };
    } catch (failure) {
      return { opened, lines: [], failure };
    }
  })), [readLines, readable]);
  const { loaded } = useWorklist(services, read, turn);
  const isOfLogs = (reference: string): boolean => readable.some(({ log }) => isReferenceOf(log.room.kind, reference));
  // tasks are of every log: any of the stores reads them
  const [{ store }] = readable;
  const until = month.add({ months: 1 }).toPlainDate({ day: 1 }).toString();
  const tasks = useRead(React.useCallback(() => store.readDueTasks(ukStartOfDay(Temporal.PlainDate.from(until)), mostTasks), [store, until]));
  const all = loaded?.lines ?? [];
  const lines = all.flatMap((each) => each.lines);
  const foundTasks = tasks.state === 'read' ? tasks.value : [];
  const entries: readonly CalendarEntry[] = [
    ...all.flatMap(({ opened, lines: own }) => own.flatMap((line) => entriesOfLine(opened, line, now))), ...foundTasks.flatMap((task) => entriesOfTask(task, isOfLogs, now))
  ];
  const first = month.toPlainDate({ day: 1 }).toString();
  const earlier = lines.filter(({ clock }) => clock.state === 'running' && clock.due !== undefined && ukDate(clock.due).toString() < first).length;
  const noDay = lines.filter(hasNoDay).length;
  const weeks = weeksOfMonth(month, entries, settings.nation);
  const go = (months: number | undefined): void => {
    const next = months === undefined ? monthIn('', now) : month.add({ months });
    onMonth(months === undefined ? '' : next.toString());
    announce(formatMonth(next, services.locale));
  };
  const drawn = { weeks, today: ukDate(now), month: name, services, linkTo };
  return (
    <section aria-labelledby="desk-calendar-heading">
      <h3 id="desk-calendar-heading" className={styles.heading} tabIndex={-1}>{fill(strings.heading, name)}</h3>
      <p>{strings.intro}</p>
      <p className={styles.buttons}>
        <QuietButton onClick={() => go(-1)}>{strings.previous}</QuietButton>
        <QuietButton onClick={() => go(undefined)}>{strings.thisMonth}</QuietButton>
        <QuietButton onClick={() => go(1)}>{strings.next}</QuietButton>
      </p>
      {all.filter(({ failure }) => failure !== undefined).map(({ opened: { log }, failure }) => (
        <MessagePanel key={log.key} tone="error" urgent title={fill(strings.failed, log.name)}><p>{failureText(failure)}</p></MessagePanel>
      ))}
      {tasks.state === 'failed' ? <MessagePanel tone="warning" title={fill(strings.failed, strings.tasks)}><p>{failureText(tasks.error)}</p></MessagePanel> : null}
      {loaded ? (
        <>
          {earlier === 0 ? null : <p>{counted(strings, 'earlier', earlier)}</p>}
          {noDay === 0 ? null : <p>{counted(strings, 'noDay', noDay)}</p>}
          {foundTasks.length < mostTasks ? null : <p>{fill(strings.tasksCut, mostTasks)}</p>}
          {bankHolidaysConfirmed(month.toPlainDate({ day: 1 })) ? null : <p>{strings.unconfirmed}</p>}
          <CalendarMonth {...drawn} />
          <CalendarDays {...drawn} />
        </>
      ) : <Skeleton label={strings.reading} lines={6} />}
    </section>
  );
};
