import shared from '../../../../loc/casePanels';
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
import { waysTold } from '../../../../casework/rules/waysTold';
import type { ComplaintCase } from '../../../rules/cases/values';
import type { ComplaintsPanelProps } from '../contract';
import { problemText, useForm } from '../problems';
import { choicesOf } from '../words';
import { useGroup } from './useGroup';
import { useLeaders } from './useLeaders';

const waits = ({ values: { caseState, outcome } }: ComplaintCase): boolean => caseState !== 'Closed' && outcome.toldAt === undefined;

/** That the complainants were told the outcome. */
export const OutcomePanel: React.FC<ComplaintsPanelProps> = (props) => {
  const { services, cases, run, problems, busy, say, fail } = props;
  const [only] = cases.length === 1 ? cases : [];
  const leaders = useLeaders(cases, fail);
  const form = useForm(0, 'outcome', emptyOutcome, problems);
  const { value, change, at } = form;
  const group = useGroup(props, at('group').id, waits);
  if (!leaders) {
    return <p role="status">{casework.opening}</p>;
  }
  const leaderOf = ({ values }: ComplaintCase): ComplaintCase | undefined => (group.leader?.reference === values.group ? group.leader : leaders.get(values.group));
  const save = (): Promise<void> => form.submit(run((found, context) => tellOutcome(found, value, leaderOf(found), context), problemText), () => say(shared.saved));
  const before = only?.values.outcome.toldAt;
  const isBoth = cases.some(({ values }) => values.acknowledgement.at === undefined);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy && !group.isReading) void save(); }}>
      <p>{strings.outcomeIntro}</p>
      {before ? <p>{fill(strings.outcomeDone, formatUkDateTime(before, services.locale))}</p> : null}
      {isBoth ? <p>{cases.length === 1 ? strings.outcomeBoth : strings.outcomeBothSome}</p> : null}
      {form.summary}
      <DateTimeBox {...at('told')} label={strings.outcomeAt} date={value.date} time={value.time} latest={ukInputs(services.now()).date} now={() => ukInputs(services.now())} onChange={change} />
      <SelectBox {...at('how')} label={strings.toldHow} none={shared.chooseNone} choices={choicesOf(waysTold)} value={value.how} onChange={(how) => change({ how })} />
      <TextBox {...at('decidedBy')} label={strings.decidedByLabel} hint={strings.decidedByHint} optional width="medium" value={value.decidedBy} onChange={(decidedBy) => change({ decidedBy })} />
      {group.question}
      <PrimaryButton id={at('points').id} type="submit" aria-disabled={busy || group.isReading}>{strings.outcomeSave}</PrimaryButton>
    </form>
  );
};
