import shared from '../../../../loc/casePanels';
import tasks from '../../../../loc/caseTasks';
import strings from '../../../../loc/requestPanels';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../../calendar';
import { waysTold } from '../../../../casework/rules/waysTold';
import { fieldId } from '../../../../casework/ui/fieldId';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { SectionIndex } from '../../../../casework/ui/SectionIndex';
import { Tasks } from '../../../../casework/ui/tasks/Tasks';
import { useCouncilSettings } from '../../../../casework/ui/useCouncilSettings';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { answerOf, openRights, rightDue } from '../../../rules/cases/clock';
import { asksReasons, asksRecipients, respond, respondInput, type RespondInput } from '../../../rules/cases/respond';
import { rightOutcomes, type Right } from '../../../rules/choices';
import { useRequestStore, type RequestPanelProps } from '../contract';
import { useForm } from '../problems';
import { SearchesBecause, useOutstanding } from '../searches/SearchesBecause';
import { choicesOf, choiceText } from '../words';
import styles from '../../../../casework/ui/cases.module.scss';

const outcomes = choicesOf(rightOutcomes);

/** What came of one right, and when it was sent; and what services are asked to do for it. */
export const RespondPanel: React.FC<RequestPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const { values, logId, reference } = found;
  const store = useRequestStore();
  const searches = useOutstanding(store, reference);
  const { rights, file } = values;
  const open = rights.length === 0 ? [] : openRights(values);
  const first = open.at(0) ?? rights.at(0) ?? 'Access';
  const form = useForm<RespondInput>(logId, 'respond', respondInput(answerOf(file, first), first), problems);
  const { value, change, at } = form;
  const id = (part: string): string => fieldId(logId, part);
  const council = useCouncilSettings(services);
  const serviceNames = council.state === 'read' ? council.value?.services.map(({ name }) => name) ?? [] : [];
  const dueOf = (right: Right): ReturnType<typeof ukStartOfDay> | undefined => {
    const due = rightDue(values, right)?.due;
    return due && ukStartOfDay(due);
  };
  const rightText = (right: Right): string => {
    const [answered, due] = [answerOf(file, right), dueOf(right)];
    if (answered) return fill(strings.rightDone, choiceText(right), choiceText(answered.outcome));
    return due ? fill(strings.rightBy, choiceText(right), formatUkDate(due, services.locale)) : fill(strings.rightNoDay, choiceText(right));
  };
  // what is open first; what was answered can be corrected
  const choices = [...open, ...rights.filter((right) => !open.includes(right))].map((key) => ({ key, text: rightText(key) }));
  const right = rights.find((each) => each === value.right);
  const due = right && rightDue(values, right)?.due;
  const isLate = due !== undefined && value.on > due.toString();
  const save = async (): Promise<void> => {
    // an answer may have come while this was typed
    const open = (await store.readOutstandingOf({ reference })).length;
    await form.submit(run((seen, context) => respond(seen, value, context, open)), () => say(shared.saved));
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy && rights.length > 0) save().catch(fail); }}>
      <SectionIndex sections={[
        { id: id('answer'), title: strings.respondHeading, isDone: rights.length > 0 && open.length === 0, hasProblem: problems.length > 0 }, { id: id('tasks'), title: tasks.heading }
      ]} />
      {form.summary}
      <h4 id={id('answer')} tabIndex={-1} className={styles.heading}>{strings.respondHeading}</h4>
      {rights.length === 0 ? <p>{strings.respondUndecided}</p> : (
        <>
          <p className={styles.quiet}>{strings.respondIntro}</p>
          <RadioGroup {...at('right')} label={strings.rightLabel} choices={choices} value={right ?? ''} onChange={(chosen) => change(respondInput(answerOf(file, chosen), chosen))} />
          <RadioGroup {...at('outcome')} label={strings.outcomeLabel} hint={strings.outcomeHint} choices={outcomes} value={outcomes.find(({ key }) => key === value.outcome)?.key ?? ''} onChange={(outcome) => change({ outcome })} />
          <SearchesBecause {...{ searches, value, change, at }} locale={services.locale} />
          {asksReasons(value.outcome) || value.reasons !== '' ? (
            <TextBox {...at('reasons')} label={strings.reasonsLabel} hint={strings.reasonsHint} optional={!asksReasons(value.outcome)} rows={3} value={value.reasons} onChange={(reasons) => change({ reasons })} />
          ) : null}
          <DayBox {...at('on')} label={strings.sentOnLabel} value={value.on} onChange={(on) => change({ on })} />
          {isLate ? <TextBox {...at('lateBecause')} label={strings.lateLabel} hint={strings.lateHint} rows={2} value={value.lateBecause} onChange={(lateBecause) => change({ lateBecause })} /> : null}
          <SelectBox {...at('how')} label={strings.sentHowLabel} none={shared.chooseNone} choices={choicesOf(waysTold)} value={value.how} onChange={(how) => change({ how })} />
          {right && (asksRecipients(right, value.outcome) || value.recipientsTold !== '') ? (
            <TextBox {...at('recipientsTold')} label={strings.recipientsLabel} hint={strings.recipientsHint} rows={2} value={value.recipientsTold} onChange={(recipientsTold) => change({ recipientsTold })} />
          ) : null}
        </>
      )}
      <Tasks {...{ services, found, id, serviceNames, say, fail }} own={values.service} />
      {rights.length === 0 ? null : <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.respondSave}</PrimaryButton></SaveBar>}
    </form>
  );
};
