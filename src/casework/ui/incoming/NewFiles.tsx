import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { failureText } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { IntakeSite, IntakeTypes } from '../../intake/contract';
import { keepNewFiles, type OfficersCase } from '../../intake/officersCase';
import type { IncomingTexts } from './parts';

export interface NewFilesProps {
  readonly site: IntakeSite<IntakeTypes>;
  readonly texts: IncomingTexts;
  readonly found: OfficersCase<IntakeTypes>;
  readonly onKept: () => void;
}

/** Files that came after the case was settled: kept only when an officer says so. */
export const NewFiles: React.FC<NewFilesProps> = ({ site, texts, found, onKept }) => {
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>();
  const keep = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await keepNewFiles(site, found.logged);
      onKept();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <MessagePanel tone="warning" title={texts.filesNew} level={4}>
      <ul>{found.newFiles.map((name) => <li key={name}>{name}</li>)}</ul>
      {failure === undefined ? null : <p role="alert">{failureText(failure)}</p>}
      <QuietButton aria-disabled={busy} onClick={() => (busy ? undefined : void keep())}>{texts.filesKeep}</QuietButton>
    </MessagePanel>
  );
};
