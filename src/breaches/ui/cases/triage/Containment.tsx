import strings from '../../../../loc/triage';
import * as React from 'react';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import type { ReportedCase } from '../../../intake';
import { NOTE_LIMIT, type CaseFacts } from '../../../rules';
import { OWN_STEP, type StepInput } from '../../../rules/triage';
import { Done } from './Done';
import type { PartProps } from './part';
import { stepRows } from './rows';
import { SaidWords } from './Said';
import { stepTitle } from './words';
import styles from './triage.module.scss';

const states = [
  { key: 'To do', text: strings.step_stateToDo }, { key: 'Done', text: strings.step_stateDone }, { key: 'Not applicable', text: strings.step_stateNotApplicable }
] as const;

interface ContainmentProps extends PartProps {
  readonly facts: CaseFacts;
  readonly me: string;
  /** What the report says was done, and who said it; undefined while the report is not read, or is gone. */
  readonly reported: Pick<ReportedCase['details'], 'containmentActions' | 'reporter'> | undefined;
}

/** The checklist for the kind of incident, with who did what and when. */
export const Containment: React.FC<ContainmentProps> = ({ services, input, set, id, error, facts, me, reported }) => {
  const rows = stepRows(input, facts);
  const change = (at: number | undefined, row: StepInput): void =>
    set({ containment: at === undefined ? [...input.containment, row] : input.containment.map((each, index) => (index === at ? row : each)) });
  const add = (): void => {
    const index = input.containment.length;
    set({ containment: [...input.containment, { key: OWN_STEP, wording: '', state: 'To do', date: '', time: '', by: '', note: '' }] });
    window.setTimeout(() => focusField(id(`triage.containment.${index}.wording`)), 0);
  };
  const said = reported?.containmentActions.trim() ?? '';
  const isStep = input.containment.some(({ key, wording }) => key === OWN_STEP && wording === said);
  const addReported = (): void => set({ containment: [...input.containment, { key: OWN_STEP, wording: said, state: 'Done', date: '', time: '', by: reported?.reporter ?? '', note: '' }] });
  return (
    <>
      <p>{strings.containmentIntro}</p>
      {said === '' || isStep ? null : (
        <div className={styles.row}>
          <p>{strings.stepReported} <SaidWords said={said} /></p>
          <QuietButton thenFocus={id(`triage.containment.${input.containment.length}.state`)} onClick={addReported}>{strings.stepReportedAdd}</QuietButton>
        </div>
      )}
      {rows.map(({ row, index, place }) => {
        const path = `triage.containment.${place}`;
        const put = (changes: Partial<StepInput>): void => change(index, { ...row, ...changes });
        return (
          <div key={`${row.key} ${row.key === OWN_STEP ? place : ''}`} className={styles.row}>
            {row.key === OWN_STEP ? (
              <>
                <TextBox id={id(`${path}.wording`)} label={strings.stepOwn} error={error(`${path}.wording`)} maximum={NOTE_LIMIT} value={row.wording} onChange={(wording) => put({ wording })} />
                <LinkButton thenFocus={id('triage.containment.add')} onClick={() => set({ containment: input.containment.filter((each, at) => at !== index) })}>{strings.remove}</LinkButton>
              </>
            ) : null}
            <SelectBox id={id(`${path}.state`)} label={stepTitle(row)} none={strings.stepNotLookedAt} choices={states} value={row.state}
              onChange={(key) => put({ state: states.find((state) => state.key === key)?.key ?? '', by: key === 'Done' && row.by === '' ? me : row.by })} />
            {row.state === 'Done' ? (
              <div className={styles.rowDetails}><Done services={services} id={id} error={error} path={path} row={row} byLabel={strings.by} onChange={put} /></div>
            ) : null}
            {row.state === '' ? null : (
              <div className={styles.rowDetails}>
                <TextBox id={id(`${path}.note`)} label={strings.note} error={error(`${path}.note`)} optional maximum={NOTE_LIMIT} value={row.note} onChange={(note) => put({ note })} />
              </div>
            )}
          </div>
        );
      })}
      <QuietButton id={id('triage.containment.add')} onClick={add}>{strings.stepAdd}</QuietButton>
    </>
  );
};
