import strings from '../../loc/casework';
import * as React from 'react';
import { formatUkDateTime } from '../../calendar';
import { useAnnounce } from '../../shared-ui/Announcer';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { Skeleton } from '../../shared-ui/Skeleton';
import { fill } from '../../shared-ui/text';
import { isDeskError } from '../../platform/sharepoint/errors';
import { isOfferedBy } from '../rules/command';
import type { AnyCase } from '../rules/kind';
import { AroundDeskView } from './AroundDeskView';
import { ConflictView, savedByText } from './ConflictView';
import { ActsFor } from './controller/ActsFor';
import { HoldNotice } from './hold/HoldNotice';
import type { CasePanelProps } from './panel';
import { Changed } from './Changed';
import { DraftFound } from './DraftFound';
import { FailureMessage } from './FailureMessage';
import { notOfferedText } from './notOffered';
import { LeadOutside } from './LeadOutside';
import { NotRead } from './NotRead';
import { useCaseUi } from './room';
import { TypedText } from './TypedText';
import { useAccessOf } from './useLeads';
import { useCaseRun, type OnFound } from './useCaseRun';
import { InputProvider } from './useInput';
import { useKeeper } from './useKeeper';
import styles from './cases.module.scss';

export interface CaseSessionProps {
  readonly command: string;
  readonly opened: AnyCase;
  readonly Panel: React.ComponentType<CasePanelProps>;
  readonly hidden: boolean;
  readonly onFound: OnFound;
  /** The page names the case above every command. */
  readonly isHeaded?: boolean;
  /** Below what a save has changed. */
  readonly next?: React.ReactNode;
  readonly onDirty: (logId: number, dirty: boolean) => void;
  readonly onReload?: () => void;
}

/** One case with one command's panel. It stays in the page while another case is looked at, so that nothing typed is lost. */
export const CaseSession: React.FC<CaseSessionProps> = ({ command, opened, Panel, hidden, onFound, isHeaded, next, onDirty, onReload }) => {
  const ui = useCaseUi();
  const { room, services, access, store, drafts } = ui;
  const announce = useAnnounce();
  const [alone] = React.useState(() => [opened]);
  const kept = useKeeper(drafts, alone, command);
  const work = useCaseRun(ui, opened, onFound);
  const { found, conflict } = work;
  const ofCase = useAccessOf(alone);
  const panel = React.useRef<HTMLDivElement>(null);

  const keeper = kept?.keeper;
  React.useEffect(() => {
    if (!keeper) {
      return undefined;
    }
    const tell = (): void => onDirty(found.logId, keeper.isDirty);
    tell();
    return keeper.subscribe(tell);
  }, [keeper, found.logId, onDirty]);
  React.useEffect(() => { if (work.said) { announce(work.said); } }, [work.said, announce]);

  const [savedBy, setSavedBy] = React.useState('');
  React.useEffect(() => {
    if (!conflict) {
      return undefined;
    }
    let here = true;
    setSavedBy('');
    store.readHistory(conflict.theirs).then(
      (entries) => {
        const last = entries[entries.length - 1];
        if (here && last) {
          setSavedBy(savedByText(last.by, formatUkDateTime(last.at, services.locale)));
        }
      },
      (error: unknown) => console.warn('Who saved the other version could not be read', error)
    );
    return () => { here = false; };
  }, [conflict, services, store]);

  const offered = isOfferedBy(room.commands[command], access.role, found);
  return (
    <div hidden={hidden}>
      {isHeaded ? null : room.heading(found, services)}
      {isHeaded ? null : <ActsFor found={found} />}
      {isHeaded ? null : <HoldNotice found={found} />}
      {isHeaded ? null : room.notes(found).map((sentence) => (
        <MessagePanel key={sentence} tone="information"><p>{sentence}</p></MessagePanel>
      ))}
      {isHeaded ? null : <NotRead found={found} />}
      {isHeaded ? null : <LeadOutside found={found} />}
      {found.unreadable.length > 0 ? <MessagePanel tone="warning"><p>{fill(strings.unreadable, found.unreadable.join(', '))}</p></MessagePanel> : null}
      {work.said ? <MessagePanel tone="information"><p>{work.said}</p></MessagePanel> : null}
      {work.failure === undefined ? null : (
        <FailureMessage takesFocus error={work.failure} onRetry={work.retry} kept={isDeskError(work.failure, 'not-found', 'forbidden', 'invalid') ? <TypedText container={panel} /> : <p>{strings.typedIsKept}</p>} />
      )}
      {work.saved ? <Changed saved={work.saved} onReload={onReload} /> : null}
      {next}
      {found.aroundDesk === undefined ? null : <AroundDeskView found={found} onSettled={work.replace} />}
      {conflict ? (
        <ConflictView conflict={conflict} command={command} savedBy={savedBy} onSave={work.settleConflict} onTakeTheirs={work.takeTheirs} />
      ) : null}
      {offered || work.saved ? null : <MessagePanel tone="information"><p>{notOfferedText(ui, command, found)}</p></MessagePanel>}
      {kept && offered && !work.saved ? <DraftFound kept={kept} /> : null}
      {kept ? (
        <div ref={panel} hidden={conflict !== undefined || !offered} className={styles.panel}>
          <InputProvider value={kept.keeper}>
            <Panel services={services} access={ofCase} found={found} run={work.run} problems={work.problems} busy={work.busy} say={work.say} fail={work.fail} replace={work.replace} />
          </InputProvider>
        </div>
      ) : <Skeleton label={strings.opening} />}
    </div>
  );
};
