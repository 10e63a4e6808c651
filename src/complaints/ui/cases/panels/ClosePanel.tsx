import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { emptyClosing } from '../../../../casework/rules/earlyClosing';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { EarlyClosing } from '../../../../casework/ui/closing/EarlyClosing';
import { MonthsKept } from '../../../../casework/ui/closing/MonthsKept';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import { closeComplaint, plainClosing } from '../../../rules/cases/close';
import { closings } from '../../../rules/choices';
import type { ComplaintCase } from '../../../rules/cases/values';
import { useComplaintStore, type ComplaintsPanelProps } from '../contract';
import { problemText, useForm } from '../problems';
import { choicesOf } from '../words';
import { useGroup } from './useGroup';

const ends = choicesOf(closings.filter((each) => each !== 'Outcome told' && each !== 'Corporate complaint'));

const waits = ({ values }: ComplaintCase): boolean => values.caseState !== 'Closed';

/** Closes complaints: of one whose outcome was told nothing else is asked; before that it asks how it ends, who answers for it, why, and the DPO's advice. */
export const ClosePanel: React.FC<ComplaintsPanelProps> = (props) => {
  const { services, cases, run, problems, busy, say, fail } = props;
  const store = useComplaintStore();
  const form = useForm(0, 'close', emptyClosing, problems);
  const { value, at } = form;
  const group = useGroup(props, at('group').id, waits);
  const plain = cases.map(({ values }) => plainClosing(values));
  const asks = plain.some((each) => each === undefined);
  const [only] = cases.length === 1 ? cases : [];
  const save = async (months: number): Promise<void> => {
    const survivor = value.how === 'Merged' ? await store.readLeader(value.mergedInto.trim().toUpperCase()) : undefined;
    const tasks = await store.countOpenTasks(cases);
    await form.submit(run((found, context) => closeComplaint(found, value, { months, survivor, openTasks: tasks.get(found.logId) }, context), problemText), () => say(shared.saved));
  };
  return (
    <MonthsKept services={services} line="complaint">
      {(months) => (
        <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy && !group.isReading) save(months).catch(fail); }}>
          {form.summary}
          {only && plain[0] ? <p>{fill(byKey(strings)[`closePlain_${choiceKey(plain[0])}`] ?? '', only.values.outcome.toldAt ? formatUkDateTime(only.values.outcome.toldAt, services.locale) : '')}</p> : null}
          {asks ? (
            <>
              <p>{cases.length === 1 ? strings.closeIntro : strings.closeMixed}</p>
              <EarlyClosing form={form} ends={ends} merged={{ label: strings.closeMergedInto, hint: strings.closeMergedHint }} />
            </>
          ) : null}
          {group.question}
          <p>{fill(shared.closeKept, months)}</p>
          <PrimaryButton id={at('tasks').id} type="submit" aria-disabled={busy || group.isReading}>{shared.closeSave}</PrimaryButton>
        </form>
      )}
    </MonthsKept>
  );
};
