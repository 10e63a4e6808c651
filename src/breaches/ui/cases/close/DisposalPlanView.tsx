import strings from '../../../../loc/investigation';
import * as React from 'react';
import { formatUkDate, formatUkDateTime, plainDate, ukStartOfDay } from '../../../../calendar';
import { Fold } from '../../../../shared-ui/Fold';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { counted, fileSize, fill } from '../../../../shared-ui/text';
import type { DisposalPlan } from '../../../cases/disposalPlan';
import type { DisposalObstacle } from '../../../rules/investigation';
import type { CasesPanelProps } from '../panelContract';
import styles from '../investigation/investigation.module.scss';

type Locale = CasesPanelProps['services']['locale'];

/** More names than these are folded. */
const mostShown = 10;

/** What the disposal of one case would delete, by name and number, or what does not fit. */
export const DisposalPlanView: React.FC<{ readonly plan: DisposalPlan; readonly locale: Locale }> = ({ plan, locale }) => {
  const { found, obstacles, closing } = plan;
  if (obstacles.length > 0) {
    return (
      <MessagePanel tone="error" title={fill(strings.disposeRefused, found.reference)} level={3}>
        <ul>{obstacles.map((each, index) => <li key={`${each.code} ${index}`}>{obstacleText(each, locale)}</li>)}</ul>
        <p>{strings.disposeRefusedNext}</p>
      </MessagePanel>
    );
  }
  const bytes = plan.files.reduce((sum, { size }) => sum + size, 0);
  const files = plan.files.length === 0 ? strings.disposePlanNoFiles : counted(strings, 'disposePlanFiles', plan.files.length, plan.files.length, fileSize(bytes, locale));
  return (
    <section className={styles.case} aria-label={fill(strings.disposePlan, found.reference)}>
      <h3 className={styles.heading}>{fill(strings.disposePlan, found.reference)}</h3>
      {closing ? <p className={styles.quiet}>{fill(strings.disposePlanClosed, formatUkDateTime(closing.at, locale), closing.by)}</p> : null}
      {plan.files.length === 0 ? <p>{files}</p> : <Names title={files} names={plan.files.map(({ name }) => name)} />}
      <ReportLine plan={plan} />
      <p>{fill(strings.disposePlanRow, plan.versions, plan.events)}</p>
    </section>
  );
};

const ReportLine: React.FC<{ readonly plan: DisposalPlan }> = ({ plan: { report } }) => {
  if (!report) {
    return <p>{strings.disposePlanNoReport}</p>;
  }
  return report.attachments.length === 0
    ? <p>{fill(strings.disposePlanReportAlone, report.id)}</p>
    : <Names title={fill(strings.disposePlanReport, report.id, report.attachments.length)} names={report.attachments} />;
};

const Names: React.FC<{ readonly title: string; readonly names: readonly string[] }> = ({ title, names }) => (
  <Fold title={title} startsOpen={names.length <= mostShown} size="tight">
    <ul>{names.map((name, index) => <li key={`${index} ${name}`}><bdi>{name}</bdi></li>)}</ul>
  </Fold>
);

function obstacleText({ code, values, day }: DisposalObstacle, locale: Locale): string {
  const date = day === undefined ? undefined : plainDate(day);
  return fill(strings[`disposeObstacle_${code}`], ...values, ...(date ? [formatUkDate(ukStartOfDay(date), locale)] : []));
}
