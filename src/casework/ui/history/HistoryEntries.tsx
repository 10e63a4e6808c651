import strings from '../../../loc/caseHistory';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { CheckBox } from '../../../shared-ui/fields/CheckBoxes';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { counted, fill } from '../../../shared-ui/text';
import type { AnyCase } from '../../rules/kind';
import type { HistoryEntry } from '../../store/contract';
import { useCaseUi, useValueWords } from '../room';
import { FailureMessage } from '../FailureMessage';
import { HistoryLine } from './HistoryLine';
import type { HistoryParts } from './parts';
import styles from '../cases.module.scss';

type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'read'; readonly entries: readonly HistoryEntry[]; readonly parts: HistoryParts };

/** A case of years has hundreds of lines: the newest come first, so many at a time. */
const PAGE = 50;

interface HistoryEntriesProps {
  readonly found: AnyCase;
  /** Stands above the lines once they are read, with the way to read them again. */
  readonly above?: (again: () => void) => React.ReactNode;
}

/**
 * All that was done on the case, newest first: events, what each save changed, and what was changed directly in SharePoint. Nobody can
 * change it here.
 */
export const HistoryEntries: React.FC<HistoryEntriesProps> = ({ found, above }) => {
  const { room, store } = useCaseUi();
  const about = useValueWords();
  const [reading, setReading] = React.useState<Reading>({ state: 'reading' });
  const [shown, setShown] = React.useState(PAGE);
  const [onlyAround, setOnlyAround] = React.useState(false);
  const here = React.useRef(true);
  React.useEffect(() => () => { here.current = false; }, []);
  const read = React.useCallback(async (): Promise<void> => {
    setReading({ state: 'reading' });
    try {
      const [entries, parts] = await Promise.all([store.readHistory(found), room.history()]);
      if (here.current) {
        setReading({ state: 'read', entries: [...entries].reverse(), parts });
      }
    } catch (error) {
      if (here.current) {
        setReading({ state: 'failed', error });
      }
    }
  }, [room, store, found]);
  React.useEffect(() => void read(), [read]);

  if (reading.state === 'reading') {
    return <Skeleton label={strings.historyReading} />;
  }
  if (reading.state === 'failed') {
    return <FailureMessage error={reading.error} onRetry={() => void read()} />;
  }
  const { words, fromIntake, intakeBy, More } = reading.parts;
  const intake = { from: fromIntake, by: intakeBy(found) };
  const around = reading.entries.filter(({ sealed }) => !sealed);
  const entries = onlyAround ? around : reading.entries;
  const lineId = (index: number): string => `history-line-${found.logId}-${index}`;
  return (
    <>
      {above?.(() => void read())}
      {around.length > 0 ? (
        <CheckBox
          id={`history-around-${found.logId}`} text={fill(strings.historyOnlyAround, around.length)} checked={onlyAround} onChange={setOnlyAround}
        />
      ) : null}
      <p className={styles.quiet}>{counted(strings, 'historyCount', entries.length)}</p>
      <ol className={styles.history} reversed>
        {entries.slice(0, shown).map((entry, index) => (
          <HistoryLine
            key={`${entry.at.toString()} ${entry.kind} ${index}`} id={lineId(index)} entry={entry} words={words} room={room} about={about} intake={intake}
          />
        ))}
      </ol>
      {entries.length > shown ? (
        <QuietButton thenFocus={lineId(shown)} onClick={() => setShown((before) => before + PAGE)}>{strings.historyMore}</QuietButton>
      ) : null}
      {More ? <More found={found} /> : null}
    </>
  );
};
