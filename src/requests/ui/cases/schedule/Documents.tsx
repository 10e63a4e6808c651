import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { Fold } from '../../../../shared-ui/Fold';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { counted } from '../../../../shared-ui/text';
import { isEverything } from '../../../rules/schedule/filter';
import { AddDocument } from './AddDocument';
import { BulkBatch } from './BulkBatch';
import { BulkDecision } from './BulkDecision';
import { BulkState } from './BulkState';
import { EntryTable } from './EntryTable';
import { Filters } from './Filters';
import type { PartProps } from './parts';
import { Stand } from './Stand';
import { useBulk } from './useBulk';
import styles from './schedule.module.scss';

/** The documents page by page: filtered, chosen, and decided many at once. */
export const Documents: React.FC<PartProps & { readonly onOpen: (number: number) => void; readonly onBringIn: () => void }> = ({ onOpen, onBringIn, ...part }) => {
  const { services, store, found, view, id, fail } = part;
  const { page, lines, filter, after, chosen } = view;
  // above what is chosen, so that what became of it stands there when nothing is chosen any more
  const bulk = useBulk(fail, (result) => {
    if (result.left.length === 0) view.chooseNone();
    view.again();
  });
  // what became of the last ones says nothing of those that are shown or chosen now; what was stopped can still go on
  const goneBy = (): void => { if (!bulk.goOn) bulk.forget(); };
  const choose: typeof view.choose = (...some) => { goneBy(); view.choose(...some); };
  const [isChoosing, setIsChoosing] = React.useState(false);
  const entries = page.state === 'read' ? page.value.entries : [];
  const isEmpty = page.state === 'read' && entries.length === 0 && isEverything(filter) && after === 0;

  async function chooseAll(): Promise<void> {
    if (isChoosing) return;
    setIsChoosing(true);
    try {
      choose(await store.readMatching(services, found.reference, filter), true);
    } catch (error) {
      fail(error);
    } finally {
      setIsChoosing(false);
    }
  }

  return (
    <>
      <Stand lines={lines} />
      {isEmpty ? null : <Filters id={id} filter={filter} lines={lines.state === 'read' ? lines.value : []} onShow={(wanted) => { goneBy(); view.show(wanted); }} />}
      {page.state === 'reading' ? <Skeleton label={strings.tableBusy} lines={5} /> : null}
      {page.state === 'failed' ? <FailureMessage error={page.error} onRetry={page.again} /> : null}
      {isEmpty ? <p>{strings.none} <LinkButton thenFocus={id('schedule-bringIn')} onClick={onBringIn}>{strings.tab_bringIn}</LinkButton></p> : null}
      {page.state === 'read' && entries.length === 0 && !isEmpty ? <p>{strings.noneMatch}</p> : null}
      {entries.length > 0 ? (
        <>
          <p id={id('chosen')} role="status" tabIndex={-1}>{chosen.size === 0 ? strings.chosenNone : counted(strings, 'chosen', chosen.size)}</p>
          <div className={styles.bar}>
            <QuietButton onClick={() => choose(entries, true)}>{strings.choosePage}</QuietButton>
            <QuietButton aria-disabled={isChoosing} onClick={() => void chooseAll()}>{strings.chooseAll}</QuietButton>
            {chosen.size > 0 ? <QuietButton thenFocus={id('chosen')} onClick={view.chooseNone}>{strings.chooseClear}</QuietButton> : null}
          </div>
          {chosen.size > 0 ? (
            <>
              <Fold title={strings.bulkDecide} size="tight"><BulkDecision {...part} bulk={bulk} /></Fold>
              <Fold title={strings.bulkBatch} size="tight"><BulkBatch {...part} bulk={bulk} /></Fold>
            </>
          ) : null}
        </>
      ) : null}
      {/* also where none matches any more, now that all of them are decided */}
      <BulkState bulk={bulk} id={id('chosen')} />
      {entries.length > 0 ? <EntryTable entries={entries} locale={services.locale} chosen={chosen} choose={choose} openId={(number) => id(`open-${number}`)} onOpen={onOpen} /> : null}
      <div className={styles.bar}>
        {after > 0 ? <QuietButton onClick={() => view.goTo(0)}>{strings.earlier}</QuietButton> : null}
        {page.state === 'read' && page.value.isMore ? <QuietButton onClick={() => view.goTo(entries.at(-1)?.number ?? 0)}>{strings.later}</QuietButton> : null}
      </div>
      <AddDocument {...part} onOpen={onOpen} />
    </>
  );
};
