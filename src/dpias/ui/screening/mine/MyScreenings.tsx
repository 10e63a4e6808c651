import * as React from 'react';
import common from '../../../../loc/common';
import staff from '../../../../loc/staff';
import strings from '../../../../loc/dpiaScreen';
import { formatUkDateTime, readInstant } from '../../../../calendar';
import { SentList } from '../../../../casework/ui/staff/SentList';
import { useRead } from '../../../../casework/ui/useRead';
import type { KeyValueStore } from '../../../../platform/host/browserDrafts';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { failureOf, failureSentence } from '../../../../shared-ui/failure';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import type { MyScreening, ScreeningDesk } from '../contract';
import { resultText } from '../words';
import { ChangeScreening } from './ChangeScreening';
import { OneScreening } from './OneScreening';
import styles from '../screening.module.scss';

export interface MyScreeningsProps extends ScreeningDesk {
  /** Opened at once, as from the page of all that one has sent. */
  readonly opens: number | undefined;
  readonly drafts: KeyValueStore | undefined;
  readonly onStart: (screening: MyScreening, myServices: readonly string[]) => void;
}

type View = { readonly name: 'list' } | { readonly name: 'one' | 'change'; readonly rowId: number; readonly isChanged?: boolean };

/** One's own screenings, newest first; one of them opened, or changed. */
export const MyScreenings: React.FC<MyScreeningsProps> = ({ opens, drafts, onStart, ...desk }) => {
  const { services, loadStore } = desk;
  const [view, setView] = React.useState<View>(opens === undefined ? { name: 'list' } : { name: 'one', rowId: opens });
  const read = useRead(React.useCallback(async () => (await loadStore()).readMyScreenings(services), [loadStore, services]));
  // what was changed since they were read
  const [changed, setChanged] = React.useState<ReadonlyMap<number, MyScreening>>(new Map());
  const toList = (): void => {
    setView({ name: 'list' });
    if (read.state === 'read') read.again();
  };

  switch (read.state) {
    case 'reading':
      return <Skeleton label={strings.mineReading} />;
    case 'failed':
      return (
        <MessagePanel tone="warning" title={staff.loadFailTitle} urgent>
          <p>{failureSentence(failureOf(read.error))}</p>
          <QuietButton onClick={read.again}>{common.tryAgain}</QuietButton>
        </MessagePanel>
      );
    case 'read': {
      const all = read.value.map((each) => newer(each, changed.get(each.rowId)));
      if (view.name === 'list') return <List screenings={all} desk={desk} onOpen={(rowId) => setView({ name: 'one', rowId })} />;
      const screening = all.find(({ rowId }) => rowId === view.rowId);
      if (!screening) {
        return (
          <MessagePanel tone="warning" title={strings.mineGone} takesFocus>
            <p>{strings.mineGoneText}</p>
            <LinkButton onClick={toList}>{strings.mineBack}</LinkButton>
          </MessagePanel>
        );
      }
      return view.name === 'one' ? (
        <OneScreening {...desk} screening={screening} isChanged={view.isChanged === true} onStart={onStart} onChange={() => setView({ name: 'change', rowId: view.rowId })} onBack={toList} />
      ) : (
        <ChangeScreening {...desk} screening={screening} drafts={drafts} onBack={() => setView({ name: 'one', rowId: view.rowId })}
          onSaved={(saved) => {
            setChanged((before) => new Map(before).set(saved.rowId, saved));
            setView({ name: 'one', rowId: saved.rowId, isChanged: true });
          }} />
      );
    }
  }
};

/** What was saved here, until a later one is read. */
const newer = (read: MyScreening, saved: MyScreening | undefined): MyScreening => (saved && saved.at >= read.at ? saved : read);

const List: React.FC<{ readonly screenings: readonly MyScreening[]; readonly desk: ScreeningDesk; readonly onOpen: (rowId: number) => void }> = ({ screenings, desk: { services }, onOpen }) => (
  screenings.length === 0 ? <p className={styles.quiet}>{strings.mineNone}</p> : (
    <>
      <p className={styles.quiet}>{strings.mineIntro}</p>
      <SentList lines={screenings.map(({ rowId, reference, title, result, at, publicState }) => {
        const saved = readInstant(at);
        return { reference, title, when: fill(strings.mineSaved, resultText(result), saved ? formatUkDateTime(saved, services.locale) : at), state: publicState, onOpen: () => onOpen(rowId) };
      })} />
    </>
  )
);
