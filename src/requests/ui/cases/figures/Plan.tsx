import strings from '../../../../loc/requestPlan';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import type { CaseProblem } from '../../../../casework/rules/command';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { MadeHeading } from '../../../../casework/ui/period/CountPeriod';
import { useRead } from '../../../../casework/ui/useRead';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import { promise } from '../../../rules/cases/promise';
import type { RequestCase } from '../../../rules/cases/values';
import { leftOutOf } from '../../../rules/figures/asked';
import { nextMonday, overdueRequests, planOverdue, planWeeks, readPlan, type OverduePlan, type PlanTyped } from '../../../rules/figures/plan';
import type { RequestsPanelProps } from '../contract';
import { problemText } from '../problems';
import { ApologyLetters } from './ApologyLetters';
import { PlanTable } from './PlanTable';
import styles from '../../../../casework/ui/cases.module.scss';

const loadPeriods = (): Promise<typeof import('../../../cases/periods')> => import(/* webpackChunkName: 'request-counts' */ '../../../cases/periods');

/** Reads what is late first: a plan is of all of it, whichever rows were chosen. */
export const Plan: React.FC<RequestsPanelProps> = (props) => {
  const { services } = props;
  const late = useRead(React.useCallback(async () => (await loadPeriods()).readOverdue(services), [services]));
  switch (late.state) {
    case 'reading': return <Skeleton label={strings.reading} />;
    case 'failed': return <FailureMessage error={late.error} onRetry={late.again} level={3} />;
    case 'read': return <Made {...props} late={late.value} />;
  }
};

/** @param late as they were read; what was saved since stands in `cases` */
const Made: React.FC<RequestsPanelProps & { readonly late: readonly RequestCase[] }> = ({ late, ...props }) => {
  const { services, cases, run, runOn, busy, say, fail } = props;
  const current = late.map((found) => cases.find(({ logId }) => logId === found.logId) ?? found);
  const overdue = overdueRequests(current, services.now());
  const [typed, setTyped] = React.useState<PlanTyped>(() => ({ from: nextMonday(ukDate(services.now())).toString(), weeks: String(planWeeks), perWeek: '', anew: false }));
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  // as it was made: what is kept of it then changes neither the table nor the letters
  const [plan, setPlan] = React.useState<OverduePlan & { readonly weeks: number }>();
  const leftOut = leftOutOf(late);
  const change = (more: Partial<PlanTyped>): void => setTyped({ ...typed, ...more });
  const error = (field: string): string | undefined => {
    const problem = problems.find((each) => each.field === field);
    return problem && byKey(strings)[`problem_${problem.code}`];
  };

  function make(): void {
    if (busy) return;
    const read = readPlan(typed, services.now());
    setProblems(read.ok ? [] : read.problems);
    if (!read.ok) {
      focusField(`plan-${read.problems[0].field}`);
      return;
    }
    const made = planOverdue(overdue, read.asked);
    setPlan({ ...made, weeks: read.asked.weeks });
    runOn(current.filter(({ logId }) => made.planned.some((each) => each.logId === logId)));
  }
  const keep = async (): Promise<void> => {
    const days = new Map(plan?.planned.map(({ reference, by }) => [reference, by.toString()]));
    const outcome = await run((found, context) => promise(found, days, context), problemText);
    if (outcome === 'saved') say(strings.keepSaved);
  };

  return (
    <>
      <p>{strings.intro}</p>
      {leftOut.length === 0 ? null : <MessagePanel tone="warning"><p>{fill(strings.leftOutPlan, leftOut.join(', '))}</p></MessagePanel>}
      {overdue.length === 0 && !plan ? <MessagePanel tone="success"><p>{strings.nothing}</p></MessagePanel> : (
        <form noValidate onSubmit={(event) => { event.preventDefault(); make(); }}>
          <DayBox id="plan-from" label={strings.from} value={typed.from} error={error('from')} onChange={(from) => change({ from })} />
          <TextBox id="plan-weeks" label={strings.weeks} hint={strings.weeksHint} width="short" inputMode="numeric" value={typed.weeks} error={error('weeks')} onChange={(weeks) => change({ weeks })} />
          <TextBox id="plan-perWeek" label={strings.perWeek} hint={strings.perWeekHint} optional width="short" inputMode="numeric" value={typed.perWeek} error={error('perWeek')} onChange={(perWeek) => change({ perWeek })} />
          {overdue.some(({ promisedBy }) => promisedBy !== undefined) ? <div className={styles.single}><CheckBox id="plan-anew" text={strings.anew} checked={typed.anew} onChange={(anew) => change({ anew })} /></div> : null}
          <PrimaryButton id="plan-make" type="submit" aria-disabled={busy}>{strings.make}</PrimaryButton>
        </form>
      )}
      {plan === undefined ? null : (
        <section aria-labelledby="plan-result">
          <MadeHeading id="plan-result" made={plan}>{fill(strings.planned, plan.planned.length + plan.unplaced.length, plan.weeks, plan.perWeek)}</MadeHeading>
          {plan.unplaced.length === 0 ? null : <MessagePanel tone="warning"><p>{fill(strings.unplaced, plan.unplaced.map(({ reference }) => reference).join(', '))}</p></MessagePanel>}
          <PlanTable {...props} plan={plan} />
          <ApologyLetters {...props} cases={current} plan={plan} />
          <h4>{strings.keep}</h4>
          <p>{strings.keepIntro}</p>
          <PrimaryButton aria-disabled={busy || plan.planned.length === 0} onClick={() => { if (!busy && plan.planned.length > 0) keep().catch(fail); }}>{strings.keep}</PrimaryButton>
        </section>
      )}
    </>
  );
};
