import strings from '../../../loc/casePage';
import * as React from 'react';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { useLazy } from '../../../shared-ui/useLazy';
import { FailureMessage } from '../FailureMessage';
import { Leaving } from '../Leaving';
import { useCaseUi } from '../room';
import { RowsSaved } from '../rowsSaved';
import { FoundCaseView } from './FoundCaseView';
import { NoCase } from './NoCase';
import type { CasePlaces } from './useCasePlace';
import { useRead } from '../useRead';
import styles from './CasePage.module.scss';

export interface CasePageProps {
  readonly places: CasePlaces;
  readonly reference: string;
  /** A new number when the log has new rows: a case that was not there is looked for again. */
  readonly turn: number;
  /** Whom to ring, for whoever does not find the case. */
  readonly contact: React.ReactNode;
}

const notLoaded = Object.assign(new Error('The page could not be loaded'), { name: 'ChunkLoadError' });

/** The page of the case that the address names; drawn anew for each reference. */
export const CasePage: React.FC<CasePageProps> = ({ places, reference, turn, contact }) => {
  const { room, store } = useCaseUi();
  const parts = useLazy(room.page);
  const look = React.useCallback(() => store.findCase(reference), [store, reference]);
  const read = useRead(look);

  const seenTurn = React.useRef(turn);
  React.useEffect(() => {
    if (turn !== seenTurn.current && read.state === 'read') {
      seenTurn.current = turn;
      if (read.value.at !== 'log') {
        read.again();
      }
    }
  }, [turn, read]);

  return (
    <div className={styles.page}>
      <p><a data-interception="off" {...places.linkTo(undefined)}>{strings.backToList}</a></p>
      {places.asking ? <Leaving onStay={places.stay} onLeave={places.leave} /> : null}
      {read.state === 'failed' ? <FailureMessage error={read.error} onRetry={read.again} level={3} /> : null}
      {parts.state === 'failed' ? <FailureMessage error={notLoaded} onRetry={parts.again} level={3} /> : null}
      {read.state === 'reading' || parts.state === 'loading' ? <Skeleton label={strings.opening} lines={6} /> : null}
      {read.state === 'read' && read.value.at !== 'log' ? (
        <NoCase at={read.value.at} reference={reference} contact={contact} onLook={read.again} Waiting={parts.state === 'ready' ? parts.module.Waiting : undefined} />
      ) : null}
      {read.state === 'read' && read.value.at === 'log' && parts.state === 'ready' ? (
        <RowsSaved><FoundCaseView opened={read.value.found} parts={parts.module} places={places} /></RowsSaved>
      ) : null}
    </div>
  );
};
