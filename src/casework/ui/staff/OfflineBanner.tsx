import * as React from 'react';
import strings from '../../../loc/staff';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { StaffFormWords } from './words';

/** Says that the connection is gone while it is, and that it is back. */
export const OfflineBanner: React.FC<{ readonly words: Pick<StaffFormWords, 'onlineAgain'> }> = ({ words: { onlineAgain } }) => {
  const announce = useAnnounce();
  const [offline, setOffline] = React.useState(!navigator.onLine);
  React.useEffect(() => {
    const gone = (): void => setOffline(true);
    const back = (): void => {
      setOffline(false);
      announce(onlineAgain);
    };
    window.addEventListener('offline', gone);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', gone);
      window.removeEventListener('online', back);
    };
  }, [announce, onlineAgain]);
  return offline ? <MessagePanel tone="warning" title={strings.offlineTitle} urgent><p>{strings.offlineText}</p></MessagePanel> : null;
};
