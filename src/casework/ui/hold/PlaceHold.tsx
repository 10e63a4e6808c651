import strings from '../../../loc/caseHold';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import { PrimaryButton } from '../../../shared-ui/Button';
import { CheckBoxes } from '../../../shared-ui/fields/CheckBoxes';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { holding, holdReasons, type HoldReason } from '../../rules/hold/hold';
import { HOLD_WHY_LIMIT, placeHold } from '../../rules/hold/holdCommands';
import { coreProblem, CoreProblems } from '../CoreProblems';
import { holdReasonText, startOfLine } from '../coreWords';
import { fieldId } from '../fieldId';
import type { CasePanelProps } from '../panel';
import { useInput } from '../useInput';
import styles from '../cases.module.scss';

/** One or more reasons that do not hold the case yet, since when, and what it is about. */
export const PlaceHold: React.FC<CasePanelProps> = ({ services, found, run, problems, busy, say }) => {
  const already = holding(found.values).map(({ reason }) => reason);
  const left = holdReasons.filter((reason) => !already.includes(reason));
  const input = useInput<{ readonly reasons: readonly HoldReason[]; readonly since: string; readonly why: string }>('placeHold', { reasons: [], since: ukDate(services.now()).toString(), why: '' });
  const { value } = input;
  const own = problems.filter(({ field }) => field === 'hold' || field.startsWith('hold.'));
  const id = (path: string): string => fieldId(found.logId, `hold.${path}`);
  const save = async (): Promise<void> => {
    const outcome = await run((now, context) => placeHold(now, value, context));
    if (outcome === 'saved' || outcome === 'conflict-resolved') {
      input.reset();
      say(strings.placed);
    }
  };
  if (left.length === 0) {
    return <p>{strings.allPlaced}</p>;
  }
  return (
    <form noValidate aria-labelledby={id('heading')} onSubmit={(event) => { event.preventDefault(); if (!busy) { void save(); } }}>
      <h4 id={id('heading')} className={styles.heading}>{strings.placeHeading}</h4>
      <CoreProblems logId={found.logId} problems={own} />
      <CheckBoxes
        id={id('reasons')} label={strings.reasons} choices={left.map((reason) => ({ key: reason, text: startOfLine(holdReasonText(reason)) }))} values={value.reasons}
        error={coreProblem(own, 'hold.reasons')} onChange={(reasons) => input.set({ ...value, reasons })}
      />
      <DayBox id={id('since')} label={strings.since} hint={strings.sinceHint} value={value.since} error={coreProblem(own, 'hold.since')} onChange={(since) => input.set({ ...value, since })} />
      <TextBox id={id('why')} label={strings.why} hint={strings.whyHint} rows={2} maximum={HOLD_WHY_LIMIT} value={value.why} error={coreProblem(own, 'hold.why')} onChange={(why) => input.set({ ...value, why })} />
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.place}</PrimaryButton>
    </form>
  );
};
