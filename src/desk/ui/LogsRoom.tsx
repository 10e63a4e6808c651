import strings from '../../loc/desk';
import common from '../../loc/common';
import * as React from 'react';
import { logWithControllers } from '../../casework/ui/withControllers';
import { ServiceNames } from '../../casework/ui/serviceNames';
import { PrimaryButton } from '../../shared-ui/Button';
import { failureText } from '../../shared-ui/failure';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { Skeleton } from '../../shared-ui/Skeleton';
import { LogsPage, type LogsPageProps } from './LogsPage';
import type { OpenedLogs } from './openLogs';

type State = { readonly name: 'opening' } | { readonly name: 'failed'; readonly error: unknown } | { readonly name: 'open'; readonly desk: OpenedLogs };

interface LogsRoomProps extends Omit<LogsPageProps, 'desk'> {
  readonly open: () => Promise<OpenedLogs>;
  readonly onOpened: (desk: OpenedLogs) => void;
}

/** The views over cases from an empty page on: for officers and reviewers their logs, for everybody else the way to what they came for. */
export const LogsRoom: React.FC<LogsRoomProps> = ({ open, onOpened, ...page }) => {
  const [state, setState] = React.useState<State>({ name: 'opening' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    setState({ name: 'opening' });
    open().then(
      (desk) => {
        if (here) {
          // first, since what this person may do decides which view is theirs
          onOpened(desk);
          setState({ name: 'open', desk });
        }
      },
      (error: unknown) => { if (here) { setState({ name: 'failed', error }); } }
    );
    return () => { here = false; };
  }, [open, onOpened, turn]);
  switch (state.name) {
    case 'opening':
      return <Skeleton label={strings.opening} lines={6} />;
    case 'failed':
      return <Problem error={state.error} onRetry={() => setTurn(turn + 1)} />;
    case 'open':
      return <Opened {...page} desk={state.desk} />;
  }
};

const Problem: React.FC<{ readonly error: unknown; readonly onRetry: () => void }> = ({ error, onRetry }) => (
  <MessagePanel tone="warning" title={strings.openFailed} urgent>
    <p>{failureText(error, { 'not-set-up': strings.notSetUp })}</p>
    <PrimaryButton onClick={onRetry}>{common.tryAgain}</PrimaryButton>
  </MessagePanel>
);

const Opened: React.FC<LogsPageProps> = (page) => {
  const { services, settings } = page.desk;
  const desk = React.useMemo((): OpenedLogs => {
    const { logs, ...rest } = page.desk;
    return { ...rest, logs: logs.map((opened) => ({ ...opened, log: logWithControllers(opened.log, rest.settings, rest.services.locale) })) };
  }, [page.desk]);
  const { logs } = desk;
  const [first] = logs;
  return logs.some(({ access }) => access !== undefined)
    ? <ServiceNames services={services} known={settings.services}><LogsPage {...page} desk={desk} /></ServiceNames>
    : <first.log.NotForYou services={services} settings={settings} />;
};
