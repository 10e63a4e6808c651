import * as React from 'react';
import common from '../../../loc/common';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import { failureOf, type Failure } from '../../../shared-ui/failure';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { PageProblem } from './PageProblem';

export interface OpenedDesk {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
}

/** Finds the desk and its settings; at most two calls. @throws DeskError */
export type OpenDesk = () => Promise<OpenedDesk>;

export interface StaffRoomProps {
  readonly open: OpenDesk;
  /** Stands above what is wrong when the page cannot begin. */
  readonly heading: string;
  readonly children: (desk: OpenedDesk) => React.ReactElement;
}

type State =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'ready'; readonly desk: OpenedDesk };

/** A page of staff from its first moment: loads what it needs, or says why it cannot. */
export const StaffRoom: React.FC<StaffRoomProps> = ({ open, heading, children }) => {
  const [state, setState] = React.useState<State>({ name: 'loading' });
  const [tries, setTries] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    setState({ name: 'loading' });
    open().then(
      (desk) => { if (here) { setState({ name: 'ready', desk }); } },
      (error: unknown) => { if (here) { setState({ name: 'failed', failure: failureOf(error) }); } }
    );
    return () => { here = false; };
  }, [open, tries]);
  switch (state.name) {
    case 'loading':
      return <Skeleton label={common.loading} lines={6} />;
    case 'failed':
      return <PageProblem heading={heading} failure={state.failure} onRetry={() => setTries(tries + 1)} />;
    case 'ready':
      return children(state.desk);
  }
};
