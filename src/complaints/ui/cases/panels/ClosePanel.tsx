import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { useRead } from '../../../../casework/ui/useRead';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { closeComplaint, emptyClosing, plainClosing } from '../../../rules/cases/close';
import { closings } from '../../../rules/choices';
import type { ComplaintCase } from '../../../rules/cases/values';
import { useComplaintStore, type ComplaintsPanelProps } from '../contract';
import { useForm } from '../useForm';
import { problemText } from '../problems';
import { choicesOf } from '../words';
import { useGroup } from './useGroup';

const ends = choicesOf(closings.filter((each) => each !== 'Outcome told' && each !== 'Corporate complaint'));

const waits = ({ values }: ComplaintCase): boolean => values.caseState !== 'Closed';

/** Closes complaints: of one whose outcome was told nothing else is asked; before that it asks how it ends, who answers for it, why, and the DPO's advice. */
export const ClosePanel: React.FC<ComplaintsPanelProps> = (props) => {
  const { services, cases, run, problems, busy, say, fail } = props;
  const store = useComplaintStore();
  const form = useForm(0, 'close', emptyClosing, problems);
  const { value, change, at } = form;
  const schedule = useRead(React.useCallback(async () => ((await readOfficerSettings(services.sp, services.siteUrl)).settings ?? defaultOfficerSettings).retention.complaint, [services]));
  const group = useGroup(props, at('group').id, waits);
  if (schedule.state === 'failed') {
    return <FailureMessage error={schedule.error} onRetry={schedule.again} level={3} />;
  }
  if (schedule.state === 'reading') {
    return <p role="status">{strings.closeReading}</p>;
  }
  const months = schedule.value;
  const plain = cases.map(({ values }) => plainClosing(values));
  const asks = plain.some((each) => each === undefined);
  const [only] = cases.length === 1 ? cases : [];
  const save = async (): Promise<void> => {
    const survivor = value.how === 'Merged' ? await store.readLeader(value.mergedInto.trim().toUpperCase()) : undefined;
    const tasks = await store.countOpenTasks(cases);
    await form.submit(run((found, context) => closeComplaint(found, value, { months, survivor, openTasks: tasks.get(found.logId) }, context), problemText), () => say(strings.saved));
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy && !group.isReading) save().catch(fail); }}>
      {form.summary}
      {only && plain[0] ? <p>{fill(byKey(strings)[`closePlain_${choiceKey(plain[0])}`] ?? '', only.values.outcome.toldAt ? formatUkDateTime(only.values.outcome.toldAt, services.locale) : '')}</p> : null}
      {asks ? (
        <>
          <p>{cases.length === 1 ? strings.closeIntro : strings.closeMixed}</p>
          <RadioGroup {...at('how')} label={strings.closeHow} choices={ends} value={ends.find(({ key }) => key === value.how)?.key ?? ''} onChange={(how) => change({ how })} />
          {value.how === 'Merged' ? <TextBox {...at('mergedInto')} label={strings.closeMergedInto} hint={strings.closeMergedHint} width="medium" value={value.mergedInto} onChange={(mergedInto) => change({ mergedInto })} /> : null}
          <TextBox {...at('who')} label={strings.closeWho} width="medium" value={value.who} onChange={(who) => change({ who })} />
          <TextBox {...at('why')} label={strings.closeWhy} rows={2} value={value.why} onChange={(why) => change({ why })} />
          <TextBox {...at('advice')} label={strings.closeAdvice} rows={2} value={value.advice} onChange={(advice) => change({ advice })} />
          <TextBox {...at('adviceBy')} label={strings.closeAdviceBy} width="medium" value={value.adviceBy} onChange={(adviceBy) => change({ adviceBy })} />
        </>
      ) : null}
      {group.question}
      <p>{fill(strings.closeKept, months)}</p>
      <PrimaryButton id={at('tasks').id} type="submit" aria-disabled={busy || group.isReading}>{strings.closeSave}</PrimaryButton>
    </form>
  );
};
