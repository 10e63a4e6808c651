import * as strings from 'DecisionsStrings';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { choiceKey, NOTE_LIMIT } from '../../../rules';
import { decideIco, delayReasonNeeded, icoDeparts, type IcoInput } from '../../../rules/decisions';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../shell/useInput';
import { DecidedBy } from './DecidedBy';
import { ProblemSummary, problemsOf } from './ProblemSummary';
import { errorOf, familyChoices, isSaved } from './words';

const choices = familyChoices('tell', ['Tell', 'Do not tell'] as const);

/** Article 33: is the ICO told, why, and why it took longer than 72 hours. */
export const IcoForm: React.FC<CasePanelProps> = ({ services, found, run, problems, busy }) => {
  const { ico, regime, risk } = found.values;
  const { decision, reason, delayReason } = ico;
  const input = useInput<IcoInput>('ico', { decision, reason, delayReason });
  const { value } = input;
  const own = problemsOf(problems, 'ico', 'breach', 'caseState');
  const id = (path: string): string => fieldId(found.logId, path);
  const change = (changed: Partial<IcoInput>): void => input.set({ ...value, ...changed });
  // what would be asked of the case with this decision, now
  const asksDelay = value.delayReason !== '' || delayReasonNeeded({ ...found.values, ico: { ...ico, decision: value.decision, decidedAt: value.decision === decision ? ico.decidedAt : undefined } }, services.now());
  const save = async (): Promise<void> => {
    if (isSaved(await run((seen, context) => decideIco(seen, value, context)))) input.reset();
  };
  return (
    <form noValidate aria-labelledby={id('ico-heading')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h4 id={id('ico-heading')}>{strings.icoHeading}</h4>
      <ProblemSummary logId={found.logId} problems={own} />
      <RadioGroup id={id('ico.decision')} label={strings.icoQuestion} hint={strings[`icoHint_${choiceKey(regime)}`]} choices={choices} layout="inline" error={errorOf(own, 'ico.decision')}
        value={value.decision === 'Not decided' ? '' : value.decision} onChange={(chosen) => change({ decision: chosen })} />
      <TextBox id={id('ico.reason')} label={strings.reason} hint={icoDeparts(risk, value.decision) ? strings.reasonDeparts : strings.reasonHint} rows={3} maximum={NOTE_LIMIT} error={errorOf(own, 'ico.reason')}
        value={value.reason} onChange={(text) => change({ reason: text })} />
      {asksDelay || errorOf(own, 'ico.delayReason') ? (
        <TextBox id={id('ico.delayReason')} label={strings.delayReason} hint={strings.delayHint} rows={2} maximum={NOTE_LIMIT} error={errorOf(own, 'ico.delayReason')}
          value={value.delayReason} onChange={(text) => change({ delayReason: text })} />
      ) : null}
      <DecidedBy decided={ico} locale={services.locale} />
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.saveIco}</PrimaryButton>
    </form>
  );
};
