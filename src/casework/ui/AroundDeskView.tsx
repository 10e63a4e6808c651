import strings from '../../loc/casework';
import * as React from 'react';
import { formatUkDateTime } from '../../calendar';
import { PrimaryButton, QuietButton } from '../../shared-ui/Button';
import { focusField } from '../../shared-ui/focus';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { TextBox } from '../../shared-ui/fields/TextBox';
import { fill } from '../../shared-ui/text';
import type { AnyCase } from '../rules/kind';
import type { AroundDeskChange } from '../store/contract';
import { useInput } from './useInput';
import { FailureMessage } from './FailureMessage';
import { FieldVersions } from './FieldVersions';
import { useCaseUi, useValueWords } from './room';
import styles from './cases.module.scss';

export interface AroundDeskViewProps {
  readonly found: AnyCase;
  readonly onSettled: (found: AnyCase) => void;
}

/** What stands in the row although no command wrote it: who, when, field by field. It does not count until an officer has answered. */
export const AroundDeskView: React.FC<AroundDeskViewProps> = ({ found, onSettled }) => {
  const { room, services, access, store } = useCaseUi();
  const about = useValueWords();
  const [change, setChange] = React.useState<AroundDeskChange | 'none'>();
  const [failure, setFailure] = React.useState<unknown>();
  const [busy, setBusy] = React.useState(false);
  const [missing, setMissing] = React.useState(false);
  const reason = useInput('around-desk-reason', '');
  const read = React.useCallback(async (): Promise<void> => {
    setFailure(undefined);
    try {
      setChange((await store.readAroundDesk(found)) ?? 'none');
    } catch (error) {
      setFailure(error);
    }
  }, [store, found]);
  React.useEffect(() => void read(), [read]);

  const reasonId = `around-reason-${found.logId}`;
  const settle = async (answer: 'accept' | 'put back'): Promise<void> => {
    if (reason.value.trim() === '') {
      setMissing(true);
      focusField(reasonId);
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      const settled = await store.settleAroundDesk(found, answer, reason.value.trim());
      reason.reset();
      onSettled(settled);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const made = found.aroundDesk === 'made-around-the-desk';
  return (
    <section className={styles.aroundDesk}>
      <MessagePanel tone="warning" title={made ? strings.aroundMadeHeading : strings.aroundHeading} level={4}>
        {change && change !== 'none' ? <p>{fill(made ? strings.aroundMadeBy : strings.aroundBy, change.by, formatUkDateTime(change.at, services.locale))}</p> : null}
        <p>{strings.aroundExplain}</p>
      </MessagePanel>
      {failure === undefined ? null : <FailureMessage error={failure} onRetry={change === undefined ? () => void read() : undefined} />}
      {change && change !== 'none' ? change.changes.map((line) => (
        <div key={line.field} className={styles.choice}>
          <h5 className={styles.small}>{room.label(line.field)}</h5>
          <FieldVersions columns={[
            { heading: strings.aroundCounts, text: room.show(line.field, line.before, about) },
            { heading: strings.aroundStands, text: room.show(line.field, line.after, about) }
          ]} />
        </div>
      )) : null}
      {access.role === 'reviewer' ? <p>{strings.aroundReviewer}</p> : (
        <>
          <TextBox id={reasonId} label={strings.aroundReason} rows={2} value={reason.value} onChange={(text) => { reason.set(text); setMissing(false); }}
            error={missing ? strings.aroundReasonMissing : undefined} />
          <p className={styles.buttons}>
            <PrimaryButton aria-disabled={busy} onClick={() => (busy ? undefined : void settle('put back'))}>{strings.aroundPutBack}</PrimaryButton>
            <QuietButton aria-disabled={busy} onClick={() => (busy ? undefined : void settle('accept'))}>{strings.aroundAccept}</QuietButton>
          </p>
        </>
      )}
    </section>
  );
};
