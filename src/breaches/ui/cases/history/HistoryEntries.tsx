import strings from '../../../../loc/cases';
import * as React from 'react';
import { QuietButton } from '../../../../shared-ui/Button';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { counted, fill } from '../../../../shared-ui/text';
import type { HistoryEntry } from '../../../cases/contract';
import type { BreachCase } from '../../../rules';
import { ScoreHistory, type SavedScore } from '../severity';
import { useCaseUi, useValueWords } from '../../../../casework/ui/room';
import { useCaseStore } from '../shell/casePort';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { HistoryLine } from './HistoryLine';
import styles from '../../../../casework/ui/cases.module.scss';

type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'read'; readonly entries: readonly HistoryEntry[]; readonly scores: readonly SavedScore[] };

/** A case of years has hundreds of lines: the newest come first, so many at a time. */
const PAGE = 50;

interface HistoryEntriesProps {
  readonly found: BreachCase;
  /** Stands above the lines once they are read, with the way to read them again. */
  readonly above?: (again: () => void) => React.ReactNode;
}

/**
 * All that was done on the case, newest first: events, what each save changed, and what was changed directly in SharePoint. Nobody can
 * change it here.
 */
export const HistoryEntries: React.FC<HistoryEntriesProps> = ({ found, above }) => {
  const { services } = useCaseUi();
  const store = useCaseStore();
  const about = useValueWords();
  const [reading, setReading] = React.useState<Reading>({ state: 'reading' });
  const [shown, setShown] = React.useState(PAGE);
  const [onlyAround, setOnlyAround] = React.useState(false);
  const here = React.useRef(true);
  React.useEffect(() => () => { here.current = false; }, []);
  const read = React.useCallback(async (): Promise<void> => {
    setReading({ state: 'reading' });
    try {
      const [entries, scores] = await Promise.all([store.readHistory(found), store.readSeverityHistory(found)]);
      if (here.current) {
        setReading({ state: 'read', entries: [...entries].reverse(), scores });
      }
    } catch (error) {
      if (here.current) {
        setReading({ state: 'failed', error });
      }
    }
  }, [store, found]);
  React.useEffect(() => void read(), [read]);

  if (reading.state === 'reading') {
    return <Skeleton label={strings.historyReading} />;
  }
  if (reading.state === 'failed') {
    return <FailureMessage error={reading.error} onRetry={() => void read()} />;
  }
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
            key={`${entry.at.toString()} ${entry.kind} ${index}`} id={lineId(index)} entry={entry} about={about} nameOff={found.nameWithheld}
          />
        ))}
      </ol>
      {entries.length > shown ? (
        <QuietButton thenFocus={lineId(shown)} onClick={() => setShown((before) => before + PAGE)}>{strings.historyMore}</QuietButton>
      ) : null}
      {reading.scores.length > 0 ? <ScoreHistory scores={reading.scores} locale={services.locale} /> : null}
    </>
  );
};
