import * as React from 'react';
import strings from '../../loc/dataProtection';
import { countedText, fillIn } from '../../calendar';
import type { StaffWaiting } from '../../casework/ui/staff/staffDoor';
import type { DeskServices } from '../../platform/host/services';
import { policiesPageOf } from '../../platform/settings/pages';
import type { DeskSettings } from '../../platform/settings';
import { Skeleton } from '../../shared-ui/Skeleton';
import { NotRead } from './NotRead';
import { useAsked } from './useAsked';
import styles from './DataProtection.module.scss';

interface WaitingProps {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly load: () => Promise<StaffWaiting>;
  /** Something else does, so that it is not said that nothing waits. */
  readonly othersWait: boolean;
}

/** What waits for whoever looks, with the way there. */
export const Waiting: React.FC<WaitingProps> = ({ services, settings, load, othersWait }) => {
  const asked = useAsked(React.useCallback(async () => (await load()).countWaiting(services), [load, services]));
  const page = policiesPageOf(services.siteUrl, settings);
  const nothing = othersWait ? null : <p className={styles.quiet}>{strings.waitsNothing}</p>;
  switch (asked.state) {
    case 'asking':
      return <Skeleton label={strings.waitsLooking} lines={1} />;
    case 'failed':
      // a site without policies has none to read
      return asked.failure === 'not-set-up' ? nothing : <NotRead title={strings.waitsNotRead} failure={asked.failure} again={asked.again} />;
    case 'answered': {
      const text = fillIn(countedText(strings, 'waitsPolicies', asked.answer), [asked.answer]);
      return asked.answer === 0 ? nothing : <p>{page === undefined ? text : <a href={page}>{text}</a>}</p>;
    }
  }
};
