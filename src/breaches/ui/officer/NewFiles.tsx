import strings from '../../../loc/officer';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { failureText } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { keepNewFiles, type OfficersCase } from '../../intake';

/** Files that came after the case was settled: kept as evidence only when an officer says so. */
export const NewFiles: React.FC<{ readonly services: DeskServices; readonly found: OfficersCase; readonly onKept: () => void }> = ({ services, found, onKept }) => {
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>();
  const keep = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await keepNewFiles(services, found);
      onKept();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <MessagePanel tone="warning" title={strings.filesNew} level={4}>
      <ul>{found.newFiles.map((name) => <li key={name}>{name}</li>)}</ul>
      {failure === undefined ? null : <p role="alert">{failureText(failure)}</p>}
      <QuietButton aria-disabled={busy} onClick={() => (busy ? undefined : void keep())}>{strings.filesKeep}</QuietButton>
    </MessagePanel>
  );
};
