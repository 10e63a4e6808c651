import strings from '../../../loc/caseHold';
import * as React from 'react';
import { PrimaryButton } from '../../../shared-ui/Button';
import { CheckBoxes } from '../../../shared-ui/fields/CheckBoxes';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { holding } from '../../rules/hold/hold';
import { HOLD_WHY_LIMIT, liftHold } from '../../rules/hold/holdCommands';
import { coreProblem, CoreProblems } from '../CoreProblems';
import { holdReasonText, startOfLine } from '../coreWords';
import { fieldId } from '../fieldId';
import type { CasePanelProps } from '../panel';
import { useInput } from '../useInput';
import styles from '../cases.module.scss';

/** Ends a hold for some or all of its reasons, and says that nothing is disposed of by it. */
export const LiftHold: React.FC<CasePanelProps> = ({ found, run, problems, busy, say }) => {
  const now = holding(found.values);
  const input = useInput<{ readonly reasons: readonly string[]; readonly why: string }>('liftHold', { reasons: [], why: '' });
  const { value } = input;
  const own = problems.filter(({ field }) => field.startsWith('lift.'));
  const id = (path: string): string => fieldId(found.logId, `lift.${path}`);
  const save = async (): Promise<void> => {
    const outcome = await run((current, context) => liftHold(current, value, context));
    if (outcome === 'saved' || outcome === 'conflict-resolved') {
      input.reset();
      say(strings.lifted);
    }
  };
  return (
    <form noValidate aria-labelledby={id('heading')} onSubmit={(event) => { event.preventDefault(); if (!busy) { void save(); } }}>
      <h4 id={id('heading')} className={styles.heading}>{strings.liftHeading}</h4>
      <p>{strings.liftHint}</p>
      <CoreProblems logId={found.logId} problems={own} />
      <CheckBoxes
        id={id('reasons')} label={strings.liftReasons} choices={now.map(({ reason }) => ({ key: reason, text: startOfLine(holdReasonText(reason)) }))} values={value.reasons}
        error={coreProblem(own, 'lift.reasons')} onChange={(reasons) => input.set({ ...value, reasons })}
      />
      <TextBox id={id('why')} label={strings.liftWhy} rows={2} maximum={HOLD_WHY_LIMIT} value={value.why} error={coreProblem(own, 'lift.why')} onChange={(why) => input.set({ ...value, why })} />
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.lift}</PrimaryButton>
    </form>
  );
};
