import * as React from 'react';
import common from '../../loc/common';
import type { DeskServices } from '../../platform/host/services';
import { Skeleton } from '../../shared-ui/Skeleton';
import { failureOf, type Failure } from '../../shared-ui/failure';
import { PageProblem } from './PageProblem';
import { ReportPage } from './ReportPage';
import type { LoadOwnReports, LoadReportStore, PublicSettings } from './storePort';

export interface OpenedDesk {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
}

export interface ReportRoomProps {
  /** Finds the desk and its settings; at most two calls. */
  readonly open: () => Promise<OpenedDesk>;
  readonly loadStore: LoadReportStore;
  readonly loadOwn: LoadOwnReports;
}

type State =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'ready'; readonly desk: OpenedDesk };

/** Reporting a breach, from an empty page to "my reports": loads what it needs, or says why it cannot. */
export const ReportRoom: React.FC<ReportRoomProps> = ({ open, ...load }) => {
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
      return <PageProblem failure={state.failure} onRetry={() => setTries(tries + 1)} />;
    case 'ready':
      return <ReportPage services={state.desk.services} settings={state.desk.settings} {...load} />;
  }
};
