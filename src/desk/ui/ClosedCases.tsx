import strings from '../../loc/desk';
import * as React from 'react';
import { formatUkDate, plainDate, ukDate, ukStartOfDay } from '../../calendar';
import type { ClosedCase, ClosedCases as ClosedRead } from '../../casework/store/closed';
import { useServiceText } from '../../casework/ui/serviceNames';
import { ChooseLine } from '../../casework/ui/worklist/WorklistRow';
import { useAnnounce } from '../../shared-ui/Announcer';
import { PrimaryButton, QuietButton } from '../../shared-ui/Button';
import { failureText } from '../../shared-ui/failure';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { fill } from '../../shared-ui/text';
import { fitsQuery, knownQuery, orderBy, type CasesQuery } from '../rules/casesQuery';
import { CasesForm, officerName } from './CasesForm';
import { knownIn, textsOf } from './knownChoices';
import { ListCommands, useChosen } from './ListCommands';
import type { ReadableLog } from './LogsPage';
import type { CasesViewProps } from './CasesView';
import styles from './Desk.module.scss';

interface ClosedCasesProps extends Pick<CasesViewProps, 'desk' | 'linkTo' | 'linkToCommand'> {
  readonly opened: ReadableLog;
  readonly asked: CasesQuery;
  readonly onQuery: (query: CasesQuery, how?: 'push' | 'replace') => void;
}

type Reading =
  | { readonly name: 'no' }
  | { readonly name: 'reading'; readonly rows: number; readonly upTo: string }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'there'; readonly read: ClosedRead; readonly from: string; readonly to: string };

/** Rows drawn at first. */
const PAGE = 100;

/**
 * The closed cases of a period: the period is read first, page by page of its index, with how far it has come and a way to stop; then words and choices
 * search what was read, and nothing else.
 */
export const ClosedCases: React.FC<ClosedCasesProps> = ({ desk: { services, settings }, opened, asked, onQuery, linkTo, linkToCommand }) => {
  const { log, access, store } = opened;
  const announce = useAnnounce();
  const serviceText = useServiceText();
  const [reading, setReading] = React.useState<Reading>({ name: 'no' });
  const [most, setMost] = React.useState(PAGE);
  const stopping = React.useRef<AbortController>();
  const cases = reading.name === 'there' ? reading.read.cases : [];
  const { chosen, ...choosing } = useChosen(cases);
  const known = knownIn(opened, settings, cases);
  const { query, ignored } = knownQuery(asked, known);
  const today = ukDate(services.now());
  const from = plainDate(query.from) ?? today.subtract({ months: 12 });
  const to = plainDate(query.to) ?? today;
  const [fromText, toText] = [from.toString(), to.toString()];
  const dayText = React.useCallback((day: string): string => formatUkDate(ukStartOfDay(plainDate(day) ?? ukDate(services.now())), services.locale), [services]);

  const read = React.useCallback(async (): Promise<void> => {
    stopping.current?.abort();
    const mine = new AbortController();
    stopping.current = mine;
    const isMine = (): boolean => stopping.current === mine;
    setReading({ name: 'reading', rows: 0, upTo: fromText });
    try {
      const [first, last] = [plainDate(fromText), plainDate(toText)];
      if (!first || !last) return;
      const found = await store.readClosed({ from: ukStartOfDay(first), before: ukStartOfDay(last.add({ days: 1 })) }, {
        signal: mine.signal, onProgress: (rows, upTo) => { if (isMine()) setReading({ name: 'reading', rows, upTo: ukDate(upTo).toString() }); }
      });
      if (isMine()) {
        setReading({ name: 'there', read: found, from: fromText, to: toText });
        announce(fill(strings.closedRead, found.cases.length));
      }
    } catch (error) {
      if (isMine()) setReading({ name: 'failed', error });
    }
  }, [store, fromText, toText, announce]);
  // an address with a period asks for it; whoever only looks here says first of which period
  const isAsked = React.useRef(asked.from !== '' && asked.to !== '');
  React.useEffect(() => {
    if (isAsked.current) {
      isAsked.current = false;
      void read();
    }
  }, [read]);
  React.useEffect(() => () => { stopping.current?.abort(); stopping.current = undefined; }, []);

  const isStale = reading.name === 'there' && (reading.from !== fromText || reading.to !== toText);
  const texts = textsOf(opened, serviceText);
  const withWords = { ...texts, text: (line: ClosedCase): string => `${texts.text(line)}\n${line.words}` };
  const fitting = cases.filter((line) => fitsQuery(line, { ...query, state: '' }, withWords as typeof texts));
  const order = orderBy(query.sort, { service: ({ service }) => serviceText(service), officer: ({ leadId }) => (leadId === undefined ? '' : officerName(access, String(leadId))) });
  const shown = [...fitting].sort(order ?? ((one, other) => other.closedAt.epochMilliseconds - one.closedAt.epochMilliseconds));
  return (
    <section aria-labelledby="desk-closed-heading">
      <h3 id="desk-closed-heading" className={styles.heading} tabIndex={-1}>{strings.closedHeading}</h3>
      <CasesForm opened={opened} known={known} query={query} ignored={reading.name === 'there' ? ignored : []} searched={strings.searchedClosed} onQuery={onQuery} />
      {from.toString() > to.toString() ? <p role="alert">{strings.periodTurned}</p> : (
        <p className={styles.buttons}>
          {reading.name === 'reading'
            ? <QuietButton onClick={() => stopping.current?.abort()}>{strings.stop}</QuietButton>
            : <PrimaryButton onClick={() => { onQuery({ ...query, from: fromText, to: toText }, 'replace'); void read(); }}>{fill(strings.readPeriod, dayText(fromText), dayText(toText))}</PrimaryButton>}
        </p>
      )}
      {reading.name === 'reading' ? <p role="status">{fill(strings.readingClosed, reading.rows, dayText(reading.upTo))}</p> : null}
      {reading.name === 'failed' ? <MessagePanel tone="error" urgent title={strings.closedFailed}><p>{failureText(reading.error)}</p></MessagePanel> : null}
      {reading.name === 'there' ? (
        <>
          <p role="status">
            {fill(strings.closedSearched, shown.length, cases.length, dayText(reading.from), dayText(reading.to))}{' '}
            {reading.read.isStopped ? strings.closedStopped : ''}{' '}
            {reading.read.leftOut > 0 ? fill(strings.closedLeftOut, reading.read.leftOut) : ''}{' '}
            {isStale ? strings.closedStale : ''}
          </p>
          <ListCommands opened={opened} chosen={chosen} linkTo={linkTo} linkToCommand={linkToCommand} onNone={choosing.none} />
          {shown.length === 0 ? null : (
            <ul className={styles.due} aria-label={strings.closedList}>
              {shown.slice(0, most).map((line) => (
                <li key={line.logId} className={styles.dueItem}>
                  <span className={styles.dueCase}><ChooseLine line={line} choosing={choosing} /><a data-interception="off" {...linkTo(line.reference)}>{line.reference}</a>{' '}<span>{log.parts.name(line)}</span></span>
                  <span className={styles.dueWhy}>
                    {fill(strings.closedOn, formatUkDate(line.closedAt, services.locale))}{' · '}{log.parts.column.title}: {log.parts.column.text(log.parts.column.of(line))}
                    {line.leadId === undefined ? null : <>{' · '}{officerName(access, String(line.leadId))}</>}
                  </span>
                  <span className={styles.quiet}>{serviceText(line.service)}</span>
                </li>
              ))}
            </ul>
          )}
          {shown.length > most ? <QuietButton onClick={() => setMost(most + PAGE)}>{fill(strings.showMore, Math.min(PAGE, shown.length - most))}</QuietButton> : null}
        </>
      ) : null}
    </section>
  );
};
