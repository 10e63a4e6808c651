import strings from '../../../../loc/worklist';
import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { CaseAccess, WorklistLine } from '../../../cases/contract';
import { caseCommands, type CaseCommand } from '../../../rules';
import { TakingInView } from '../../officer/TakingInView';
import type { CaseDrafts } from '../../../../casework/ui/caseDrafts';
import type { CaseStore } from '../shell/casePort';
import { panels } from '../shell/panels';
import { Worklist } from '../worklist/Worklist';
import { CommandPage } from './CommandPage';
import { useTakingIn } from './useTakingIn';
import styles from './Desk.module.scss';

export interface DeskPageProps {
  readonly services: DeskServices;
  readonly access: CaseAccess;
  readonly store: CaseStore;
  readonly drafts: CaseDrafts;
}

const withPanel = caseCommands.filter((command) => panels[command] !== undefined);

interface Chosen {
  readonly command: CaseCommand;
  readonly line: WorklistLine;
}

/** The worklist, or one command on one case. The worklist stays as it was behind the command, so that coming back loses neither filter nor place. */
export const DeskPage: React.FC<DeskPageProps> = ({ services, access, store, drafts }) => {
  const [chosen, setChosen] = React.useState<Chosen>();
  const [turn, setTurn] = React.useState(0);
  const readAgain = React.useCallback(() => setTurn((before) => before + 1), []);
  const opener = React.useRef<Element | null>(null);
  const isOpen = chosen !== undefined;

  React.useEffect(() => {
    const from = opener.current;
    if (!isOpen && from !== null) {
      opener.current = null;
      const there = from instanceof HTMLElement && from.isConnected ? from : document.getElementById('desk-worklist-heading');
      there?.focus();
    }
  }, [isOpen]);

  return (
    <>
      {access.role === 'reviewer' ? <MessagePanel tone="information"><p>{strings.readOnly}</p></MessagePanel> : null}
      {chosen ? (
        <CommandPage
          services={services} access={access} store={store} drafts={drafts} command={chosen.command} line={chosen.line}
          onBack={() => {
            setChosen(undefined);
            readAgain();
          }}
        />
      ) : null}
      <div hidden={isOpen}>
        <Worklist
          services={services} access={access} readWorklist={store.readWorklist} turn={turn} level={3} commands={withPanel}
          onCommand={(command, line) => {
            opener.current = document.activeElement;
            setChosen({ command, line });
          }}
        />
        {access.role === 'reviewer' ? null : <Messages services={services} onChange={readAgain} />}
      </div>
    </>
  );
};

/** Taking in runs while the page is open, as beside the list. */
const Messages: React.FC<{ readonly services: DeskServices; readonly onChange: () => void }> = ({ services, onChange }) => {
  const { desk, turn } = useTakingIn(services, onChange);
  return (
    <section className={styles.messages} aria-labelledby="desk-messages-heading">
      <h3 id="desk-messages-heading" className={styles.heading}>{strings.messagesHeading}</h3>
      <TakingInView key={turn} desk={desk} />
    </section>
  );
};
