import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import { LinkButton } from '../../../shared-ui/Button';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { reviewTime, reviewTimes, type ReviewTime } from '../../rules/review';
import { languageOfPolicy, type Policy } from '../../rules/version';
import { readPolicies } from '../../store/versions';
import { readWorkingPolicies, type WorkingPolicy } from '../../store/working';
import type { PolicyPage, PolicyPageProps } from '../desk/deskContract';
import { Failure } from '../desk/failure';
import { useRead } from '../desk/useRead';
import { WithTasks, type OpenTask } from '../desk/WithTasks';
import { dayText, dueText, outcomeText, taskTitle } from '../desk/words';
import styles from '../desk/policyDesk.module.scss';

const headings: Readonly<Record<ReviewTime, string>> = {
  overdue: strings.review_overdue, 'this-quarter': strings.review_thisQuarter, 'next-quarter': strings.review_nextQuarter, later: strings.review_later, none: strings.review_none
};
const looks: Readonly<Record<ReviewTime, string>> = {
  overdue: styles.overdue, 'this-quarter': styles.thisQuarter, 'next-quarter': styles.nextQuarter, later: styles.later, none: styles.none
};

/** What is due for review: overdue, this quarter, the next, later. Withdrawn policies are reviewed no more. */
const ReviewsPage: PolicyPage = (page) => {
  const { services } = page;
  const read = React.useCallback(async () => {
    const [working, policies] = await Promise.all([readWorkingPolicies(services), readPolicies(services)]);
    return { working, published: new Map(policies.map((policy) => [policy.policyId, policy])) };
  }, [services]);
  const [state, again] = useRead(read);
  if (state.name === 'failed') return <Failure error={state.error} onRetry={again} />;
  if (state.name === 'reading') return <Skeleton label={strings.reading} />;
  const today = ukDate(services.now());
  const due = (policy: WorkingPolicy): string => policy.reviewDue?.toString() ?? '9999';
  const { working, published } = state.value;
  const policies = working.filter(({ status }) => status !== 'Withdrawn').sort((one, other) => due(one).localeCompare(due(other)));
  const groups = reviewTimes.map((time) => ({ time, policies: policies.filter(({ reviewDue }) => reviewTime(reviewDue, today) === time) }));
  return (
    <WithTasks {...page} onBack={again}>
      {(open) => (
        <>
          <Picture groups={groups} />
          {groups.map(({ time, policies: members }) => (members.length > 0 ? (
            <section key={time} aria-labelledby={`review-${time}`}>
              <h3 id={`review-${time}`} className={styles.small}>{headings[time]}</h3>
              <ul className={styles.list}>{members.map((policy) => <Line key={policy.id} {...page} policy={policy} published={published.get(policy.id)} open={open} />)}</ul>
            </section>
          ) : null))}
          {policies.length === 0 ? <p>{strings.noPolicies}</p> : null}
        </>
      )}
    </WithTasks>
  );
};
export default ReviewsPage;

/** How many are due when: a bar, and the same in words, which is its text alternative. */
const Picture: React.FC<{ readonly groups: readonly { readonly time: ReviewTime; readonly policies: readonly WorkingPolicy[] }[] }> = ({ groups }) => {
  const shown = groups.filter(({ time, policies }) => policies.length > 0 || time === 'overdue' || time === 'this-quarter');
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(({ time, policies }) => (policies.length > 0 ? <div key={time} className={`${styles.part} ${looks[time]}`} style={{ flexGrow: policies.length }} /> : null))}
      </div>
      <ul className={styles.counts} aria-label={strings.reviewsPicture}>
        {shown.map(({ time, policies }) => <li key={time} className={looks[time]}><span>{fill(strings.reviewsCount, headings[time], policies.length)}</span></li>)}
      </ul>
    </>
  );
};

const Line: React.FC<PolicyPageProps & { readonly policy: WorkingPolicy; readonly published: Policy | undefined; readonly open: OpenTask }> = ({ services: { locale }, access, policy, published, open }) => (
  <li>
    <h4 className={styles.name} lang={languageOfPolicy(published?.versions.at(-1) ?? {})}>{policy.title}</h4>
    <dl className={styles.facts}>
      <div><dt>{strings.factReview}</dt><dd>{dueText(policy, published, locale)}</dd></div>
      <div><dt>{strings.factOwner}</dt><dd>{policy.owner?.name ?? strings.noOwner}</dd></div>
      <div><dt>{strings.factLastReview}</dt><dd>{policy.lastReviewedOn ? `${dayText(policy.lastReviewedOn, locale)}${policy.lastOutcome ? `, ${outcomeText[policy.lastOutcome]}` : ''}` : strings.neverReviewed}</dd></div>
    </dl>
    {access.role === 'reviewer' ? null : (
      <div className={styles.buttons}>
        <LinkButton aria-label={fill(strings.taskOf, taskTitle.review, policy.title)} onClick={() => open('review', policy.id)}>{taskTitle.review}</LinkButton>
      </div>
    )}
  </li>
);
