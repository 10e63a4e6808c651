import * as React from 'react';
import strings from '../../../loc/policies';
import type { DeskServices } from '../../../platform/host/services';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { Mine } from '../../store/mine/contract';
import { failureOf, type Failure } from '../../../shared-ui/failure';
import { FailurePanel } from './FailurePanel';
import { MinePage, type MinePageProps } from './MinePage';
import styles from './Mine.module.scss';

export interface MineRoomProps extends Pick<MinePageProps, 'load' | 'loadStore' | 'policyId'> {
  /** Finds the desk with what the lists need; at most two calls. */
  readonly open: () => Promise<{ readonly services: DeskServices; readonly mine: Mine }>;
  /** Tenant property that names the desk's site; for the words to a site owner. */
  readonly siteProperty: string;
}

type State =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'ready'; readonly services: DeskServices; readonly mine: Mine };

/** My policies, from an empty page on: loads what it needs, or says why it cannot. */
export const MineRoom: React.FC<MineRoomProps> = ({ open, siteProperty, ...page }) => {
  const [state, setState] = React.useState<State>({ name: 'loading' });
  const [tries, setTries] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    setState({ name: 'loading' });
    open().then(
      (opened) => { if (here) { setState({ name: 'ready', ...opened }); } },
      (error: unknown) => { if (here) { setState({ name: 'failed', failure: failureOf(error) }); } }
    );
    return () => { here = false; };
  }, [open, tries]);
  if (state.name === 'ready') {
    return <MinePage services={state.services} first={state.mine} {...page} />;
  }
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{strings.myPoliciesHeading}</h2>
      {state.name === 'loading' ? <Skeleton label={strings.opening} lines={6} /> : state.failure === 'not-set-up' ? (
        <MessagePanel tone="information" title={strings.notSetUpTitle} urgent>
          <p>{strings.notSetUpText}</p>
          <p>{fill(strings.notSetUpOwner, siteProperty)}</p>
        </MessagePanel>
      ) : <FailurePanel failure={state.failure} title={strings.failLoadTitle} onRetry={() => setTries(tries + 1)} />}
    </div>
  );
};
