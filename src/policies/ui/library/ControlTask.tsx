import strings from '../../../loc/publishing';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { PrimaryButton } from '../../../shared-ui/Button';
import { ErrorSummary } from '../../../shared-ui/ErrorSummary';
import { CheckBoxes } from '../../../shared-ui/fields/CheckBoxes';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { policyEvent } from '../../rules/events';
import { nextReview, readMonths } from '../../rules/review';
import { dayCell } from '../../rules/versionRow';
import { addPolicyEvent } from '../../store/publishing/reviews';
import type { Policy } from '../../rules/version';
import { siteUserId, writeWorking, type WorkingPolicy } from '../../store/working';
import { Failure } from '../desk/failure';
import type { TaskProps } from '../desk/tasks';
import { useSaving } from '../desk/useSaving';
import { ControlFields, controlOf, type ControlField } from './ControlFields';

/** Another rhythm counts from the last review, or from the approval that was entered for the version in force when that is later. */
function countsFrom({ lastReviewedOn }: WorkingPolicy, policy: Policy | undefined): Temporal.PlainDate | undefined {
  const days = [policy?.versions.at(-1)?.approvedOn, lastReviewedOn].filter((day) => day !== undefined);
  return days.sort((one, other) => one.toString().localeCompare(other.toString())).at(-1);
}

/**
 * Document control of the working file. What was published keeps the data it was published with; who approved a file, and when it is
 * reviewed next, is entered when that file is published.
 */
const ControlTask: React.FC<TaskProps> = ({ services, working, policy, all, onDirty, onAgain }) => {
  const others = all.filter(({ id, status }) => id !== working.id && status !== 'Withdrawn');
  const [control, setControl] = React.useState(() => controlOf(working));
  const [related, setRelated] = React.useState<readonly string[]>(() => working.related.map(String));
  const [problems, setProblems] = React.useState<Readonly<Partial<Record<ControlField, string>>>>({});
  const [turn, setTurn] = React.useState(0);
  const [saving, save] = useSaving();
  if (saving.name === 'saved') return <MessagePanel tone="success" takesFocus><p>{strings.controlSaved}</p></MessagePanel>;

  function submit(): void {
    const months = readMonths(control.reviewMonths);
    const wrong: Partial<Record<ControlField, string>> = {
      ...(control.title.trim() === '' ? { title: strings.problem_required } : control.title.length > 255 ? { title: strings.problem_tooLong } : {}),
      ...(months === undefined ? { reviewMonths: strings.problem_months } : {})
    };
    setProblems(wrong);
    setTurn(turn + 1);
    if (months === undefined || Object.keys(wrong).length > 0) return;
    const from = months === working.reviewMonths ? undefined : countsFrom(working, policy);
    save(async () => {
      const owner = control.owner && (await siteUserId(services, control.owner.upn));
      await writeWorking(services, working, {
        Title: control.title.trim(), ReviewMonths: months, ...(from ? { ReviewDue: dayCell(nextReview(from, months)) } : {}), PolicyOwnerId: owner ?? null,
        RelatedPolicies: related.length === 0 ? null : JSON.stringify(related.map(Number))
      });
      await addPolicyEvent(services, working.id, policyEvent('controlChanged', { title: control.title.trim(), owner: control.owner?.name, reviewMonths: months }));
      onDirty(false);
    });
  }

  const wrongs = Object.entries(problems);
  return (
    <>
      <p>{strings.controlText}</p>
      {wrongs.length > 0 ? <ErrorSummary turn={turn} lines={wrongs.map(([field, text]) => ({ fieldId: `policy-${field}`, text }))} /> : null}
      <ControlFields services={services} value={control} error={(field) => problems[field]} onChange={(changes) => { setControl({ ...control, ...changes }); onDirty(true); }} />
      {others.length > 0 ? (
        <Fold title={strings.related} summary={fill(strings.relatedCount, related.length)}>
          <CheckBoxes id="policy-related" label={strings.related} hint={strings.relatedHint} values={related} onChange={(ids) => { setRelated(ids); onDirty(true); }}
            choices={others.map(({ id, title }) => ({ key: String(id), text: title }))} />
        </Fold>
      ) : null}
      {saving.name === 'failed' ? <Failure error={saving.error} onRetry={onAgain} /> : null}
      <PrimaryButton disabled={saving.name === 'saving'} onClick={submit}>{strings.controlSave}</PrimaryButton>
    </>
  );
};
export default ControlTask;
