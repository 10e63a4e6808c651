import strings from '../../../../loc/breachWorklist';
import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { CaseLine } from '../../../../casework/rules/worklist';
import type { CaseAccess } from '../../../cases/contract';
import { breachRules } from '../../../rules';
import { TakingInView } from '../../officer/TakingInView';
import type { PublicSettings } from '../../storePort';
import type { CaseDrafts } from '../../../../casework/ui/caseDrafts';
import { useCasePlace } from '../../../../casework/ui/page/useCasePlace';
import { isReference } from '../../../../casework/rules/reference';
import type { BreachStore } from '../shell/casePort';
import { Worklist } from '../../../../casework/ui/worklist/Worklist';
import { breachRoom } from '../room';
import { breachWorklist } from '../worklist/breachWorklist';
import { CasePlacePage } from './CasePlacePage';
import { CommandPage } from './CommandPage';
import { useTakingIn } from './useTakingIn';
import styles from './Desk.module.scss';

export interface DeskPageProps {
  readonly services: DeskServices;
  readonly access: CaseAccess;
  readonly store: BreachStore;
  readonly drafts: CaseDrafts;
  readonly settings: PublicSettings;
  /** What the host around a tab names, which may be the case of an earlier link. */
  readonly named?: string;
}

interface Chosen {
  readonly command: string;
  readonly line: CaseLine;
}

/**
 * The worklist, the page of a case, or one command on one case. The worklist stays as it was behind them, so that coming back loses neither
 * filter nor place.
 */
export const DeskPage: React.FC<DeskPageProps> = ({ services, access, store, drafts, settings, named }) => {
  const places = useCasePlace();
  const { place } = places;
  const [isDeclined, setDeclined] = React.useState(false);
  const offered = named !== undefined && !isDeclined && isReference(breachRules.prefix, named) ? named : undefined;
  const [chosen, setChosen] = React.useState<Chosen>();
  const [turn, setTurn] = React.useState(0);
  const readAgain = React.useCallback(() => setTurn((before) => before + 1), []);
  /** What had the focus when something was opened; null where the address opened it. */
  const opener = React.useRef<Element | null | undefined>(place ? null : undefined);
  const isOpen = chosen !== undefined || place !== undefined;
  const hasPlace = React.useRef(false);

  // whoever was at a case knows that the tab was opened for one, and comes back to a list that may have changed
  React.useEffect(() => {
    if (place) {
      hasPlace.current = true;
      setDeclined(true);
      setChosen(undefined);
    } else if (hasPlace.current) {
      hasPlace.current = false;
      readAgain();
    }
  }, [place, readAgain]);

  React.useEffect(() => {
    const from = opener.current;
    if (isOpen) {
      // Forward opens it too, and nothing had the focus then
      opener.current = from ?? null;
    } else if (from !== undefined) {
      opener.current = undefined;
      const there = from instanceof HTMLElement && from.isConnected ? from : document.getElementById('desk-worklist-heading');
      there?.focus();
    }
  }, [isOpen]);

  return (
    <>
      {access.role === 'reviewer' ? <MessagePanel tone="information"><p>{strings.readOnly}</p></MessagePanel> : null}
      {place !== undefined || offered !== undefined ? (
        <CasePlacePage
          services={services} access={access} store={store} drafts={drafts} settings={settings}
          places={places} turn={turn} offered={offered} onStay={() => setDeclined(true)}
        />
      ) : null}
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
          room={breachRoom} parts={breachWorklist} services={services} access={access} readWorklist={store.readWorklist} turn={turn} level={3}
          linkTo={(reference) => {
            const link = places.linkTo({ reference, command: undefined });
            return {
              ...link,
              onClick: (event) => {
                opener.current = event.currentTarget;
                link.onClick(event);
              }
            };
          }}
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
