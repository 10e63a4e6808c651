import strings from '../../../loc/caseDisposal';
import * as React from 'react';
import { formatUkDate, plainDate, ukStartOfDay } from '../../../calendar';
import { PrimaryButton } from '../../../shared-ui/Button';
import { CheckBox } from '../../../shared-ui/fields/CheckBoxes';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../shared-ui/text';
import { disposalProblemCodes } from '../../rules/disposal/disposeCase';
import type { AnyCase } from '../../rules/kind';
import { FailureMessage, failureText } from '../FailureMessage';
import type { CasesPanelProps } from '../panel';
import { DisposalPlanView, disposalProblemText } from './DisposalPlanView';
import { isReady, useDisposal, type DisposalRow } from './useDisposal';
import styles from './disposal.module.scss';
import panelStyles from '../cases.module.scss';

const removes = [strings.disposeRemove1, strings.disposeRemove2, strings.disposeRemove3, strings.disposeRemove4];

export interface DisposePanelProps extends Pick<CasesPanelProps, 'services' | 'cases' | 'say'> {
  /** What is left of such a case, in the words of its room. */
  readonly keeps: readonly string[];
}

/** The site owner disposes of closed cases whose day has come: first what goes of each, by name and number, or what does not fit; then a second look. */
export const DisposePanel: React.FC<DisposePanelProps> = ({ services, cases, say, keeps }) => {
  const [chosen] = React.useState(cases);
  const [sure, setSure] = React.useState(false);
  const [missed, setMissed] = React.useState(false);
  const now = services.now();
  const codes = (found: AnyCase): readonly string[] => disposalProblemCodes(found, now);
  const due = chosen.filter((found) => codes(found).length === 0);
  const disposal = useDisposal(due);
  const { state, plans } = disposal;
  const done = due.filter(({ logId }) => disposal.rows.get(logId)?.state === 'done').length;
  React.useEffect(() => { if (state === 'finished') { say(fill(strings.disposeDone, done)); } }, [state, done, say]);
  const waiting = [...(plans?.values() ?? [])].filter(({ found }) => disposal.rows.get(found.logId)?.state !== 'done');
  const ready = waiting.filter(isReady).length;

  const begin = (): void => {
    setMissed(!sure);
    if (!sure) {
      document.getElementById('dispose-sure')?.focus();
    }
    if (sure && state !== 'running') {
      void disposal.run().then(() => setSure(false));
    }
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); begin(); }}>
      <MessagePanel tone="warning"><p><strong>{strings.disposeIntro}</strong></p></MessagePanel>
      <ul className={styles.rows}>
        {chosen.map((found) => <li key={found.logId}>{lineOf(found, codes(found), disposal.rows.get(found.logId), services)}</li>)}
      </ul>
      {due.length === 0 ? <p>{strings.disposeNothingDue}</p> : (
        <>
          {disposal.planError !== undefined ? <FailureMessage error={disposal.planError} onRetry={() => void disposal.readPlans()} />
            : plans ? null : <p role="status">{strings.disposeReading}</p>}
          {waiting.map((plan) => <DisposalPlanView key={plan.found.logId} plan={plan} locale={services.locale} />)}
          {state === 'stopped' ? <MessagePanel tone="warning" urgent><p>{strings.disposeStopped}</p></MessagePanel> : null}
          {ready === 0 || state === 'finished' ? null : (
            <>
              <h3 className={panelStyles.heading}>{strings.disposeRemoves}</h3>
              <ul>{removes.map((text) => <li key={text}>{text}</li>)}</ul>
              <h3 className={panelStyles.heading}>{strings.disposeKeeps}</h3>
              <ul>{keeps.map((text) => <li key={text}>{text}</li>)}</ul>
              <p className={panelStyles.quiet}>{strings.disposeHonest}</p>
              <CheckBox id="dispose-sure" text={strings.disposeConfirm} checked={sure} describedBy={missed && !sure ? 'dispose-sure-error' : undefined} onChange={setSure} />
              {missed && !sure ? <p id="dispose-sure-error"><strong>{strings.disposeConfirmFirst}</strong></p> : null}
              <PrimaryButton type="submit" aria-disabled={state === 'running'}>{state === 'stopped' ? strings.disposeGoOn : counted(strings, 'disposeSubmit', ready)}</PrimaryButton>
            </>
          )}
        </>
      )}
    </form>
  );
};

function lineOf(found: AnyCase, codes: readonly string[], row: DisposalRow | undefined, { locale }: CasesPanelProps['services']): string {
  const { reference, values } = found;
  if (row !== undefined && row.state !== 'waiting') {
    return workLine(reference, row);
  }
  if (codes.length > 0) {
    return fill(strings.disposeNotDueLine, reference, codes.map(disposalProblemText).join(' '));
  }
  const day = plainDate(values.disposalDue ?? '');
  return values.disposedAt ? fill(strings.disposeUnfinished, reference) : fill(strings.disposeDueLine, reference, day ? formatUkDate(ukStartOfDay(day), locale) : '');
}

function workLine(reference: string, row: Exclude<DisposalRow, { readonly state: 'waiting' }>): string {
  switch (row.state) {
    case 'done': return fill(strings.disposeDoneLine, reference);
    case 'working': return fill(strings.disposeWorking, reference, strings[`disposeStep_${row.step}`]);
    case 'left': return fill(strings.disposeLeftLine, reference, row.left.map((part) => strings[`disposeStep_${part}`]).join(', '));
    case 'changed': return fill(strings.disposeChangedLine, reference);
    case 'failed': return fill(strings.disposeFailedLine, reference, failureText(row.error));
  }
}
