import decisions from '../../../../loc/decisions';
import strings from '../../../../loc/investigation';
import * as React from 'react';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { NOTE_LIMIT, TEXT_LIMIT, type BreachCase, type CaseProblem } from '../../../rules';
import { adviceOn, contradictions } from '../../../rules/decisions';
import { emptyTaken, type TakenInput } from '../../../rules/investigation';
import { problemFor } from '../investigation/words';
import { fieldId } from '../problems';
import styles from '../investigation/investigation.module.scss';

/** What does not fit together in a case, named; whether each leaves a duty unmet. */
export const Contradictions: React.FC<{ readonly found: BreachCase }> = ({ found }) => {
  const named = contradictions(found.values);
  return named.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.takenHeading} level={4}>
      <ul>{named.map(({ code, duty }) => <li key={code}>{duty === undefined ? decisions[`finding_${code}`] : fill(strings.takenDuty, decisions[`finding_${code}`])}</li>)}</ul>
      <p>{strings.takenIntro}</p>
    </MessagePanel>
  );
};

/** What the DPO advised on the decisions of a case stands there already; who decided may be another by now. */
export function takenStart(cases: readonly BreachCase[]): TakenInput {
  if (cases.length !== 1) return emptyTaken;
  const [{ values }] = cases;
  const advised = (['ico', 'people'] as const).flatMap((about) => adviceOn(values, about) ?? []);
  return { ...emptyTaken, advice: [...new Set(advised.map(({ reason }) => reason))].join('\n'), adviceBy: advised.at(-1)?.by ?? '' };
}

interface Props {
  readonly value: TakenInput;
  readonly onChange: (value: TakenInput) => void;
  readonly problems: readonly CaseProblem[];
  readonly many: boolean;
}

/** The fields in the order in which they are asked; each is needed but the delegation. */
const boxes = [
  { key: 'decidedBy', label: strings.takenBy, line: true }, { key: 'delegation', label: strings.takenDelegation, line: true }, { key: 'reason', label: strings.takenReason, line: false },
  { key: 'advice', label: strings.takenAdvice, line: false }, { key: 'adviceBy', label: strings.takenAdviceBy, line: true }
] as const;

export const takenFieldId = (key: string): string => fieldId(0, `taken.${key}`);
export const takenLabel = (field: string): string => boxes.find(({ key }) => field === `taken.${key}`)?.label ?? '';

/** Who takes it on themselves to close what does not fit, why, and what the DPO advised. */
export const TakenFields: React.FC<Props> = ({ value, onChange, problems, many }) => (
  <fieldset className={styles.taken}>
    <legend>{strings.takenFieldset}</legend>
    {many ? <p>{strings.takenMany}</p> : null}
    {boxes.map(({ key, label, line }) => (
      <TextBox key={key} id={takenFieldId(key)} label={label} optional={key === 'delegation'} {...(line ? { width: 'medium' as const, maximum: TEXT_LIMIT } : { rows: 3, maximum: NOTE_LIMIT })}
        error={problemFor(problems, `taken.${key}`)} value={value[key]} onChange={(text) => onChange({ ...value, [key]: text })} />
    ))}
  </fieldset>
);
