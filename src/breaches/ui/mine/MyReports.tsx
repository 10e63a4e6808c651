import * as React from 'react';
import strings from '../../../loc/myReports';
import reportStrings from '../../../loc/report';
import staff from '../../../loc/staff';
import { byKey } from '../../../loc/texts';
import incident from '../../../loc/incident';
import common from '../../../loc/common';
import { formatUkDateTime } from '../../../calendar';
import { SentList } from '../../../casework/ui/staff/SentList';
import type { DeskServices } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { OwnReport } from '../../store/contract';
import { failureOf, failureSentence, type Failure } from '../../../shared-ui/failure';
import type { LoadOwnReports, LoadReportStore, PublicSettings } from '../storePort';
import type { Additions } from './additions';
import { OneReport } from './OneReport';
import styles from './MyReports.module.scss';

export interface MyReportsProps {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly loadStore: LoadReportStore;
  readonly loadOwn: LoadOwnReports;
  /** Opened at once, as from the confirmation. */
  readonly reportId: number | undefined;
  readonly additions: Additions;
}

type State =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'list'; readonly reports: readonly OwnReport[] };

/** One's own reports, newest first; one of them opened. */
export const MyReports: React.FC<MyReportsProps> = ({ services, settings, loadStore, loadOwn, reportId, additions }) => {
  const [opened, setOpened] = React.useState(reportId);
  const [state, setState] = React.useState<State>({ name: 'loading' });
  const [tries, setTries] = React.useState(0);
  React.useEffect(() => {
    if (opened !== undefined) {
      return undefined;
    }
    let here = true;
    setState({ name: 'loading' });
    loadOwn().then((store) => store.myReports(services)).then(
      (reports) => { if (here) { setState({ name: 'list', reports }); } },
      (error: unknown) => { if (here) { setState({ name: 'failed', failure: failureOf(error) }); } }
    );
    return () => { here = false; };
  }, [loadOwn, opened, services, tries]);

  if (opened !== undefined) {
    return <OneReport services={services} settings={settings} loadStore={loadStore} reportId={opened} additions={additions} onBack={() => setOpened(undefined)} />;
  }
  switch (state.name) {
    case 'loading':
      return <Skeleton label={reportStrings.mineLoading} />;
    case 'failed':
      return (
        <MessagePanel tone="warning" title={staff.loadFailTitle} urgent>
          <p>{failureSentence(state.failure)}</p>
          <QuietButton onClick={() => setTries(tries + 1)}>{common.tryAgain}</QuietButton>
        </MessagePanel>
      );
    case 'list':
      return state.reports.length === 0 ? <p className={styles.quiet}>{strings.mineNone}</p> : (
        <>
          <p className={styles.quiet}>{strings.mineIntro}</p>
          <SentList lines={state.reports.map((report) => ({
            reference: report.reference, title: byKey(incident)[`kind_${report.incidentKind}`] ?? '', when: fill(strings.mineReported, formatUkDateTime(report.createdAt, services.locale)),
            state: report.publicState, onOpen: () => setOpened(report.reportId)
          }))} />
        </>
      );
  }
};
