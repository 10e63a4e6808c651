import strings from '../../../../loc/decisions';
import * as React from 'react';
import { formatUkDateTime, readInstant, ukInputs } from '../../../../calendar';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { NOTE_LIMIT, TEXT_LIMIT } from '../../../rules';
import { controllerRow, controllerTold, recordControllerTold, type ControllerToldInput } from '../../../rules/decisions';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';
import { ProblemSummary, problemsOf } from './ProblemSummary';
import { errorOf, isSaved } from './words';
import styles from '../../../../casework/ui/panelContent.module.scss';

/** Article 33(2): what a council that is processor owes, in the place of both decisions. */
export const ControllerForm: React.FC<CasePanelProps> = ({ services, access, found, run, problems, busy }) => {
  const { values, logId } = found;
  const row = controllerRow(values);
  const told = controllerTold(values);
  const at = row?.at === undefined ? undefined : readInstant(row.at);
  const input = useInput<ControllerToldInput>('controller', { ...(at ? ukInputs(at) : { date: '', time: '' }), by: row?.by || access.me.name, reference: row?.reference ?? '', note: row?.note ?? '' });
  const { value } = input;
  const own = problemsOf(problems, 'controller', 'breach', 'caseState');
  const id = (path: string): string => fieldId(logId, `controller.${path}`);
  const change = (changed: Partial<ControllerToldInput>): void => input.set({ ...value, ...changed });
  const save = async (): Promise<void> => {
    if (isSaved(await run((seen, context) => recordControllerTold(seen, value, context)))) input.reset();
  };
  return (
    <form noValidate aria-labelledby={id('heading')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h4 id={id('heading')}>{strings.controllerHeading}</h4>
      <p>{strings.controllerIntro}</p>
      <dl className={styles.facts}>
        <dt>{strings.controllerToldAt}</dt><dd>{told ? (told.at ? formatUkDateTime(told.at, services.locale) : strings.tellState_told) : strings.controllerNotTold}</dd>
      </dl>
      <ProblemSummary logId={logId} problems={own} />
      <DateTimeBox id={id('at')} label={strings.controllerAt} error={errorOf(own, 'controller.at')} date={value.date} time={value.time} latest={ukInputs(services.now()).date} now={() => ukInputs(services.now())} onChange={change} />
      <TextBox id={id('by')} label={strings.controllerBy} width="medium" maximum={TEXT_LIMIT} error={errorOf(own, 'controller.by')} value={value.by} onChange={(by) => change({ by })} />
      <TextBox id={id('reference')} label={strings.controllerReference} optional width="medium" maximum={TEXT_LIMIT} error={errorOf(own, 'controller.reference')} value={value.reference} onChange={(reference) => change({ reference })} />
      <TextBox id={id('note')} label={strings.controllerNote} optional rows={2} maximum={NOTE_LIMIT} error={errorOf(own, 'controller.note')} value={value.note} onChange={(note) => change({ note })} />
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.saveController}</PrimaryButton></SaveBar>
    </form>
  );
};
