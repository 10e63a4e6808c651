import * as React from 'react';
import strings from '../../../loc/myReports';
import reportStrings from '../../../loc/report';
import staff from '../../../loc/staff';
import { byKey } from '../../../loc/texts';
import incident from '../../../loc/incident';
import common from '../../../loc/common';
import { formatUkDateTime } from '../../../calendar';
import { StateBadge } from '../../../casework/ui/staff/StateBadge';
import type { DeskServices } from '../../../platform/host/services';
import { LinkButton, QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { OwnReportDetails } from '../../store/contract';
import { failureOf, failureSentence, type Failure } from '../../../shared-ui/failure';
import type { LoadReportStore, PublicSettings } from '../storePort';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { useLazy } from '../../../shared-ui/useLazy';
import type { AddInformationProps } from './AddInformation';
import type { Additions } from './additions';
import { Told } from './Told';
import styles from './MyReports.module.scss';

const loadAdding = (): Promise<typeof import('./AddInformation')> => import(/* webpackChunkName: 'my-reports-add' */ './AddInformation');

/** Adding to it, which comes with an opened report: the list of them does without. */
const Adding: React.FC<AddInformationProps> = (props) => {
  const lazy = useLazy(loadAdding);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={reportStrings.mineLoading} lines={3} />;
    case 'failed': return <NotLoaded again={lazy.again} />;
    case 'ready': return <lazy.module.AddInformation {...props} />;
  }
};

export interface OneReportProps {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly loadStore: LoadReportStore;
  readonly reportId: number;
  readonly additions: Additions;
  readonly onBack: () => void;
}

/** One of one's own reports: the words as they stand in the list, and a place to add to them. */
export const OneReport: React.FC<OneReportProps> = ({ services, settings, loadStore, reportId, additions, onBack }) => {
  const [report, setReport] = React.useState<OwnReportDetails | undefined>();
  const [failure, setFailure] = React.useState<Failure | undefined>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const load = React.useCallback(async () => (await loadStore()).openMyReport(services, reportId), [loadStore, reportId, services]);
  const [tries, setTries] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    setFailure(undefined);
    load().then(
      (opened) => { if (here) { setReport(opened); heading.current?.focus(); } },
      (error: unknown) => { if (here) { setFailure(failureOf(error)); } }
    );
    return () => { here = false; };
  }, [load, tries]);

  return (
    <div className={styles.report}>
      <LinkButton onClick={onBack}>{strings.mineBack}</LinkButton>
      {failure ? (
        <MessagePanel tone="warning" title={staff.loadFailTitle} urgent>
          <p>{failureSentence(failure)}</p>
          <QuietButton onClick={() => setTries(tries + 1)}>{common.tryAgain}</QuietButton>
        </MessagePanel>
      ) : null}
      {!report && !failure ? <Skeleton label={reportStrings.mineLoading} /> : null}
      {report ? (
        <>
          <h3 ref={heading} tabIndex={-1} className={styles.heading}>{report.reference}</h3>
          <dl className={styles.facts}>
            <dt>{strings.mineState}</dt><dd><StateBadge state={report.publicState} /></dd>
            <dt>{strings.mineKind}</dt><dd>{byKey(incident)[`kind_${report.incidentKind}`]}</dd>
            <dt>{strings.mineNoticed}</dt><dd>{formatUkDateTime(report.noticedAt, services.locale)}</dd>
          </dl>
          <p className={styles.quiet}>{fill(strings.mineReported, formatUkDateTime(report.createdAt, services.locale))}</p>
          {report.restricted ? <p className={styles.quiet}>{strings.mineRestricted}</p> : null}
          <Told report={report} locale={services.locale} />
          {report.nameWithheld ? <p className={styles.quiet}>{strings.mineNameOff}</p> : null}
          <h4 className={styles.subheading}>{strings.mineYourWords}</h4>
          <p className={styles.words}>{report.whatHappened}</p>
          {report.furtherInformation.map(({ at, text }) => (
            <section key={`${at.toString()} ${text}`} className={styles.added}>
              <h4 className={styles.stamp}>{fill(strings.mineAdded, formatUkDateTime(at, services.locale))}</h4>
              <p className={styles.words}>{text}</p>
            </section>
          ))}
          <h4 className={styles.subheading}>{strings.mineFiles}</h4>
          {report.attachments.length === 0 ? <p className={styles.quiet}>{strings.mineNoFiles}</p> : (
            <ul className={styles.files}>
              {report.attachments.map(({ name, url }) => <li key={name}><a href={url} target="_blank" rel="noreferrer">{name}</a></li>)}
            </ul>
          )}
          <Adding services={services} settings={settings} loadStore={loadStore} report={report} additions={additions} reload={load} onChange={setReport} />
        </>
      ) : null}
    </div>
  );
};
