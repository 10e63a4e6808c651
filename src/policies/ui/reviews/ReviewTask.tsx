import strings from '../../../loc/publishing';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import { PrimaryButton } from '../../../shared-ui/Button';
import { ErrorSummary } from '../../../shared-ui/ErrorSummary';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { policyEvent } from '../../rules/events';
import { longestNotes, nextReview, readMonths, recordReview, reviewOutcomes, type ReviewInput, type ReviewProblem } from '../../rules/review';
import { plainDate } from '../../../calendar';
import { saveReview } from '../../store/publishing/reviews';
import { Failure } from '../desk/failure';
import type { TaskProps } from '../desk/tasks';
import { useSaving } from '../desk/useSaving';
import { dayText, outcomeText } from '../desk/words';

const sentences: Readonly<Record<ReviewProblem['code'], string>> = {
  required: strings.problem_required, notADate: strings.problem_notADate, inFuture: strings.problem_inFuture, months: strings.problem_months, tooLong: strings.problem_tooLong
};

/** A review with what came of it. */
const ReviewTask: React.FC<TaskProps> = ({ services, working, onDirty, onAgain }) => {
  const today = ukDate(services.now());
  const [input, setInput] = React.useState<ReviewInput>(() => ({ outcome: '', reviewedOn: today.toString(), notes: '', months: String(working.reviewMonths ?? 12) }));
  const [problems, setProblems] = React.useState<readonly ReviewProblem[]>([]);
  const [turn, setTurn] = React.useState(0);
  const [saving, save] = useSaving();
  const set = (changes: Partial<ReviewInput>): void => {
    setInput({ ...input, ...changes });
    onDirty(true);
  };
  const error = (field: ReviewProblem['field']): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && (found.field === 'outcome' ? strings.problem_outcome : sentences[found.code]);
  };

  if (saving.name === 'saved') {
    return (
      <MessagePanel tone="success" takesFocus title={strings.reviewSaved}>
        <p>{{ '': '', 'No change': strings.reviewNext_noChange, 'Minor change': strings.reviewNext_change, 'Material change': strings.reviewNext_change, Withdraw: strings.reviewNext_withdraw }[input.outcome]}</p>
      </MessagePanel>
    );
  }

  function submit(): void {
    const review = recordReview(input, today);
    setProblems(review.ok ? [] : review.problems);
    setTurn(turn + 1);
    if (!review.ok || input.outcome === '') return;
    const { columns } = review;
    save(async () => {
      await saveReview(services, working, columns, policyEvent('reviewed', { outcome: columns.LastReviewOutcome }, input.notes.trim()));
      onDirty(false);
    });
  }

  const months = readMonths(input.months);
  const day = plainDate(input.reviewedOn);
  return (
    <>
      {problems.length > 0 ? <ErrorSummary turn={turn} lines={problems.map(({ field }) => ({ fieldId: `review-${field}`, text: error(field) ?? '' }))} /> : null}
      <RadioGroup id="review-outcome" label={strings.reviewOutcome} error={error('outcome')} value={input.outcome} onChange={(outcome) => set({ outcome })}
        choices={reviewOutcomes.map((key) => ({ key, text: outcomeText[key] }))} />
      <DayBox id="review-reviewedOn" label={strings.reviewedOn} error={error('reviewedOn')} value={input.reviewedOn} onChange={(reviewedOn) => set({ reviewedOn })} />
      <TextBox id="review-notes" label={strings.reviewNotes} hint={strings.reviewNotesHint} error={error('notes')} rows={4} maximum={longestNotes} value={input.notes} onChange={(notes) => set({ notes })} />
      <TextBox id="review-months" label={strings.reviewMonths} error={error('months')} width="short" inputMode="numeric" value={input.months} onChange={(text) => set({ months: text })}
        hint={months && day ? fill(strings.reviewNextOn, dayText(nextReview(day, months), services.locale)) : undefined} />
      {saving.name === 'failed' ? <Failure error={saving.error} onRetry={onAgain} /> : null}
      <PrimaryButton disabled={saving.name === 'saving'} onClick={submit}>{strings.reviewSave}</PrimaryButton>
    </>
  );
};
export default ReviewTask;
