import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import type { CaseProblem } from '../../../../casework/rules/command';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { checkDecision, emptyDecision } from '../../../rules/schedule/decide';
import { scheduleEvent } from '../../../rules/schedule/events';
import { decisionContext, DecisionForm } from './DecisionForm';
import { inForm, type PartProps } from './parts';
import type { Bulk } from './useBulk';
import { useForm } from './words';

/** One decision about all that is chosen: first the act, then each document; those that somebody changed meanwhile stay as they are, and are named. */
export const BulkDecision: React.FC<PartProps & { readonly bulk: Bulk }> = ({ services, store, found, view, id, fail, tell, bulk }) => {
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const form = useForm(found.logId, 'schedule-bulk', emptyDecision, problems);
  const { value, change } = form;
  const context = decisionContext(found.values, services);

  async function decide(): Promise<void> {
    const wrong = inForm('bulk', checkDecision(value, context).problems);
    setProblems(wrong);
    if (wrong.length > 0 || value.decision === '') {
      await form.submit(Promise.resolve('problems'), () => undefined);
      return;
    }
    const { decision } = value;
    // the same act when it goes on, so that what was done is known again
    const guid = crypto.randomUUID();
    const originals = new Map((view.lines.state === 'read' ? view.lines.value : []).map((line) => [line.number, line]));
    const result = await bulk.start([...view.chosen.values()], async (lines, following) => {
      const part = await store.decideEntries(services, found, lines, value, guid, following, originals);
      // of what is done when it goes on, too; what was saved stands whatever becomes of the telling
      if (part.saved.length > 0) await tell([scheduleEvent('scheduleDecided', { decided: part.saved.length, entryDecision: decision })]).catch(fail);
      return part;
    });
    if (result?.left.length === 0) await form.submit(Promise.resolve('saved'), () => undefined);
  }

  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!bulk.busy) decide().catch(fail); }}>
      {form.summary}
      <DecisionForm context={context} value={value} change={change} at={(path) => form.at(`bulk.${path}`)} isForMany />
      <PrimaryButton id={id('bulk')} thenFocus={id('chosen')} type="submit" aria-disabled={bulk.busy}>{strings.decideMany}</PrimaryButton>
    </form>
  );
};
