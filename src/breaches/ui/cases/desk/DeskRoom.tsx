import strings from '../../../../loc/breachWorklist';
import common from '../../../../loc/common';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { failureText } from '../../../../shared-ui/failure';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { browserStore } from '../../../../platform/host/browserDrafts';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { breachRules } from '../../../rules';
import { ServiceNames } from '../../../../casework/ui/serviceNames';
import { DeskPage } from './DeskPage';
import { NotForYou } from './NotForYou';
import type { OpenedBreachDesk } from './openBreachDesk';
import styles from './Desk.module.scss';

type State = { readonly name: 'opening' } | { readonly name: 'failed'; readonly error: unknown } | { readonly name: 'open'; readonly desk: OpenedBreachDesk };

/** The officers' desk from an empty page on: the worklist for officers and reviewers, for everybody else the way to what they came for. */
export const DeskRoom: React.FC<{ readonly open: () => Promise<OpenedBreachDesk>; readonly named?: string }> = ({ open, named }) => {
  const [state, setState] = React.useState<State>({ name: 'opening' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    setState({ name: 'opening' });
    open().then(
      (desk) => { if (here) { setState({ name: 'open', desk }); } },
      (error: unknown) => { if (here) { setState({ name: 'failed', error }); } }
    );
    return () => { here = false; };
  }, [open, turn]);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{strings.deskHeading}</h2>
      <Content state={state} named={named} onRetry={() => setTurn(turn + 1)} />
    </div>
  );
};

const Content: React.FC<{ readonly state: State; readonly named?: string; readonly onRetry: () => void }> = ({ state, named, onRetry }) => {
  switch (state.name) {
    case 'opening':
      return <Skeleton label={strings.opening} lines={6} />;
    case 'failed':
      return <Problem error={state.error} onRetry={onRetry} />;
    case 'open':
      return <Opened desk={state.desk} named={named} />;
  }
};

const Problem: React.FC<{ readonly error: unknown; readonly onRetry: () => void }> = ({ error, onRetry }) => (
  <MessagePanel tone="warning" title={strings.openFailed} urgent>
    <p>{failureText(error, { 'not-set-up': strings.notSetUp })}</p>
    <PrimaryButton onClick={onRetry}>{common.tryAgain}</PrimaryButton>
  </MessagePanel>
);

const Opened: React.FC<{ readonly desk: OpenedBreachDesk; readonly named?: string }> = ({ desk, named }) => {
  const { services, settings, store, access } = desk;
  const drafts = React.useMemo(() => caseDrafts(services, browserStore(), breachRules), [services]);
  return access
    ? (
      <ServiceNames services={services} known={settings.services}>
        <DeskPage services={services} access={access} store={store} drafts={drafts} settings={settings} named={named} />
      </ServiceNames>
    )
    : <NotForYou siteUrl={services.siteUrl} host={services.host} settings={settings} />;
};
