import strings from '../../../loc/caseHistory';
import * as React from 'react';
import { PrimaryButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { closedState } from '../../rules/kind';
import { NOTE_LIMIT } from '../../rules/limits';
import { fieldId } from '../fieldId';
import type { CasePanelProps } from '../panel';
import { useCaseUi } from '../room';
import { useInput } from '../useInput';

interface ConfirmClosingProps extends Pick<CasePanelProps, 'access' | 'found' | 'say' | 'fail' | 'replace'> {
  readonly onConfirmed: () => void;
}

/** For an officer, on a closed case of which no page told that it was closed: without that word it is never disposed of. */
export const ConfirmClosing: React.FC<ConfirmClosingProps> = ({ access, found, say, fail, replace, onConfirmed }) => {
  const { store } = useCaseUi();
  const reason = useInput('confirmClosing', '');
  const [isNeeded, setNeeded] = React.useState(false);
  const [missed, setMissed] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const isAsked = access.role !== 'reviewer' && found.values.caseState === closedState;
  React.useEffect(() => {
    let here = true;
    if (isAsked) {
      store.closingToConfirm(found).then(
        (needed) => { if (here) { setNeeded(needed); } },
        // the history stands without it; the next look asks again
        (error: unknown) => console.warn('Whether the closing is told of could not be read', error)
      );
    }
    return () => { here = false; };
  }, [store, found, isAsked]);
  if (!isAsked || !isNeeded) {
    return null;
  }

  const reasonId = fieldId(found.logId, 'confirmClosing');
  const confirm = async (): Promise<void> => {
    const isEmpty = reason.value.trim() === '';
    setMissed(isEmpty);
    if (isEmpty) {
      focusField(reasonId);
    }
    if (busy || isEmpty) {
      return;
    }
    setBusy(true);
    try {
      const after = await store.confirmClosing(found, reason.value);
      reason.reset();
      setNeeded(false);
      say(strings.confirmClosingDone);
      replace?.(after);
      onConfirmed();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void confirm(); }}>
      <MessagePanel tone="information" title={strings.confirmClosingHeading} level={4}>
        <p>{strings.confirmClosingWhy}</p>
        <TextBox id={reasonId} label={strings.confirmClosingReason} error={missed ? strings.confirmClosingMissed : undefined} rows={2} maximum={NOTE_LIMIT}
          value={reason.value} onChange={reason.set} />
        <PrimaryButton type="submit" aria-disabled={busy}>{strings.confirmClosing}</PrimaryButton>
      </MessagePanel>
    </form>
  );
};
