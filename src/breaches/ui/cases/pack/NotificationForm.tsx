import decisions from '../../../../loc/decisions';
import { byKey } from '../../../../loc/texts';
import strings from '../../../../loc/documents';
import * as React from 'react';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { Field } from '../../../../shared-ui/fields/Field';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { NOTE_LIMIT } from '../../../rules';
import {
  cyberAspects, likelihoods, recoveryTimes, saveNotification, serviceImpacts, stillUnknown, yesNoNotKnown, type NotificationAnswers
} from '../../../rules/decisions';
import type { PackModel } from '../../../rules/pack';
import type { Prefilled } from '../../../rules/prefill';
import { ProblemSummary, problemsOf } from '../decide/ProblemSummary';
import { errorOf, familyChoices, isSaved } from '../decide/words';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import type { CaseInput } from '../../../../casework/ui/useInput';
import { noteOf, withNote } from '../prefill/fromText';
import { UnknownList } from '../unknown/UnknownList';
import controls from '../../../../shared-ui/fields/controls.module.scss';

type TextKey = 'howFound' | 'consequences' | 'actualHarm' | 'likelihoodDetails' | 'cyberDetails' | 'staffDetails' | 'measuresBefore' | 'actionsTaken' | 'actionsProposed' | 'icoSpokenTo' | 'icoRegistration' | 'adviceToPeople';
type ChoiceKey = 'isCyber' | 'serviceImpact' | 'recovery' | 'likelihood' | 'staffTrained';

/** The form as it is typed: the answers, and something that is being added to what is not yet known. */
export type TypedNotification = NotificationAnswers & { readonly unknownOther: string };

interface NotificationFormProps extends CasePanelProps {
  readonly model: PackModel;
  readonly input: CaseInput<TypedNotification>;
  /** What stands in the form before anything is typed. */
  readonly start: Prefilled<NotificationAnswers>;
  readonly registration: string;
}

/** What the notification asks besides the facts of the case; what was answered elsewhere stands in it. */
export const NotificationForm: React.FC<NotificationFormProps> = ({ found, run, problems, busy, model, input, start, registration }) => {
  const { value } = input;
  const { notification, triage } = found.values;
  const own = problemsOf(problems, 'notification');
  const id = (key: string): string => fieldId(found.logId, `notification.${key}`);
  const change = (changed: Partial<TypedNotification>): void => input.set({ ...value, ...changed });
  const save = async (): Promise<void> => {
    const { unknownOther, ...answers } = value;
    const notYetKnown = [...new Set([...answers.notYetKnown, unknownOther.trim()])].filter((each) => each !== '');
    if (isSaved(await run((seen) => saveNotification(seen, { ...answers, notYetKnown }, registration)))) input.reset();
  };
  const text = (key: TextKey, rows: number | undefined, label = byKey(decisions)[`pack_${key}`], hint?: string): React.ReactElement => (
    <TextBox id={id(key)} label={label} hint={withNote(hint, noteOf(start, key, value[key]))} rows={rows} maximum={NOTE_LIMIT} error={errorOf(own, `notification.${key}`)} value={value[key]} onChange={(typed) => change({ [key]: typed })} />
  );
  const select = (key: ChoiceKey, family: string, values: readonly string[]): React.ReactElement => (
    <SelectBox id={id(key)} label={decisions[`pack_${key}`]} hint={noteOf(start, key, value[key])} none={strings.chooseNone} choices={familyChoices(family, values)} error={errorOf(own, `notification.${key}`)}
      value={value[key] ?? ''} onChange={(chosen) => change({ [key]: chosen === '' ? undefined : chosen })} />
  );
  const leftOpen = stillUnknown(notification).filter((key) => model.unknown.some((field) => field.key === key));
  const steps = triage.containment.filter(({ state }) => state === 'Done').map(({ wording }) => wording);
  return (
    <form noValidate aria-label={strings.answersHeading} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ProblemSummary logId={found.logId} problems={own} />
      {text('howFound', 2)}
      {select('isCyber', 'yesNo', yesNoNotKnown)}
      {value.isCyber === 'Yes' ? (
        <>
          <CheckBoxes id={id('cyberAspects')} label={decisions.pack_cyberAspects} choices={familyChoices('cyberAspect', cyberAspects)} values={value.cyberAspects} onChange={(chosen) => change({ cyberAspects: [...chosen] })} />
          {select('serviceImpact', 'serviceImpact', serviceImpacts)}
          {select('recovery', 'recovery', recoveryTimes)}
          {text('cyberDetails', 2)}
        </>
      ) : null}
      {text('consequences', 3)}
      {text('actualHarm', 2)}
      {select('likelihood', 'likelihood', likelihoods)}
      {text('likelihoodDetails', 2)}
      {select('staffTrained', 'yesNo', yesNoNotKnown)}
      {text('staffDetails', 2)}
      {text('measuresBefore', 3)}
      {text('actionsTaken', 3, undefined, steps.length > 0 ? fill(strings.packStepsHint, steps.join('; ')) : undefined)}
      {text('actionsProposed', 3)}
      <Field id={id('preventionBy')} label={decisions.pack_preventionBy} hint={withNote(strings.preventionDate, noteOf(start, 'preventionBy', value.preventionBy))} error={errorOf(own, 'notification.preventionBy')}>
        {(control) => (
          <input id={control.id} className={controls.native} type="date" aria-describedby={control['aria-describedby']} aria-invalid={control.invalid} value={value.preventionBy ?? ''}
            onChange={(event) => change({ preventionBy: event.target.value === '' ? undefined : event.target.value })} />
        )}
      </Field>
      {text('adviceToPeople', 3, strings.adviceLabel)}
      {text('icoSpokenTo', undefined)}
      {text('icoRegistration', undefined)}
      <UnknownList id={(path) => id(`notYetKnown-${path}`)} offered={model.missing.map(({ key }) => key)} values={value.notYetKnown} leftOpen={leftOpen} onChange={(chosen) => change({ notYetKnown: [...chosen] })}
        other={value.unknownOther} onOther={(unknownOther) => change({ unknownOther })} />
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.answersSave}</PrimaryButton></SaveBar>
    </form>
  );
};
