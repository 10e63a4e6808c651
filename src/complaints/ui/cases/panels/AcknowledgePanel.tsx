import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/complaintPanels';
import * as React from 'react';
import { formatUkDateTime, ukInputs } from '../../../../calendar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { acknowledge, emptyAcknowledgement, type AcknowledgeInput } from '../../../rules/cases/acknowledge';
import { waysTold } from '../../../../casework/rules/waysTold';
import type { ComplaintCase } from '../../../rules/cases/values';
import type { ComplaintsPanelProps } from '../contract';
import { problemText, useForm } from '../problems';
import { choicesOf } from '../words';
import { useGroup } from './useGroup';
import styles from '../../../../casework/ui/cases.module.scss';

interface Typed extends AcknowledgeInput {
  readonly cannot: boolean;
}

const waits = ({ values: { caseState, acknowledgement } }: ComplaintCase): boolean => caseState !== 'Closed' && acknowledgement.at === undefined && acknowledgement.notPossible === '';

/** That the complainants were told that their complaint was received; or that nobody can be. */
export const AcknowledgePanel: React.FC<ComplaintsPanelProps> = (props) => {
  const { services, cases, run, problems, busy, say } = props;
  const [only] = cases.length === 1 ? cases : [];
  const before = only?.values.acknowledgement;
  const form = useForm<Typed>(0, 'acknowledge', { ...emptyAcknowledgement, notPossible: before?.notPossible ?? '', cannot: (before?.notPossible ?? '') !== '' }, problems);
  const { value: { cannot, ...value }, change, at } = form;
  const group = useGroup(props, at('group').id, waits);
  const input: AcknowledgeInput = cannot ? { ...emptyAcknowledgement, notPossible: value.notPossible === '' ? ' ' : value.notPossible } : { ...value, notPossible: '' };
  const save = (): Promise<void> => form.submit(run((found, context) => acknowledge(found, input, context), problemText), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy && !group.isReading) void save(); }}>
      <p>{strings.acknowledgeIntro}</p>
      {before?.at ? <p>{fill(strings.acknowledgeDone, formatUkDateTime(before.at, services.locale))}</p> : null}
      {form.summary}
      {cannot ? (
        <TextBox {...at('notPossible')} label={strings.notPossibleLabel} hint={strings.notPossibleHint} rows={2} value={value.notPossible} onChange={(notPossible) => change({ notPossible })} />
      ) : (
        <>
          <DateTimeBox {...at('acknowledged')} label={strings.acknowledgedAt} date={value.date} time={value.time} latest={ukInputs(services.now()).date} now={() => ukInputs(services.now())} onChange={change} />
          <SelectBox {...at('how')} label={strings.toldHow} none={shared.chooseNone} choices={choicesOf(waysTold)} value={value.how} onChange={(how) => change({ how })} />
        </>
      )}
      {group.question}
      <div className={styles.single}><CheckBox id={at('cannot').id} text={strings.cannotLabel} checked={cannot} onChange={(now) => change({ cannot: now })} /></div>
      <PrimaryButton type="submit" aria-disabled={busy || group.isReading}>{strings.acknowledgeSave}</PrimaryButton>
    </form>
  );
};
