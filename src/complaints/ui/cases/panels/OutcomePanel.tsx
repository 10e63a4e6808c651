import strings from '../../../../loc/complaintPanels';
import casework from '../../../../loc/casework';
import * as React from 'react';
import { formatUkDateTime, ukInputs } from '../../../../calendar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { emptyOutcome, tellOutcome } from '../../../rules/cases/outcome';
import { waysTold } from '../../../rules/choices';
import type { ComplaintsPanelProps } from '../contract';
import { useForm } from '../useForm';
import { problemText } from '../problems';
import { choicesOf } from '../words';
import { useLeaders } from './useLeaders';

/** That the complainants were told the outcome. */
export const OutcomePanel: React.FC<ComplaintsPanelProps> = ({ services, cases, run, problems, busy, say, fail }) => {
  const [only] = cases.length === 1 ? cases : [];
  const leaders = useLeaders(cases, fail);
  const form = useForm(0, 'outcome', emptyOutcome, problems);
  const { value, change, at } = form;
  if (!leaders) {
    return <p role="status">{casework.opening}</p>;
  }
  const save = (): Promise<void> => form.submit(run((found, context) => tellOutcome(found, value, leaders.get(found.values.group), context), problemText), () => say(strings.saved));
  const before = only?.values.outcome.toldAt;
  const isBoth = cases.some(({ values }) => values.acknowledgement.at === undefined);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <p>{strings.outcomeIntro}</p>
      {before ? <p>{fill(strings.outcomeDone, formatUkDateTime(before, services.locale))}</p> : null}
      {isBoth ? <p>{strings.outcomeBoth}</p> : null}
      {form.summary}
      <DateTimeBox {...at('told')} label={strings.outcomeAt} date={value.date} time={value.time} latest={ukInputs(services.now()).date} now={() => ukInputs(services.now())} onChange={change} />
      <SelectBox {...at('how')} label={strings.toldHow} none={strings.chooseNone} choices={choicesOf(waysTold)} value={value.how} onChange={(how) => change({ how })} />
      <TextBox {...at('decidedBy')} label={strings.decidedByLabel} hint={strings.decidedByHint} optional width="medium" value={value.decidedBy} onChange={(decidedBy) => change({ decidedBy })} />
      <PrimaryButton id={at('points').id} type="submit" aria-disabled={busy}>{strings.outcomeSave}</PrimaryButton>
    </form>
  );
};
