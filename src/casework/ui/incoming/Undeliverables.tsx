import strings from '../../../loc/incoming';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { failureText } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { takeNote, type Undeliverable } from '../../intake/undeliverable';
import type { IncomingParts } from './parts';

/** Messages that nobody can get: told until an officer has read them, then no more. */
export const Undeliverables: React.FC<{ readonly services: DeskServices; readonly parts: IncomingParts; readonly lines: readonly Undeliverable[] }> = ({ services, parts: { texts, words }, lines }) => {
  const announce = useAnnounce();
  const [state, setState] = React.useState<'open' | 'busy' | 'read'>('open');
  const [failure, setFailure] = React.useState<unknown>();
  if (lines.length === 0) {
    return null;
  }
  const read = async (): Promise<void> => {
    setState('busy');
    setFailure(undefined);
    try {
      await takeNote(services, lines);
      setState('read');
      announce(texts.noted);
    } catch (error) {
      setFailure(error);
      setState('open');
    }
  };
  return state === 'read' ? <p>{texts.noted}</p> : (
    <MessagePanel tone="warning" title={strings.undeliverableHeading}>
      <p>{strings.undeliverableText}</p>
      <ul>{lines.map(({ rowId, reference, channel, role, reason }) => <li key={rowId}>{fill(strings.undeliverableLine, reference, words.codeName(channel, role), words.reasonText(reason))}</li>)}</ul>
      {failure === undefined ? null : <p role="alert">{failureText(failure)}</p>}
      <QuietButton aria-disabled={state === 'busy'} onClick={() => (state === 'busy' ? undefined : void read())}>{strings.undeliverableRead}</QuietButton>
    </MessagePanel>
  );
};
