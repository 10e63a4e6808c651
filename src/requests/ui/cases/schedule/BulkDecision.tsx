import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { emptyDecision } from '../../../rules/schedule/decide';
import { scheduleEvent } from '../../../rules/schedule/events';
import { DecisionForm, useDecision } from './DecisionForm';
import type { PartProps } from './parts';
import type { Bulk } from './useBulk';

/** One decision about all that is chosen: first the act, then each document; those that somebody changed meanwhile stay as they are, and are named. */
export const BulkDecision: React.FC<PartProps & { readonly bulk: Bulk }> = ({ services, store, found, view, id, fail, tell, bulk }) => {
  const { form, context, check, originals } = useDecision({ found, services, view }, 'bulk', 'schedule-bulk', emptyDecision);
  const { value, change } = form;

  async function decide(): Promise<void> {
    const typed = await check();
    if (!typed) return;
    const { decision } = typed;
    // the same act when it goes on, so that what was done is known again
    const guid = crypto.randomUUID();
    const known = originals();
    const result = await bulk.start([...view.chosen.values()], async (lines, following) => {
      const part = await store.decideEntries(services, found, lines, typed, guid, following, known);
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
