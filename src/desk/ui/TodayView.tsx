import strings from '../../loc/desk';
import common from '../../loc/common';
import * as React from 'react';
import { formatUkDate, formatUkStamp, plainDate, ukStartOfDay } from '../../calendar';
import { timeLeftOf } from '../../casework/rules/clock';
import { changedDirectly, type CaseLine } from '../../casework/rules/worklist';
import type { DueItem } from '../../casework/ui/deskLog';
import type { CaseLink } from '../../casework/ui/page/parts';
import { useServiceText } from '../../casework/ui/serviceNames';
import { CountsPicture } from '../../casework/ui/worklist/CountsPicture';
import { useServerTime } from '../../casework/ui/worklist/useServerTime';
import { clocked, offeredOn } from '../../casework/ui/worklist/worklistView';
import { useAnnounce } from '../../shared-ui/Announcer';
import { QuietButton } from '../../shared-ui/Button';
import { failureText } from '../../shared-ui/failure';
import { Fold } from '../../shared-ui/Fold';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { Skeleton } from '../../shared-ui/Skeleton';
import { fill } from '../../shared-ui/text';
import type { DeskView } from '../rules/deskAddress';
import { groupToday, reasonsOf, urgencies, type Urgency } from '../rules/today';
import type { ReadableLog } from './LogsPage';
import type { OpenedLogs } from './openLogs';
import type { ReadLines } from './sharedLines';
import { useToday, type LogToday } from './useToday';
import styles from './Desk.module.scss';

export interface TodayViewProps {
  readonly desk: OpenedLogs;
  readonly logs: readonly ReadableLog[];
  readonly turn: number;
  readonly readLines: ReadLines;
  /** The page of a case, with one of its commands beside it or none. */
  readonly linkTo: (reference: string, command?: string) => CaseLink;
  /** To what a view without cases calls so. */
  readonly linkToItem: (view: DeskView, item: string) => CaseLink;
}

type TodayLine = CaseLine & { readonly of: ReadableLog };

const headings: Readonly<Record<Urgency, string>> = {
  overdue: strings.group_overdue, dueSoon: strings.group_dueSoon, changed: strings.group_changed, undelivered: strings.group_undelivered, new: strings.group_new, mine: strings.group_mine
};

/** Rows of a section that stand there at first. */
const PAGE = 20;

/** What is due across the logs, each line with why it is there and the case to which it leads. */
export const TodayView: React.FC<TodayViewProps> = ({ desk: { services, others }, logs, turn, readLines, linkTo, linkToItem }) => {
  const announce = useAnnounce();
  const now = useServerTime(services);
  const { worklist: { loaded, busy, look }, sections } = useToday(services, logs, others, readLines, turn);
  const refresh = async (): Promise<void> => {
    if (!busy && (await look())) announce(strings.refreshed);
  };
  const all = loaded?.lines.flatMap(({ opened, lines }) => (lines ?? []).map((line): TodayLine => ({ ...line, of: opened }))) ?? [];
  const groups = groupToday(all, now, ({ of }) => of.access.me.id);
  const whyOf = (urgency: Urgency, line: TodayLine): string => {
    const { parts } = line.of.log;
    switch (urgency) {
      case 'overdue': case 'dueSoon': return parts.leftText(timeLeftOf(line.clock, now));
      case 'changed': return strings.why_changed;
      case 'undelivered': return strings.why_undelivered;
      case 'new': return strings.why_new;
      case 'mine': return line.awaits.map(parts.awaitText).at(0) ?? parts.awaitText(parts.rest);
    }
  };
  const nextOf = (line: TodayLine): DueItem['next'] => {
    const { parts, room } = line.of.log;
    const [awaited = parts.rest] = line.awaits;
    const command = parts.commandFor(awaited);
    const text = awaited === changedDirectly ? strings.why_changed : parts.awaitText(awaited);
    return offeredOn(line, line.of.access.role, room).includes(command) ? { text, command } : undefined;
  };
  /** What else is to be looked at in a case that stands in one group. */
  const alsoOf = (urgency: Urgency, line: TodayLine): readonly string[] =>
    reasonsOf(line, now, line.of.access.me.id).filter((each) => each !== urgency && each !== 'mine').map((each) => whyOf(each, line));
  const lineItem = (urgency: Urgency, line: TodayLine): DueItem => ({
    key: `${line.of.log.key} ${line.logId}`, reference: line.reference, name: line.of.log.parts.name(line), service: line.service,
    why: whyOf(urgency, line), also: alsoOf(urgency, line), next: nextOf(line), due: undefined
  });
  const empty = [
    ...(loaded ? urgencies.filter((each) => groups[each].length === 0).map((each) => ({ key: each as string, heading: headings[each], looked: strings.looked_cases })) : []),
    ...sections.filter(({ state }) => state.name === 'there' && state.items.length === 0).map(({ source }) => source)
  ];
  const isQuiet = loaded !== undefined && all.length === 0 && empty.length === urgencies.length + sections.length;
  return (
    <section aria-labelledby="desk-today-heading">
      <div className={styles.head}>
        <h3 id="desk-today-heading" className={styles.heading} tabIndex={-1}>{strings.todayHeading}</h3>
        <p className={styles.asAt}>{loaded ? fill(strings.asAt, formatUkStamp(loaded.asAt)) : null}</p>
        <QuietButton aria-disabled={busy} onClick={() => void refresh()}>{busy && loaded ? strings.refreshing : strings.refresh}</QuietButton>
      </div>
      {loaded ? null : <Skeleton label={strings.readingToday} lines={5} />}
      {loaded?.lines.map((each) => <Clocks key={each.opened.log.key} today={each} now={now} isNamed={logs.length > 1} onRetry={() => void refresh()} />)}
      {isQuiet ? <MessagePanel tone="success" title={strings.quietTitle}><p>{strings.quietText}</p></MessagePanel> : null}
      {urgencies.filter((each) => groups[each].length > 0).map((each) => (
        <Section key={each} id={each} heading={headings[each]} items={groups[each].map((line) => lineItem(each, line))} linkTo={({ reference }, command) => linkTo(reference, command)} locale={services.locale} />
      ))}
      {sections.map(({ source, state }) => {
        switch (state.name) {
          case 'reading': return <Skeleton key={source.key} label={fill(strings.readingSection, source.heading)} lines={1} />;
          case 'failed': return (
            <MessagePanel key={source.key} tone="warning" title={fill(strings.sectionFailed, source.heading)}><p>{failureText(state.error)}</p></MessagePanel>
          );
          case 'there': return state.items.length === 0 ? null : (
            <Section key={source.key} id={source.key.replace(/\W/g, '-')} heading={source.heading} items={state.items} locale={services.locale}
              linkTo={({ item, reference }, command) => (source.view && item !== undefined ? linkToItem(source.view, item) : linkTo(reference, command))} />
          );
        }
      })}
      {empty.length === 0 ? null : (
        <Fold title={strings.nothingDue} summary={empty.map(({ heading }) => heading).join(', ')}>
          <dl className={styles.looked}>
            {empty.map(({ key, heading, looked }) => <div key={key}><dt>{heading}</dt><dd>{looked}</dd></div>)}
          </dl>
        </Fold>
      )}
    </section>
  );
};

/** How the clocks of a log stand: a bar and its words. */
const Clocks: React.FC<{ readonly today: LogToday; readonly now: ReturnType<typeof useServerTime>; readonly isNamed: boolean; readonly onRetry: () => void }> = ({
  today: { opened: { log }, lines, failure }, now, isNamed, onRetry
}) => {
  if (lines === undefined) {
    return (
      <MessagePanel tone="error" urgent title={fill(strings.sectionFailed, log.name)}>
        <p>{failureText(failure)}</p>
        <QuietButton onClick={onRetry}>{common.tryAgain}</QuietButton>
      </MessagePanel>
    );
  }
  return lines.length === 0 ? null : (
    <>
      {isNamed ? <h4 className={styles.small}>{log.name}</h4> : null}
      <CountsPicture lines={clocked(lines, now)} parts={log.parts} />
    </>
  );
};

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly DueItem[];
  readonly linkTo: (item: DueItem, command?: string) => CaseLink;
  readonly locale: 'en-GB' | 'cy-GB';
}

const Section: React.FC<SectionProps> = ({ id, heading, items, linkTo, locale }) => {
  const [most, setMost] = React.useState(PAGE);
  const serviceText = useServiceText();
  const hidden = items.length - most;
  const dayText = (due: string): string => {
    const day = plainDate(due);
    return day ? formatUkDate(ukStartOfDay(day), locale) : due;
  };
  return (
    <section aria-labelledby={`desk-today-${id}`}>
      <h4 id={`desk-today-${id}`} className={styles.small}>{fill(strings.countedHeading, heading, items.length)}</h4>
      <ul className={styles.due}>
        {items.slice(0, most).map((item) => (
          <li key={item.key} className={styles.dueItem}>
            <span className={styles.dueCase}>
              {item.reference === '' ? <span className={styles.quiet}>{strings.noCase}</span> : <a data-interception="off" {...linkTo(item)}>{item.reference}</a>}
              {' '}<span dir="auto">{item.name}</span>
            </span>
            <span className={styles.dueWhy}>
              {item.next?.text === item.why ? null : <span dir="auto">{item.why}</span>}
              {item.next === undefined ? null : (
                <>{item.next.text === item.why ? null : ' · '}<a data-interception="off" aria-label={fill(strings.todayCommand, item.next.text, item.reference)} {...linkTo(item, item.next.command)}>{item.next.text}</a></>
              )}
              {item.due === undefined ? null : <>{' · '}{fill(strings.dueOn, dayText(item.due))}</>}
              {item.also?.filter((text) => text !== item.next?.text).map((text) => <span key={text} className={styles.dueAlso} dir="auto">{text}</span>)}
            </span>
            <span className={styles.quiet}>{serviceText(item.service)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? <QuietButton onClick={() => setMost(most + PAGE * 5)}>{fill(strings.showMore, Math.min(hidden, PAGE * 5))}</QuietButton> : null}
    </section>
  );
};
