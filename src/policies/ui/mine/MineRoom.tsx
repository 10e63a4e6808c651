import * as React from 'react';
import strings from '../../../loc/policies';
import type { DeskServices } from '../../../platform/host/services';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { Mine } from '../../store/mine/contract';
import { useOpening } from '../../../shared-ui/useOpening';
import { FailurePanel } from './FailurePanel';
import { MinePage, type MinePageProps } from './MinePage';
import styles from './Mine.module.scss';

export interface MineRoomProps extends Pick<MinePageProps, 'load' | 'loadStore' | 'policyId'> {
  /** Finds the desk with what the lists need; at most two calls. */
  readonly open: () => Promise<{ readonly services: DeskServices; readonly mine: Mine }>;
  /** Tenant property that names the desk's site; for the words to a site owner. */
  readonly siteProperty: string;
}

/** My policies, from an empty page on: loads what it needs, or says why it cannot. */
export const MineRoom: React.FC<MineRoomProps> = ({ open, siteProperty, ...page }) => {
  const opening = useOpening(open);
  if (opening.state === 'ready') {
    return <MinePage services={opening.opened.services} first={opening.opened.mine} {...page} />;
  }
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{strings.myPoliciesHeading}</h2>
      {opening.state === 'loading' ? <Skeleton label={strings.opening} lines={6} /> : opening.failure === 'not-set-up' ? (
        <MessagePanel tone="information" title={strings.notSetUpTitle} urgent>
          <p>{strings.notSetUpText}</p>
          <p>{fill(strings.notSetUpOwner, siteProperty)}</p>
        </MessagePanel>
      ) : <FailurePanel failure={opening.failure} title={strings.failLoadTitle} onRetry={opening.again} />}
    </div>
  );
};
