import strings from '../../../loc/worklist';
import common from '../../../loc/common';
import * as React from 'react';
import { formatUkStamp } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { failureText } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { counted, fill } from '../../../shared-ui/text';
import { CountsPicture } from './CountsPicture';
import { Filters } from './Filters';
import type { CaseLine } from '../../rules/worklist';
import { useServerTime } from './useServerTime';
import { useWorklist, type ReadWorklist } from './useWorklist';
import { clocked, filterText, fits, type ClockedLine, type Filter } from './worklistView';
import { caseId, WorklistRow, type WorklistRowProps } from './WorklistRow';
import styles from './Worklist.module.scss';

export interface WorklistProps extends Pick<WorklistRowProps, 'room' | 'parts' | 'access' | 'onCommand' | 'linkTo' | 'choosing'> {
  readonly services: DeskServices;
  readonly readWorklist: ReadWorklist;
  /** A new number reads the list again, as after a save. */
  readonly turn: number;
  /** Narrows the list beside the quick choice, and says what of it is chosen. */
  readonly narrowing?: Narrowing;
  /** Heading level, so that the page's outline stays whole. */
  readonly level?: 2 | 3;
}

/** What a page around the list chooses of its lines. */
export interface Narrowing {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly fits: (line: CaseLine) => boolean;
  /** Without one the least time left comes first. */
  readonly order: ((one: CaseLine, other: CaseLine) => number) | undefined;
  /** Drawn above the list, with all lines. */
  readonly form: (lines: readonly CaseLine[]) => React.ReactNode;
}

/** Rows drawn at first; the most urgent ones are at the top. */
const PAGE = 100;

/**
 * Every open case by least time left, to the minute by the server's clock, with what it awaits. Column formatting cannot be exact: a list view does not
 * tick and does not sort by what is left of a clock that may have stopped.
 */
export const Worklist: React.FC<WorklistProps> = ({ services, readWorklist, turn, level = 2, ...rows }) => {
  const announce = useAnnounce();
  const now = useServerTime(services);
  const { loaded, busy, failure, look } = useWorklist(services, readWorklist, turn);
  const Heading = `h${level}` as const;

  const refresh = async (): Promise<void> => {
    if (!busy && (await look())) {
      announce(strings.refreshed);
    }
  };
  return (
    <section className={styles.worklist} aria-labelledby="desk-worklist-heading">
      <div className={styles.head}>
        <Heading id="desk-worklist-heading" className={styles.heading} tabIndex={-1}>{strings.heading}</Heading>
        <p className={styles.asAt}>{loaded ? fill(strings.asAt, formatUkStamp(loaded.asAt)) : null}</p>
        <QuietButton aria-disabled={busy} onClick={() => void refresh()}>{busy && loaded ? strings.refreshing : strings.refresh}</QuietButton>
      </div>
      {failure === undefined ? null : (
        <MessagePanel tone="error" urgent title={strings.failTitle}>
          <p>{failureText(failure)}</p>
          {loaded ? <p>{fill(strings.staleText, formatUkStamp(loaded.asAt))}</p> : null}
          <QuietButton aria-disabled={busy} onClick={() => void refresh()}>{common.tryAgain}</QuietButton>
        </MessagePanel>
      )}
      {loaded ? <Lines lines={clocked(loaded.lines, now)} {...rows} /> : busy ? <Skeleton label={strings.loading} lines={5} /> : null}
    </section>
  );
};

/** As the page around the list has it. */
function narrowed(lines: readonly ClockedLine[], { fits: isShown, order }: Narrowing): readonly ClockedLine[] {
  const shown = lines.filter(({ line }) => isShown(line));
  return order ? shown.sort((one, other) => order(one.line, other.line)) : shown;
}

const Lines: React.FC<Omit<WorklistRowProps, 'clocked'> & { readonly lines: readonly ClockedLine[]; readonly narrowing?: Narrowing }> = ({ lines: all, narrowing, ...row }) => {
  const { access, parts } = row;
  const announce = useAnnounce();
  const [ownFilter, setOwnFilter] = React.useState<Filter>('all');
  const { filter, onFilter } = narrowing ?? { filter: ownFilter, onFilter: setOwnFilter };
  const lines = narrowing ? narrowed(all, narrowing) : all;
  const [most, setMost] = React.useState(PAGE);
  const choose = (chosen: Filter): void => {
    onFilter(chosen);
    setMost(PAGE);
    const count = lines.filter((line) => fits(chosen, line, access.me.id, parts.isDecision)).length;
    announce(counted(strings, 'shown', count));
  };
  if (all.length === 0) {
    return <MessagePanel tone="success" title={strings.emptyTitle}><p>{strings.emptyText}</p></MessagePanel>;
  }
  const fitting = lines.filter((line) => fits(filter, line, access.me.id, parts.isDecision));
  const hiddenCount = fitting.length - most;
  return (
    <>
      <CountsPicture lines={all} parts={parts} />
      {narrowing?.form(all.map(({ line }) => line))}
      <Filters lines={lines} myId={access.me.id} isDecision={parts.isDecision} value={filter} onChange={choose} />
      {narrowing ? <p role="status" className={styles.asAt}>{fill(strings.searched, fitting.length, all.length)}</p> : null}
      {fitting.length === 0 ? (narrowing ? null : <p>{fill(strings.filterEmpty, filterText(filter))}</p>) : (
        <table role="table" className={styles.table} aria-label={strings.tableLabel}>
          <thead role="rowgroup" className={styles.tableHead}>
            <tr role="row">
              {[strings.colTime, strings.colCase, strings.colAwaits, strings.colLead, parts.column.title, strings.colService, strings.colCommands].map((title) => (
                <th key={title} role="columnheader" scope="col">{title}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={styles.tableBody}>
            {fitting.slice(0, most).map((each) => <WorklistRow key={each.line.logId} {...row} clocked={each} />)}
          </tbody>
        </table>
      )}
      {hiddenCount > 0 ? <QuietButton thenFocus={caseId(fitting[most].line)} onClick={() => setMost(most + PAGE)}>{fill(strings.showMore, Math.min(hiddenCount, PAGE))}</QuietButton> : null}
    </>
  );
};
