import decisions from '../../../../loc/decisions';
import { byKey } from '../../../../loc/texts';
import strings from '../../../../loc/documents';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { Field } from '../../../../shared-ui/fields/Field';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { NOTE_LIMIT } from '../../../rules';
import {
  cyberAspects, likelihoods, recoveryTimes, saveNotification, serviceImpacts, yesNoNotKnown, type NotificationAnswers, type NotificationFile
} from '../../../rules/decisions';
import type { PackModel } from '../../../rules/pack';
import { ProblemSummary, problemsOf } from '../decide/ProblemSummary';
import { errorOf, familyChoices, isSaved } from '../decide/words';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';
import controls from '../../../../shared-ui/fields/controls.module.scss';

type TextKey = 'howFound' | 'consequences' | 'actualHarm' | 'likelihoodDetails' | 'cyberDetails' | 'staffDetails' | 'measuresBefore' | 'actionsTaken' | 'actionsProposed' | 'icoSpokenTo' | 'icoRegistration' | 'adviceToPeople';
type ChoiceKey = 'isCyber' | 'serviceImpact' | 'recovery' | 'likelihood' | 'staffTrained';

export function answersOf(file: NotificationFile): NotificationAnswers {
  const { v, submissions, tellings, letters, ...answers } = file;
  void [v, submissions, tellings, letters];
  return answers;
}

/** What the notification asks besides the facts of the case. */
export const NotificationForm: React.FC<CasePanelProps & { readonly model: PackModel; readonly asksCyber: boolean }> = ({ found, run, problems, busy, model, asksCyber }) => {
  const input = useInput<NotificationAnswers>('notification', answersOf(found.values.notification));
  const { value } = input;
  const own = problemsOf(problems, 'notification');
  const id = (key: string): string => fieldId(found.logId, `notification.${key}`);
  const change = (changed: Partial<NotificationAnswers>): void => input.set({ ...value, ...changed });
  const save = async (): Promise<void> => {
    if (isSaved(await run((seen) => saveNotification(seen, value)))) input.reset();
  };
  const text = (key: TextKey, rows: number | undefined, label = byKey(decisions)[`pack_${key}`]): React.ReactElement => (
    <TextBox id={id(key)} label={label} rows={rows} maximum={NOTE_LIMIT} error={errorOf(own, `notification.${key}`)} value={value[key]} onChange={(typed) => change({ [key]: typed })} />
  );
  const select = (key: ChoiceKey, family: string, values: readonly string[]): React.ReactElement => (
    <SelectBox id={id(key)} label={decisions[`pack_${key}`]} none={strings.chooseNone} choices={familyChoices(family, values)} error={errorOf(own, `notification.${key}`)}
      value={value[key] ?? ''} onChange={(chosen) => change({ [key]: chosen === '' ? undefined : chosen })} />
  );
  const gaps = [...model.missing, ...model.unknown].filter(({ key, state }) => state === 'missing' || value.notYetKnown.includes(key));
  return (
    <form noValidate aria-label={strings.answersHeading} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ProblemSummary logId={found.logId} problems={own} />
      {text('howFound', 2)}
      {select('isCyber', 'yesNo', yesNoNotKnown)}
      {asksCyber || value.isCyber === 'Yes' ? (
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
      {text('actionsTaken', 3)}
      {text('actionsProposed', 3)}
      <Field id={id('preventionBy')} label={decisions.pack_preventionBy} hint={strings.preventionDate} error={errorOf(own, 'notification.preventionBy')}>
        {(control) => (
          <input id={control.id} className={controls.native} type="date" aria-describedby={control['aria-describedby']} aria-invalid={control.invalid} value={value.preventionBy ?? ''}
            onChange={(event) => change({ preventionBy: event.target.value === '' ? undefined : event.target.value })} />
        )}
      </Field>
      {text('adviceToPeople', 3, strings.adviceLabel)}
      {text('icoSpokenTo', undefined)}
      {text('icoRegistration', undefined)}
      {gaps.length > 0 ? (
        <CheckBoxes id={id('notYetKnown')} label={strings.notYetKnownLabel} hint={strings.notYetKnownHint} choices={gaps.map(({ key, label }) => ({ key, text: label }))} values={value.notYetKnown}
          onChange={(chosen) => change({ notYetKnown: [...chosen] })} />
      ) : null}
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.answersSave}</PrimaryButton>
    </form>
  );
};
