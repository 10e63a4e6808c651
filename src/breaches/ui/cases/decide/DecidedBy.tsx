import strings from '../../../../loc/decisions';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { LinkButton } from '../../../../shared-ui/Button';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { NOTE_LIMIT, TEXT_LIMIT, type CaseProblem, type CaseValues, type TellDecision } from '../../../rules';
import { adviceOn, departsFromAdvice, recordOf, riskRoseSince, type DecidedByInput, type DecisionAbout } from '../../../rules/decisions';
import { earlierReasons, knownDelegation } from '../../../rules/prefill';
import { fromText, withNote } from '../prefill/fromText';
import { errorOf } from './words';

/** Who decided it, under which delegation and when, and who entered it; nothing while nobody has. */
export const DecidedBy: React.FC<{ readonly values: CaseValues; readonly about: DecisionAbout; readonly locale: Locale }> = ({ values, about, locale }) => {
  const { decidedAt, decidedBy } = values[about];
  const record = recordOf(values, about);
  if (!decidedAt) return null;
  const who = [decidedBy, record?.delegation ?? ''].filter((text) => text !== '').join(', ');
  const line = fill(strings.decided, who, formatUkDateTime(decidedAt, locale));
  const enteredBy = record?.enteredBy ?? '';
  return <p>{enteredBy === '' || enteredBy === decidedBy ? line : fill(strings.enteredBy, line, enteredBy)}</p>;
};

/** What a form starts from. A reason that was given for a lower risk is not offered again: it stands above the box. */
export function startOf(values: CaseValues, about: DecisionAbout, me: string): Required<DecidedByInput> & { readonly reason: string } {
  const [{ decision, decidedBy, reason }, record] = [values[about], recordOf(values, about)];
  const by = decision === 'Not decided' ? me : decidedBy;
  return {
    reason: riskRoseSince(record, decision, values.risk) ? '' : reason,
    by, delegation: record?.delegation ?? knownDelegation(values, about, by), departure: record?.departure ?? ''
  };
}

/** Another decision is another person's until they say otherwise. */
export function newlyDecided(values: CaseValues, about: DecisionAbout, typed: DecidedByInput, me: string): DecidedByInput {
  const start = startOf(values, about, me);
  return { by: typed.by === start.by ? me : typed.by, delegation: typed.delegation === start.delegation ? knownDelegation(values, about, me) : typed.delegation };
}

interface Props {
  readonly values: CaseValues;
  readonly about: DecisionAbout;
  readonly decision: TellDecision;
  readonly value: DecidedByInput;
  readonly onChange: (changed: DecidedByInput) => void;
  readonly problems: readonly CaseProblem[];
  readonly id: (path: string) => string;
}

/** Who decides for the council and under which delegation, and why the DPO's advice is not followed where it is not. */
export const DecidedByFields: React.FC<Props> = ({ values, about, decision, value, onChange, problems, id }) => {
  const { by = '', delegation = '', departure = '' } = value;
  const isFromOther = delegation !== '' && recordOf(values, about)?.delegation === undefined && delegation === knownDelegation(values, about, by);
  return (
    <>
      {departsFromAdvice(adviceOn(values, about), decision) || errorOf(problems, `${about}.departure`) ? (
        <TextBox id={id(`${about}.departure`)} label={strings.departure} hint={strings.departureHint} rows={2} maximum={NOTE_LIMIT} error={errorOf(problems, `${about}.departure`)}
          value={departure} onChange={(text) => onChange({ departure: text })} />
      ) : null}
      <TextBox id={id(`${about}.by`)} label={strings.decidedByLabel} hint={strings.decidedByHint} width="medium" maximum={TEXT_LIMIT} error={errorOf(problems, `${about}.by`)} value={by} onChange={(text) => onChange({ by: text })} />
      <TextBox id={id(`${about}.delegation`)} label={strings.delegation} hint={withNote(strings.delegationHint, isFromOther ? fromText('decision') : undefined)} optional width="medium" maximum={TEXT_LIMIT} error={errorOf(problems, `${about}.delegation`)}
        value={delegation} onChange={(text) => onChange({ delegation: text })} />
    </>
  );
};

interface ReasonStartsProps extends Pick<Props, 'values' | 'about'> {
  /** What stands in the box. */
  readonly reason: string;
  readonly fieldId: string;
  readonly onStart: (reason: string) => void;
}

/** Reasons on record with which one may begin. They stand there only when somebody chooses so: a reason is the word of whoever decides. */
export const ReasonStarts: React.FC<ReasonStartsProps> = ({ values, about, reason, fieldId, onStart }) => {
  const starts = reason.trim() === '' ? earlierReasons(values, about) : [];
  return starts.length === 0 ? null : (
    <p>
      {starts.map(({ source, reason: text }) => (
        <React.Fragment key={source}>
          <LinkButton thenFocus={fieldId} onClick={() => onStart(text)}>
            {source === 'riskTest' ? strings.startFrom_riskTest : strings[`startFrom_decision_${about}`]}
          </LinkButton>{' '}
        </React.Fragment>
      ))}
    </p>
  );
};

/** The reason that was given for a lower risk, which is asked again. */
export const EarlierReason: React.FC<{ readonly values: CaseValues; readonly about: DecisionAbout }> = ({ values, about }) =>
  (riskRoseSince(recordOf(values, about), values[about].decision, values.risk) ? <p dir="auto">{fill(strings.earlierReason, values[about].reason)}</p> : null);
