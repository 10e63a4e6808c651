import strings from '../../../../loc/cases';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import { useAnnounce } from '../../../../shared-ui/Announcer';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import { isDeskError } from '../../../../platform/sharepoint/errors';
import type { CaseAccess } from '../../../cases/contract';
import { isOffered, type BreachCase, type CaseCommand } from '../../../rules';
import { AroundDeskView } from '../conflict/AroundDeskView';
import { ConflictView, savedByText } from '../conflict/ConflictView';
import type { CasePanelProps } from '../panelContract';
import { useServiceText } from '../serviceNames';
import type { CaseDrafts } from './caseDrafts';
import { useCaseStore } from './casePort';
import { CaseHeading } from './CaseHeading';
import { Changed } from './Changed';
import { DraftFound } from './DraftFound';
import { FailureMessage } from './FailureMessage';
import { notOfferedText } from './offers';
import { TypedText } from './TypedText';
import { useCaseRun } from './useCaseRun';
import { InputProvider } from './useInput';
import { useKeeper } from './useKeeper';
import styles from '../cases.module.scss';

export interface CaseSessionProps {
  readonly services: DeskServices;
  readonly access: CaseAccess;
  readonly drafts: CaseDrafts;
  readonly command: CaseCommand;
  readonly opened: BreachCase;
  readonly Panel: React.ComponentType<CasePanelProps>;
  readonly hidden: boolean;
  readonly onFound: (found: BreachCase) => void;
  readonly onDirty: (logId: number, dirty: boolean) => void;
  readonly onReload?: () => void;
}

/** One case with one command's panel. It stays in the page while another case is looked at, so that nothing typed is lost. */
export const CaseSession: React.FC<CaseSessionProps> = ({ services, access, drafts, command, opened, Panel, hidden, onFound, onDirty, onReload }) => {
  const store = useCaseStore();
  const announce = useAnnounce();
  const [alone] = React.useState(() => [opened]);
  const kept = useKeeper(drafts, alone, command);
  const work = useCaseRun(services, access, store, opened, onFound);
  const { found, conflict } = work;
  const about = { locale: services.locale, officers: access.officers, serviceText: useServiceText() };
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
    store.readHistory(services, conflict.theirs).then(
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

  const offered = isOffered(command, access.role, found);
  return (
    <div hidden={hidden}>
      <CaseHeading services={services} found={found} />
      {found.values.triage.mergedInto ? <MessagePanel tone="information"><p>{fill(strings.mergedInto, found.values.triage.mergedInto.reference)}</p></MessagePanel> : null}
      {found.unreadable.length > 0 ? <MessagePanel tone="warning"><p>{fill(strings.unreadable, found.unreadable.join(', '))}</p></MessagePanel> : null}
      {work.said ? <MessagePanel tone="information"><p>{work.said}</p></MessagePanel> : null}
      {work.failure === undefined ? null : (
        <FailureMessage error={work.failure} onRetry={work.retry} kept={isDeskError(work.failure, 'not-found', 'forbidden', 'invalid') ? <TypedText container={panel} /> : <p>{strings.typedIsKept}</p>} />
      )}
      {work.saved ? <Changed saved={work.saved} about={about} onReload={onReload} /> : null}
      {found.aroundDesk === undefined ? null : <AroundDeskView services={services} access={access} found={found} about={about} onSettled={work.replace} />}
      {conflict ? (
        <ConflictView conflict={conflict} command={command} role={access.role} about={about} savedBy={savedBy} onSave={work.settleConflict} onTakeTheirs={work.takeTheirs} />
      ) : null}
      {offered || work.saved ? null : <MessagePanel tone="information"><p>{notOfferedText(command, access.role, found)}</p></MessagePanel>}
      {kept && offered && !work.saved ? <DraftFound kept={kept} /> : null}
      {kept ? (
        <div ref={panel} hidden={conflict !== undefined || !offered} className={styles.panel}>
          <InputProvider value={kept.keeper}>
            <Panel services={services} access={access} found={found} run={work.run} problems={work.problems} busy={work.busy} say={work.say} fail={work.fail} replace={work.replace} />
          </InputProvider>
        </div>
      ) : <Skeleton label={strings.opening} />}
    </div>
  );
};
