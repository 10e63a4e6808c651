import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/requestPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../../calendar';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { dayAndTime, readMoment } from '../../../../casework/rules/moments';
import { asReference } from '../../../../casework/rules/reference';
import { waysReceived } from '../../../../casework/rules/waysTold';
import { useNamedCases } from '../../../../casework/ui/namedCases';
import { CameQuestions } from '../../../../casework/ui/received/CameQuestions';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { assess, assessInput } from '../../../rules/cases/assess';
import { isRightsRequest, requestClockOf } from '../../../rules/cases/clock';
import { regimes, requestKinds, rights as allRights } from '../../../rules/choices';
import type { RequestPanelProps } from '../contract';
import { useForm } from '../problems';
import { choicesOf } from '../words';
import { EarlierRequests } from './EarlierRequests';
import { OtherDoor } from './OtherDoor';
import { RequesterQuestions } from './RequesterQuestions';
import styles from '../../../../casework/ui/cases.module.scss';

const kinds = requestKinds.filter((kind) => kind !== 'Not decided').map((key) => ({ key, text: byKey(strings)[`kind_${choiceKey(key)}`] ?? key }));
const rightChoices = allRights.map((key) => ({ key, text: byKey(strings)[`right_${choiceKey(key)}`] ?? key }));

/** The first question: what kind of request it is and what is asked for, who asks for whom, and whether everything is right that was entered. */
export const AssessPanel: React.FC<RequestPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const { values } = found;
  const form = useForm(found.logId, 'assess', assessInput(values, dayAndTime(values.receivedAt)), problems);
  const { value, change, at } = form;
  const { at: receivedAt } = readMoment(value, values.receivedAt, services.now());
  const kind = requestKinds.find((each) => each === value.kind) ?? 'Not decided';
  const rights = allRights.filter((right) => value.rights.includes(right));
  const isOut = !isRightsRequest(kind);
  const { due } = requestClockOf({ ...values, receivedAt, kind, rights });
  const look = useNamedCases();
  const save = async (): Promise<void> => {
    const linked = asReference(value.linked);
    // what stood there before is not asked about again: its case may be gone by now
    const { nowhere, notAsked } = await look(linked === undefined || linked === values.linked ? [] : [linked]);
    await form.submit(run((seen, context) => assess(seen, value, context, nowhere)), () => say([shared.saved, ...notAsked.map((each) => fill(shared.namedNotAsked, each))].join(' ')));
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.assessIntro}</p>
      {form.summary}
      <EarlierRequests services={services} found={found} linked={value.linked} linkedId={at('linked').id} onLink={(linked) => { change({ linked }); say(fill(strings.earlierLinked, linked)); }} />
      <RadioGroup {...at('kind')} label={strings.kindLabel} hint={strings.kindHint} choices={kinds} value={kinds.find(({ key }) => key === kind)?.key ?? ''} onChange={(chosen) => change({ kind: chosen })} />
      {isOut ? <OtherDoor services={services} values={{ kind, receivedAt, nation: values.nation }} /> : null}
      {isOut || value.kindReason !== '' ? (
        <TextBox {...at('kindReason')} label={strings.kindReasonLabel} hint={strings.kindReasonHint} optional={!isOut} rows={2} value={value.kindReason} onChange={(kindReason) => change({ kindReason })} />
      ) : null}
      {isOut ? null : (
        <>
          <CheckBoxes {...at('rights')} label={strings.rightsLabel} hint={strings.rightsHint} choices={rightChoices} values={rights} onChange={(chosen) => change({ rights: chosen })} />
          <RadioGroup {...at('regime')} label={strings.regimeLabel} hint={strings.regimeHint} choices={choicesOf(regimes)} value={regimes.find((each) => each === value.regime) ?? ''} onChange={(regime) => change({ regime })} />
        </>
      )}
      <CameQuestions services={services} form={form} before={values.receivedAt} ways={choicesOf(waysReceived)}
        hint={[strings.receivedHint, !isOut && strings.receivedMonth, !isOut && due && fill(strings.dueBefore, formatUkDate(ukStartOfDay(due), services.locale))].filter(Boolean).join(' ')} />
      <h4 className={styles.heading}>{strings.whoHeading}</h4>
      <RequesterQuestions services={services} form={form} />
      <h4 className={styles.heading}>{strings.linksHeading}</h4>
      <TextBox {...at('linked')} label={strings.linkedLabel} optional width="medium" value={value.linked} onChange={(linked) => change({ linked })} />
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.assessSave}</PrimaryButton></SaveBar>
    </form>
  );
};
