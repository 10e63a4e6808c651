import strings from '../../../../loc/decisions';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { choiceKey, NOTE_LIMIT, runsAgainstDecision } from '../../../rules';
import { decideIco, delayReasonNeeded, icoDeparts, type IcoInput } from '../../../rules/decisions';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';
import { ClosingNames } from './ClosingNames';
import { DecidedBy, DecidedByFields, EarlierReason, newlyDecided, ReasonStarts, startOf } from './DecidedBy';
import { ProblemSummary, problemsOf } from './ProblemSummary';
import { choicesOf, errorOf, isSaved } from './words';

const choices = choicesOf('ico');

/** Article 33: does the council report to the ICO, why, who decides, and why it took longer than 72 hours. */
export const IcoForm: React.FC<CasePanelProps> = ({ services, access, found, run, problems, busy }) => {
  const { values } = found;
  const { ico, regime, risk } = values;
  const { decision, delayReason } = ico;
  const input = useInput<IcoInput>('ico', { decision, delayReason, ...startOf(values, 'ico', access.me.name) });
  const { value } = input;
  const own = problemsOf(problems, 'ico', 'breach', 'caseState', 'notification');
  const id = (path: string): string => fieldId(found.logId, path);
  const change = (changed: Partial<IcoInput>): void => input.set({ ...value, ...changed });
  const chosen = { ...values, ico: { ...ico, decision: value.decision } };
  // what would be asked of the case with this decision, now
  const asksDelay = value.delayReason !== '' || delayReasonNeeded({ ...found.values, ico: { ...ico, decision: value.decision, decidedAt: value.decision === decision ? ico.decidedAt : undefined } }, services.now());
  const save = async (): Promise<void> => {
    if (isSaved(await run((seen, context) => decideIco(seen, value, context)))) input.reset();
  };
  return (
    <form noValidate aria-label={strings.icoHeading} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h5 id={fieldId(found.logId, 'ico.heading')}>{strings.decisionHeading_ico}</h5>
      <ProblemSummary logId={found.logId} problems={own} />
      <RadioGroup id={id('ico.decision')} label={strings.icoQuestion} hint={byKey(strings)[`icoHint_${choiceKey(regime)}`]} choices={choices} layout="inline" error={errorOf(own, 'ico.decision')}
        value={value.decision === 'Not decided' ? '' : value.decision} onChange={(next) => change({ decision: next, ...(next === decision ? {} : newlyDecided(values, 'ico', value, access.me.name)) })} />
      <div role="status">{runsAgainstDecision(chosen) ? <p><strong>{strings.icoRunsOn}</strong></p> : null}</div>
      {input.isDirty ? <ClosingNames values={chosen} about="ico" /> : null}
      <EarlierReason values={values} about="ico" />
      <ReasonStarts values={values} about="ico" reason={value.reason} fieldId={id('ico.reason')} onStart={(reason) => change({ reason })} />
      <TextBox id={id('ico.reason')} label={strings.reason} hint={icoDeparts(risk, value.decision) ? strings.reasonDeparts : strings.reasonHint} rows={3} maximum={NOTE_LIMIT} error={errorOf(own, 'ico.reason')}
        value={value.reason} onChange={(text) => change({ reason: text })} />
      {asksDelay || errorOf(own, 'ico.delayReason') ? (
        <TextBox id={id('ico.delayReason')} label={strings.delayReason} hint={strings.delayHint} rows={2} maximum={NOTE_LIMIT} error={errorOf(own, 'ico.delayReason')}
          value={value.delayReason} onChange={(text) => change({ delayReason: text })} />
      ) : null}
      <DecidedByFields values={values} about="ico" decision={value.decision} value={value} onChange={change} problems={own} id={id} />
      <DecidedBy values={values} about="ico" locale={services.locale} />
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.saveIco}</PrimaryButton></SaveBar>
    </form>
  );
};
