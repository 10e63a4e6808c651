import * as React from 'react';
import strings from '../../../loc/report';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { MessagePanel } from '../../../shared-ui/MessagePanel';

/** Says that the connection is gone while it is, and that it is back. */
export const OfflineBanner: React.FC = () => {
  const announce = useAnnounce();
  const [offline, setOffline] = React.useState(!navigator.onLine);
  React.useEffect(() => {
    const gone = (): void => setOffline(true);
    const back = (): void => {
      setOffline(false);
      announce(strings.onlineAgain);
    };
    window.addEventListener('offline', gone);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', gone);
      window.removeEventListener('online', back);
    };
  }, [announce]);
  return offline ? <MessagePanel tone="warning" title={strings.offlineTitle} urgent><p>{strings.offlineText}</p></MessagePanel> : null;
};
