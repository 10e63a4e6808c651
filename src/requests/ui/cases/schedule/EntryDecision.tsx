import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import { decisionOf } from '../../../rules/schedule/acts';
import { emptyDecision, type DecisionInput } from '../../../rules/schedule/decide';
import { scheduleEvent } from '../../../rules/schedule/events';
import type { ScheduleEntry } from '../../../rules/schedule/entry';
import { BulkState } from './BulkState';
import { DecisionForm, useDecision } from './DecisionForm';
import type { EntryProps } from './EntryView';
import { useBulk } from './useBulk';
import { wordOf } from './words';
import styles from './schedule.module.scss';

const inputOf = ({ decision, exemptions, told, reason, isHealth, opinion, duplicateOf }: ScheduleEntry): DecisionInput => ({
  ...emptyDecision, decision: decision === 'undecided' ? '' : decision, exemptions, told: told ?? '', reason, isHealth, opinion, duplicateOf: duplicateOf === undefined ? '' : String(duplicateOf)
});

/** The decision about one document, prefilled with what stands there, and whose it is. */
export const EntryDecision: React.FC<EntryProps> = ({ services, store, found, view, id, fail, tell, entry, acts, again }) => {
  const { form, context, check, originals } = useDecision({ found, services, view }, 'entry', `schedule-entry-${entry.number}`, inputOf(entry));
  const decided = decisionOf(entry, acts);
  const bulk = useBulk(fail, (result) => {
    // of a conflict the form stays, with what was typed, beside what stands there now
    if (result.saved.length > 0) {
      again();
      view.again();
    }
  });

  async function decide(): Promise<void> {
    const typed = await check();
    if (!typed) return;
    const { decision } = typed;
    const guid = crypto.randomUUID();
    const known = originals();
    const result = await bulk.start([entry], (lines, following) => store.decideEntries(services, found, lines, typed, guid, following, known));
    if (result === undefined || result.saved.length === 0) return;
    await tell([scheduleEvent('scheduleDecided', { decided: 1, entryDecision: decision })]);
    await form.submit(Promise.resolve('saved'), () => undefined);
  }

  const isOut = entry.releasedIn !== '';
  return (
    <section aria-labelledby={id('entry-decision')}>
      <h5 className={styles.heading} id={id('entry-decision')}>{strings.colDecision}: {wordOf('decision', entry.decision)}</h5>
      {decided ? <p className={styles.quiet}>{fill(strings.decidedBy, decided.by.name || strings.somebody, formatUkDateTime(decided.at, services.locale))}</p> : null}
      {entry.decision !== 'undecided' && !decided ? <p className={styles.warning}>{strings.decidedAround}</p> : null}
      {isOut ? <p>{entry.reason}</p> : (
        <form noValidate onSubmit={(event) => { event.preventDefault(); if (!bulk.busy) decide().catch(fail); }}>
          {form.summary}
          <DecisionForm context={context} value={form.value} change={form.change} at={(path) => form.at(`entry.${path}`)} isForMany={false} />
          <PrimaryButton id={id('entry-save')} type="submit" aria-disabled={bulk.busy}>{strings.decideOne}</PrimaryButton>
          <BulkState bulk={bulk} id={id('entry-save')} />
        </form>
      )}
    </section>
  );
};
