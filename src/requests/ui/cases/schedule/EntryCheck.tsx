import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { checkOf, decisionOf } from '../../../rules/schedule/acts';
import { scheduleEvent } from '../../../rules/schedule/events';
import { BulkState } from './BulkState';
import type { EntryProps } from './EntryView';
import { useBulk } from './useBulk';
import { wordOf } from './words';
import styles from './schedule.module.scss';

/** What somebody else says of the decision. Who decided it cannot check it: both are told by SharePoint's stamps on their own rows. */
export const EntryCheck: React.FC<EntryProps> = ({ services, store, found, meId, view, id, fail, tell, entry, acts, again }) => {
  const [check, setCheck] = React.useState<'agreed' | 'disagreed' | ''>('');
  const [reason, setReason] = React.useState('');
  const [wrong, setWrong] = React.useState<'check' | 'reason'>();
  const bulk = useBulk(fail, (result) => {
    if (result.saved.length > 0) {
      again();
      view.again();
    }
  });
  const [decided, checked] = [decisionOf(entry, acts), checkOf(entry, acts)];
  if (!decided || entry.releasedIn !== '') return null;
  const isSaid = entry.check === 'agreed' || entry.check === 'disagreed';

  function save(of: string, decidedBy: number): void {
    const missing = check === '' ? 'check' : check === 'disagreed' && reason.trim() === '' ? 'reason' : undefined;
    setWrong(missing);
    if (missing !== undefined || check === '') return;
    const guid = crypto.randomUUID();
    bulk.start([entry], (lines, following) => store.checkEntries(services, found, lines, { of, decidedBy, me: meId, check, reason }, guid, following)).catch(fail);
  }

  async function ask(): Promise<void> {
    const guid = crypto.randomUUID();
    const result = await bulk.start([entry], (lines, following) => store.askChecks(services, found, lines, { guid, content: { decision: entry.decision, outOf: 1 } }, following));
    if (result && result.saved.length > 0) await tell([scheduleEvent('scheduleSampled', { sampled: 1, percent: undefined })]);
  }

  return (
    <section aria-labelledby={id('entry-check')}>
      <h5 className={styles.heading} id={id('entry-check')} tabIndex={-1}>{strings.checkHeading}: {wordOf('check', entry.check)}</h5>
      {checked ? <p className={styles.quiet}>{fill(strings.checkedBy, wordOf('check', entry.check), checked.by.name || strings.somebody, formatUkDateTime(checked.at, services.locale))} {checked.content.reason}</p> : null}
      {isSaid && !checked ? <p className={styles.warning}>{strings.checkedNot}</p> : null}
      {entry.check === 'none' ? <p><QuietButton thenFocus={id('entry-check')} onClick={() => { ask().catch(fail); }}>{strings.checkAsk}</QuietButton></p> : decided.by.id === meId ? <p>{strings.checkOwn}</p> : (
        <form noValidate onSubmit={(event) => { event.preventDefault(); if (!bulk.busy) save(decided.guid, decided.by.id); }}>
          <RadioGroup id={id('check')} label={strings.checkLabel} layout="inline" error={wrong === 'check' ? strings.problem_required : undefined} value={check} onChange={setCheck}
            choices={[{ key: 'agreed', text: strings.check_yes }, { key: 'disagreed', text: strings.check_no }]} />
          {check === 'disagreed' ? <TextBox id={id('check-reason')} label={strings.checkReason} rows={2} error={wrong === 'reason' ? strings['problem_check-why'] : undefined} value={reason} onChange={setReason} /> : null}
          <PrimaryButton id={id('check-save')} type="submit" aria-disabled={bulk.busy}>{strings.checkSave}</PrimaryButton>
        </form>
      )}
      <BulkState bulk={bulk} id={id('check-save')} />
    </section>
  );
};
