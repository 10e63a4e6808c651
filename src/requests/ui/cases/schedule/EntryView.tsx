import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { useRead } from '../../../../casework/ui/useRead';
import type { Locale } from '../../../../platform/host/services';
import { QuietButton } from '../../../../shared-ui/Button';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import type { Acts } from '../../../rules/schedule/acts';
import type { ScheduleEntry } from '../../../rules/schedule/entry';
import { dayText } from '../../searches/searchText';
import { EntryCheck } from './EntryCheck';
import { EntryDecision } from './EntryDecision';
import type { PartProps } from './parts';
import { Redactions } from './Redactions';
import { wordOf } from './words';
import styles from './schedule.module.scss';

/** What one document's parts are given: as it is now, and who did what with it. */
export interface EntryProps extends PartProps {
  readonly entry: ScheduleEntry;
  readonly acts: Acts;
  /** Reads it again. */
  readonly again: () => void;
}

interface Props extends PartProps {
  readonly number: number;
  /** Of the page, to go on to the one before and the next. */
  readonly around: readonly number[];
  readonly onOpen: (number: number) => void;
  readonly onBack: () => void;
}

/** One document: what is known of it, the decision, the second check, and each redaction. */
export const EntryView: React.FC<Props> = ({ number, around, onOpen, onBack, ...part }) => {
  const { services, store, found, id } = part;
  const read = useRead(React.useCallback(async () => {
    const entry = await store.readOne(services, found.reference, number);
    return { entry, acts: await store.readActs(services, found.reference, [entry.decidedIn, entry.checkedIn, entry.releasedIn]) };
  }, [store, services, found.reference, number]));
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [number, read.state]);
  // this one may match the filter no more, now that it is decided
  const [before, next] = [[...around].reverse().find((each) => each < number), around.find((each) => each > number)];
  return (
    <>
      <div className={styles.bar}>
        <QuietButton onClick={onBack}>{strings.back}</QuietButton>
        {before === undefined ? null : <QuietButton onClick={() => onOpen(before)}>{strings.previous}</QuietButton>}
        {next === undefined ? null : <QuietButton onClick={() => onOpen(next)}>{strings.next}</QuietButton>}
      </div>
      {read.state === 'reading' ? <Skeleton label={strings.tableBusy} lines={4} /> : null}
      {read.state === 'failed' ? <FailureMessage error={read.error} onRetry={read.again} /> : null}
      {read.state === 'read' && read.value.entry.number === number ? (
        <>
          <h4 ref={heading} className={styles.heading} id={id('entry')} tabIndex={-1}>{fill(strings.entryTitle, number, read.value.entry.title || strings.untitled)}</h4>
          <Facts entry={read.value.entry} locale={services.locale} />
          {/* what was typed of one document is not carried to the next */}
          <React.Fragment key={`${number} ${read.value.entry.etag}`}>
            <EntryDecision {...part} {...read.value} again={read.again} />
            <EntryCheck {...part} {...read.value} again={read.again} />
          </React.Fragment>
          <Redactions key={number} {...part} {...read.value} again={read.again} />
        </>
      ) : null}
    </>
  );
};

const Facts: React.FC<{ readonly entry: ScheduleEntry; readonly locale: Locale }> = ({ entry, locale }) => {
  const facts: readonly (readonly [string, string])[] = [
    [strings.factKind, wordOf('kind', entry.kind)], [strings.factDay, dayText(entry.day, locale)], [strings.factFrom, entry.from], [strings.factTo, entry.to], [strings.factSource, entry.source],
    [strings.factPages, entry.pages === undefined ? '' : String(entry.pages)], [strings.factExternal, entry.externalId.startsWith('~') ? '' : entry.externalId], [strings.factHash, entry.sha256],
    [strings.factCopy, entry.duplicateOf === undefined ? '' : String(entry.duplicateOf)],
    [strings.factReleased, entry.firstPage === undefined ? '' : fill(strings.colPagesOut, entry.pages ?? 0, entry.firstPage, entry.volume ?? 1)]
  ];
  return <dl className={styles.facts}>{facts.filter(([, value]) => value !== '').map(([label, value]) => <React.Fragment key={label}><dt>{label}</dt><dd dir="auto">{value}</dd></React.Fragment>)}</dl>;
};
