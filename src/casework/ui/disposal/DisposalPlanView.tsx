import strings from '../../../loc/caseDisposal';
import { byKey } from '../../../loc/texts';
import * as React from 'react';
import { formatUkDate, formatUkDateTime, plainDate, ukStartOfDay } from '../../../calendar';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted, fileSize, fill } from '../../../shared-ui/text';
import type { Locale } from '../../../platform/host/services';
import type { DisposalObstacle } from '../../rules/disposal/obstacles';
import type { DisposalPlan } from '../../store/disposal/plan';
import cases from '../cases.module.scss';
import styles from './disposal.module.scss';

/** Why a case may not be disposed of, by its code. */
export const disposalProblemText = (code: string): string => byKey(strings)[`problem_${code}`] ?? code;

/** More names than these are folded. */
const mostShown = 10;

/** What the disposal of one case would delete, by name and number, or what does not fit. */
export const DisposalPlanView: React.FC<{ readonly plan: DisposalPlan; readonly locale: Locale }> = ({ plan, locale }) => {
  const { found, problems, obstacles, closing } = plan;
  if (problems.length > 0) {
    return (
      <MessagePanel tone="error" title={fill(strings.disposeRefusedNow, found.reference)} level={3}>
        <ul>{problems.map((code) => <li key={code}>{disposalProblemText(code)}</li>)}</ul>
      </MessagePanel>
    );
  }
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
      <h3 className={cases.heading}>{fill(strings.disposePlan, found.reference)}</h3>
      {closing ? <p className={cases.quiet}>{fill(strings.disposePlanClosed, formatUkDateTime(closing.at, locale), closing.by)}</p> : null}
      {plan.files.length === 0 ? <p>{files}</p> : <Names title={files} names={plan.files.map(({ name }) => name)} />}
      <IntakeLine plan={plan} />
      {plan.additions.length === 0 ? null : <p>{fill(strings.disposePlanAdditions, plan.additions.length)}</p>}
      {plan.rows.length === 0 ? null : <p>{fill(strings.disposePlanRows, plan.rows.length)}</p>}
      <p>{fill(strings.disposePlanRow, plan.versions, plan.events)}</p>
    </section>
  );
};

const IntakeLine: React.FC<{ readonly plan: DisposalPlan }> = ({ plan: { intake } }) => {
  if (!intake) {
    return <p>{strings.disposePlanNoReport}</p>;
  }
  return intake.attachments.length === 0
    ? <p>{fill(strings.disposePlanReportAlone, intake.id)}</p>
    : <Names title={fill(strings.disposePlanReport, intake.id, intake.attachments.length)} names={intake.attachments} />;
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
