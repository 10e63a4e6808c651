import strings from '../../loc/desk';
import common from '../../loc/common';
import * as React from 'react';
import type { OpenedLog } from '../../casework/ui/deskLog';
import { logWithControllers } from '../../casework/ui/withControllers';
import { ServiceNames } from '../../casework/ui/serviceNames';
import { PrimaryButton } from '../../shared-ui/Button';
import { failureText } from '../../shared-ui/failure';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { Skeleton } from '../../shared-ui/Skeleton';
import { notYet, useLazy } from '../../shared-ui/useLazy';
import { LogsPage, type LogsPageProps } from './LogsPage';
import type { OpenedLogs } from './openLogs';

type State = { readonly name: 'opening' } | { readonly name: 'failed'; readonly error: unknown } | { readonly name: 'open'; readonly desk: OpenedLogs };

interface LogsRoomProps extends Omit<LogsPageProps, 'desk' | 'onWhole' | 'isLeftPart'> {
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
      return <Opened {...page} desk={state.desk} onOpened={onOpened} />;
  }
};

const Problem: React.FC<{ readonly error: unknown; readonly onRetry: () => void }> = ({ error, onRetry }) => (
  <MessagePanel tone="warning" title={strings.openFailed} urgent>
    <p>{failureText(error, { 'not-set-up': strings.notSetUp })}</p>
    <PrimaryButton onClick={onRetry}>{common.tryAgain}</PrimaryButton>
  </MessagePanel>
);

/** As far as the logs are open: the first for somebody who looks at its cases, and then all. */
const Opened: React.FC<Omit<LogsPageProps, 'onWhole' | 'isLeftPart'> & Pick<LogsRoomProps, 'onOpened'>> = ({ desk: begun, onOpened, ...page }) => {
  const isReadable = ({ access }: OpenedLog): boolean => access !== undefined;
  const [isWanted, setWanted] = React.useState(false);
  const onWhole = React.useCallback(() => setWanted(true), []);
  // whoever may not read the first may read another
  const others = useLazy(begun.whole && (isWanted || !begun.logs.some(isReadable)) ? begun.whole : notYet);
  const all = others.state === 'ready' ? others.module : undefined;
  const found = React.useMemo((): OpenedLogs => (all ? { ...begun, logs: all, whole: undefined } : begun), [begun, all]);
  React.useEffect(() => onOpened(found), [found, onOpened]);
  // a log that was open stays the one that its views hold
  const told = React.useRef(new Map<OpenedLog, OpenedLog>());
  const desk = React.useMemo((): OpenedLogs => ({
    ...found,
    logs: found.logs.map((opened) => {
      const one = told.current.get(opened) ?? { ...opened, log: logWithControllers(opened.log, found.settings, found.services.locale) };
      told.current.set(opened, one);
      return one;
    })
  }), [found]);
  const { services, settings, logs: [first] } = desk;
  const notWhole = others.state === 'failed' ? <NotLoaded tone="warning" title={strings.othersFailed} again={others.again} /> : null;
  if (desk.logs.some(isReadable)) {
    return <>{notWhole}<ServiceNames services={services} known={settings.services}><LogsPage {...page} desk={desk} onWhole={onWhole} isLeftPart={notWhole !== null} /></ServiceNames></>;
  }
  return desk.whole ? notWhole ?? <Skeleton label={strings.opening} lines={6} /> : <first.log.NotForYou services={services} settings={settings} />;
};
