import * as React from 'react';
import strings from '../../loc/report';
import breach from '../../loc/breach';
import common from '../../loc/common';
import staff from '../../loc/staff';
import { useFormDraft } from '../../casework/ui/staff/draft/useFormDraft';
import { DpoContact } from '../../casework/ui/staff/DpoContact';
import { Sent } from '../../casework/ui/staff/sent/Sent';
import styles from '../../casework/ui/staff/StaffPage.module.scss';
import { useFetchAhead } from '../../casework/ui/staff/useFetchAhead';
import type { DeskServices } from '../../platform/host/services';
import { Skeleton } from '../../shared-ui/Skeleton';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { useLazy } from '../../shared-ui/useLazy';
import type { KeyValueStore } from '../../platform/host/browserDrafts';
import type { ReportDraft } from '../rules/reporting';
import { ReportForm, type SentReport } from './form/ReportForm';
import { useAdditions, type Additions } from './mine/additions';
import type { LoadOwnReports, LoadReportStore, PublicSettings } from './storePort';

export interface ReportPageProps {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly loadStore: LoadReportStore;
  readonly loadOwn: LoadOwnReports;
  /** One of one's own reports, to begin with. */
  readonly opens?: number;
  /** Where drafts are kept; the browser's own store unless given. */
  readonly drafts?: KeyValueStore;
}

const loadConfirmation = (): Promise<typeof import('./sent/Confirmation')> => import(/* webpackChunkName: 'report-sent' */ './sent/Confirmation');
const loadMyReports = (): Promise<typeof import('./mine/MyReports')> => import(/* webpackChunkName: 'my-reports' */ './mine/MyReports');

/** Drafts of before there were other forms have these keys too. */
const draftKind = { text: 'text', files: 'files' };

type View = { readonly name: 'report' } | { readonly name: 'mine'; readonly reportId?: number };

/** The page with its two sides: report something, and one's own reports. Changing sides keeps what was typed. */
export const ReportPage: React.FC<ReportPageProps> = ({ services, settings, loadStore, loadOwn, opens, drafts }) => {
  const [view, setView] = React.useState<View>(opens === undefined ? { name: 'report' } : { name: 'mine', reportId: opens });
  const [sent, setSent] = React.useState<SentReport | undefined>();
  const keeper = useFormDraft<ReportDraft>(draftKind, services, drafts);
  const additions = useAdditions();
  const stands = keeper.found !== undefined;
  const [isBegun, setBegun] = React.useState(false);
  const isForm = stands && isBegun && view.name === 'report';
  const parts = React.useMemo(() => [loadStore, loadConfirmation], [loadStore]);
  useFetchAhead(isForm, parts);

  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{breach.reportHeading}</h2>
      <nav className={styles.tabs} aria-label={strings.tabsLabel}>
        <Tab current={view.name === 'report'} onClick={() => setView({ name: 'report' })}>{strings.tabReport}</Tab>
        <Tab current={view.name === 'mine'} onClick={() => setView({ name: 'mine' })}>{strings.tabMine}</Tab>
      </nav>
      <div hidden={view.name !== 'report'} onFocus={() => setBegun(true)}>
        {sent ? (
          <Sent load={loadConfirmation} title={strings.sentTitle} reference={sent.outcome.reference} settings={settings}
            props={{ sent, settings, locale: services.locale, onAnother: () => setSent(undefined), onOpen: (reportId) => setView({ name: 'mine', reportId }) }} />
        ) : (
          <>
            <Introduction settings={settings} />
            {stands ? (
              <ReportForm key={keeper.isLate ? 'late' : 'first'} services={services} settings={settings} keeper={keeper} isShown={view.name === 'report'} loadStore={loadStore} onSent={setSent} />
            ) : <Skeleton label={common.loading} />}
          </>
        )}
      </div>
      {view.name === 'mine' ? <Mine key={view.reportId} services={services} settings={settings} loadStore={loadStore} loadOwn={loadOwn} reportId={view.reportId} additions={additions} /> : null}
    </div>
  );
};

const Tab: React.FC<{ readonly current: boolean; readonly onClick: () => void }> = ({ current, onClick, children }) => (
  <button type="button" className={styles.tab} aria-current={current ? 'page' : undefined} onClick={onClick}>{children}</button>
);

const Introduction: React.FC<{ readonly settings: PublicSettings }> = ({ settings }) => (
  <>
    <p className={styles.lead}>{strings.lead}</p>
    <p className={styles.quiet}>{strings.noBlame}</p>
    <aside className={styles.urgent} aria-label={strings.urgentTitle}>
      <p className={styles.urgentTitle}>{strings.urgentTitle}</p>
      <p>{strings.urgentText}</p>
      <DpoContact settings={settings} />
    </aside>
  </>
);

const Mine: React.FC<ReportPageProps & { readonly reportId: number | undefined; readonly additions: Additions }> = (props) => {
  const lazy = useLazy(loadMyReports);
  switch (lazy.state) {
    case 'loading':
      return <Skeleton label={strings.mineLoading} />;
    case 'failed':
      return <NotLoaded tone="warning" title={staff.loadFailTitle} again={lazy.again} />;
    case 'ready':
      return <lazy.module.MyReports {...props} />;
  }
};
