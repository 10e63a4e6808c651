import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate, ukInputs, ukStartOfDay } from '../../../../calendar';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { dayAndTime, readMoment } from '../../../../casework/rules/moments';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { useRead } from '../../../../casework/ui/useRead';
import { readSettings } from '../../../../platform/settings';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBox, CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { assess, assessInput, isOtherMoment } from '../../../rules/cases/assess';
import { acknowledgementDue } from '../../../rules/cases/clock';
import { answerLanguages, waysReceived } from '../../../../casework/rules/waysTold';
import { complaintNatures, complaintTopics } from '../../../rules/choices';
import type { ComplaintPanelProps } from '../contract';
import { useForm } from '../useForm';
import { choicesOf } from '../words';
import styles from '../../../../casework/ui/cases.module.scss';
import own from './panels.module.scss';

const natures = complaintNatures.filter((nature) => nature !== 'Not decided').map((key) => ({ key, text: byKey(strings)[`nature_${choiceKey(key)}`] ?? key }));

/** The first question: what kind of complaint it is, whom it concerns, and whether everything is right that was entered. */
export const AssessPanel: React.FC<ComplaintPanelProps> = ({ services, access, found, run, problems, busy, say }) => {
  const { values } = found;
  const form = useForm(found.logId, 'assess', assessInput(values, dayAndTime(values.receivedAt)), problems);
  const { value, change, at } = form;
  const serviceText = useServiceText();
  const settings = useRead(React.useCallback(() => readSettings(services.sp, services.siteUrl), [services]));
  const typed = { date: value.date, time: value.time };
  const { at: moment } = readMoment(typed, values.receivedAt, services.now());
  const due = acknowledgementDue({ receivedAt: moment, nation: values.nation })?.due;
  const isOut = value.nature === 'Corporate complaint' || value.nature === 'Neither';
  const known = (settings.state === 'read' ? settings.value.settings?.services ?? [] : []).map(({ name }) => ({ key: name, text: serviceText(name) }));
  // a service that the settings do not name any more stays to be chosen
  const offered = value.service === '' || known.some(({ key }) => key === value.service) ? known : [...known, { key: value.service, text: value.service }];
  const save = (): Promise<void> => form.submit(run((seen, context) => assess(seen, value, access.officers, context)), () => say(strings.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <p>{strings.assessIntro}</p>
      {form.summary}
      <RadioGroup {...at('nature')} label={strings.natureLabel} hint={strings.natureHint} choices={natures} value={natures.find(({ key }) => key === value.nature)?.key ?? ''} onChange={(nature) => change({ nature })} />
      {isOut || value.natureReason !== '' ? <TextBox {...at('natureReason')} label={strings.natureReasonLabel} hint={strings.natureReasonHint} optional={!isOut} rows={2} value={value.natureReason} onChange={(natureReason) => change({ natureReason })} /> : null}
      <CheckBoxes {...at('topics')} label={strings.topicsLabel} optional choices={choicesOf(complaintTopics)} values={complaintTopics.filter((topic) => value.topics.includes(topic))} onChange={(topics) => change({ topics })} />
      <DateTimeBox {...at('received')} label={strings.receivedLabel} hint={[strings.receivedHint, due && fill(strings.dueBefore, formatUkDate(ukStartOfDay(due), services.locale))].filter(Boolean).join(' ')}
        {...typed} latest={ukInputs(services.now()).date} onChange={change} />
      {isOtherMoment(values, typed, services.now()) || value.receivedReason !== '' ? <TextBox {...at('receivedReason')} label={strings.receivedReasonLabel} rows={1} value={value.receivedReason} onChange={(receivedReason) => change({ receivedReason })} /> : null}
      <SelectBox {...at('how')} label={strings.howLabel} none={strings.chooseNone} choices={choicesOf(waysReceived)} value={value.how} onChange={(how) => change({ how })} />
      <SelectBox {...at('service')} label={strings.serviceLabel} optional none={strings.chooseNone} choices={offered} value={value.service} onChange={(service) => change({ service })} />
      <TextBox {...at('otherServices')} label={strings.otherServicesLabel} hint={strings.otherServicesHint} optional rows={1} value={value.otherServices} onChange={(otherServices) => change({ otherServices })} />
      <h4 className={styles.heading}>{strings.whoHeading}</h4>
      <div className={own.single}><CheckBox id={at('anonymous').id} text={strings.anonymousLabel} checked={value.anonymous} onChange={(anonymous) => change({ anonymous })} /></div>
      {value.anonymous ? null : <TextBox {...at('name')} label={strings.nameLabel} optional width="medium" value={value.name} onChange={(name) => change({ name })} />}
      <TextBox {...at('contact')} label={strings.contactLabel} hint={strings.contactHint} optional rows={3} value={value.contact} onChange={(contact) => change({ contact })} />
      <SelectBox {...at('language')} label={strings.languageLabel} none={strings.chooseNone} choices={choicesOf(answerLanguages)} value={value.language} onChange={(language) => change({ language })} />
      <h4 className={styles.heading}>{strings.concernsHeading}</h4>
      <div className={own.single}><CheckBox id={at('aboutDpo').id} text={strings.aboutDpoLabel} checked={value.aboutDpo} onChange={(aboutDpo) => change({ aboutDpo })} /></div>
      <CheckBoxes {...at('concerns')} label={strings.concernsLabel} hint={strings.concernsHint} optional
        choices={access.officers.map(({ id, name }) => ({ key: String(id), text: name }))} values={value.concerns.map(String)} onChange={(ids) => change({ concerns: ids.map(Number) })} />
      <h4 className={styles.heading}>{strings.linksHeading}</h4>
      <TextBox {...at('breach')} label={strings.breachLabel} optional width="medium" value={value.breach} onChange={(breach) => change({ breach })} />
      <TextBox {...at('policy')} label={strings.policyLabel} optional width="medium" value={value.policy} onChange={(policy) => change({ policy })} />
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.assessSave}</PrimaryButton></SaveBar>
    </form>
  );
};
