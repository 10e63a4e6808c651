import * as strings from 'PublishingStrings';
import * as React from 'react';
import { plainDate } from '../../../calendar';
import { PrimaryButton } from '../../../shared-ui/Button';
import { ErrorSummary } from '../../../shared-ui/ErrorSummary';
import { CheckBoxes } from '../../../shared-ui/fields/CheckBoxes';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { nextReview, readMonths } from '../../rules/review';
import { dayCell } from '../../rules/versionRow';
import { addPolicyEvent } from '../../store/publishing/reviews';
import { siteUserId, writeWorking } from '../../store/working';
import { Failure } from '../desk/failure';
import type { TaskProps } from '../desk/tasks';
import { useSaving } from '../desk/useSaving';
import { ControlFields, controlOf, type ControlField } from './ControlFields';

/** Document control of the working file. What was published keeps the data it was published with. */
const ControlTask: React.FC<TaskProps> = ({ services, working, all, onDirty, onAgain }) => {
  const others = all.filter(({ id, status }) => id !== working.id && status !== 'Withdrawn');
  const [control, setControl] = React.useState(() => controlOf(working));
  const [related, setRelated] = React.useState<readonly string[]>(() => working.related.map(String));
  const [problems, setProblems] = React.useState<Readonly<Partial<Record<ControlField, string>>>>({});
  const [turn, setTurn] = React.useState(0);
  const [saving, save] = useSaving();
  if (saving.name === 'saved') return <MessagePanel tone="success" takesFocus><p>{strings.controlSaved}</p></MessagePanel>;

  function submit(): void {
    const months = readMonths(control.reviewMonths);
    const approvedOn = plainDate(control.approvedOn);
    const wrong: Partial<Record<ControlField, string>> = {
      ...(control.title.trim() === '' ? { title: strings.problem_required } : control.title.length > 255 ? { title: strings.problem_tooLong } : {}),
      ...(control.approvedOn !== '' && !approvedOn ? { approvedOn: strings.problem_notADate } : {}),
      ...(months === undefined ? { reviewMonths: strings.problem_months } : {})
    };
    setProblems(wrong);
    setTurn(turn + 1);
    if (months === undefined || Object.keys(wrong).length > 0) return;
    // counted from the later of approval and review
    const from = [approvedOn, working.lastReviewedOn].filter((day) => day !== undefined).sort((one, other) => one.toString().localeCompare(other.toString())).at(-1);
    save(async () => {
      const owner = control.owner && (await siteUserId(services, control.owner.upn));
      const approver = control.approver && (await siteUserId(services, control.approver.upn));
      await writeWorking(services, working, {
        Title: control.title.trim(), ApprovedOn: dayCell(approvedOn), ReviewMonths: months, ReviewDue: dayCell(from && nextReview(from, months)), PolicyOwnerId: owner ?? null, PolicyApproverId: approver ?? null,
        RelatedPolicies: related.length === 0 ? null : JSON.stringify(related.map(Number))
      });
      const said = [control.title.trim(), control.owner?.name ?? '', control.approver?.name ?? '', control.approvedOn, String(months)];
      await addPolicyEvent(services, working.id, { kind: 'document control', title: strings.controlEvent, details: said.join('; ') });
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
