import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../../calendar';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { dayAndTime, readMoment } from '../../../../casework/rules/moments';
import { asReference } from '../../../../casework/rules/reference';
import { useNamedCases } from '../../../../casework/ui/namedCases';
import { CameQuestions } from '../../../../casework/ui/received/CameQuestions';
import { WriterQuestions } from '../../../../casework/ui/received/WriterQuestions';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBox, CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { assess, assessInput } from '../../../rules/cases/assess';
import { acknowledgementDue } from '../../../rules/cases/clock';
import { answerLanguages, waysReceived } from '../../../../casework/rules/waysTold';
import { complaintNatures, complaintTopics } from '../../../rules/choices';
import type { ComplaintPanelProps } from '../contract';
import { useForm } from '../problems';
import { choicesOf } from '../words';
import styles from '../../../../casework/ui/cases.module.scss';

const natures = complaintNatures.filter((nature) => nature !== 'Not decided').map((key) => ({ key, text: byKey(strings)[`nature_${choiceKey(key)}`] ?? key }));

/** The first question: what kind of complaint it is, whom it concerns, and whether everything is right that was entered. */
export const AssessPanel: React.FC<ComplaintPanelProps> = ({ services, access, found, run, problems, busy, say, fail }) => {
  const { values } = found;
  const form = useForm(found.logId, 'assess', assessInput(values, dayAndTime(values.receivedAt)), problems);
  const { value, change, at } = form;
  const { at: moment } = readMoment(value, values.receivedAt, services.now());
  const due = acknowledgementDue({ receivedAt: moment, nation: values.nation })?.due;
  const isOut = value.nature === 'Corporate complaint' || value.nature === 'Neither';
  const look = useNamedCases();
  const save = async (): Promise<void> => {
    // what stood there before is not asked about again: its case may be gone by now
    const named = [value.breach, value.request].flatMap((text) => asReference(text) ?? []).filter((reference) => reference !== values.breach && reference !== values.request);
    const { nowhere, notAsked } = await look(named);
    await form.submit(run((seen, context) => assess(seen, value, access.officers, context, nowhere)), () => say([shared.saved, ...notAsked.map((each) => fill(shared.namedNotAsked, each))].join(' ')));
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.assessIntro}</p>
      {form.summary}
      <RadioGroup {...at('nature')} label={strings.natureLabel} hint={strings.natureHint} choices={natures} value={natures.find(({ key }) => key === value.nature)?.key ?? ''} onChange={(nature) => change({ nature })} />
      {isOut || value.natureReason !== '' ? <TextBox {...at('natureReason')} label={strings.natureReasonLabel} hint={strings.natureReasonHint} optional={!isOut} rows={2} value={value.natureReason} onChange={(natureReason) => change({ natureReason })} /> : null}
      <CheckBoxes {...at('topics')} label={strings.topicsLabel} optional choices={choicesOf(complaintTopics)} values={complaintTopics.filter((topic) => value.topics.includes(topic))} onChange={(topics) => change({ topics })} />
      <CameQuestions services={services} form={form} before={values.receivedAt} ways={choicesOf(waysReceived)}
        hint={[strings.receivedHint, due && fill(strings.dueBefore, formatUkDate(ukStartOfDay(due), services.locale))].filter(Boolean).join(' ')} />
      <h4 className={styles.heading}>{strings.whoHeading}</h4>
      <div className={styles.single}><CheckBox id={at('anonymous').id} text={strings.anonymousLabel} checked={value.anonymous} onChange={(anonymous) => change({ anonymous })} /></div>
      <WriterQuestions form={form} isNameless={value.anonymous} languages={choicesOf(answerLanguages)} />
      <h4 className={styles.heading}>{strings.concernsHeading}</h4>
      <div className={styles.single}><CheckBox id={at('aboutDpo').id} text={strings.aboutDpoLabel} checked={value.aboutDpo} onChange={(aboutDpo) => change({ aboutDpo })} /></div>
      <CheckBoxes {...at('concerns')} label={strings.concernsLabel} hint={strings.concernsHint} optional
        choices={access.officers.map(({ id, name }) => ({ key: String(id), text: name }))} values={value.concerns.map(String)} onChange={(ids) => change({ concerns: ids.map(Number) })} />
      <h4 className={styles.heading}>{strings.linksHeading}</h4>
      <TextBox {...at('breach')} label={strings.breachLabel} optional width="medium" value={value.breach} onChange={(breach) => change({ breach })} />
      <TextBox {...at('request')} label={strings.requestLabel} hint={strings.requestHint} optional width="medium" value={value.request} onChange={(request) => change({ request })} />
      <TextBox {...at('policy')} label={strings.policyLabel} optional width="medium" value={value.policy} onChange={(policy) => change({ policy })} />
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.assessSave}</PrimaryButton></SaveBar>
    </form>
  );
};
