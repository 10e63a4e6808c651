import strings from '../../loc/casework';
import * as React from 'react';
import { formatUkStamp } from '../../calendar';
import { useAnnounce } from '../../shared-ui/Announcer';
import { LinkButton } from '../../shared-ui/Button';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { fill } from '../../shared-ui/text';
import type { Kept } from './useKeeper';

/** Says that what was typed before is filled in again, with a way to be rid of it. */
export const DraftFound: React.FC<{ readonly kept: Kept }> = ({ kept }) => {
  const announce = useAnnounce();
  const [gone, setGone] = React.useState(false);
  const discard = (): void => {
    kept.keeper.drop();
    setGone(true);
    announce(strings.draftGone);
  };
  return kept.found === undefined || gone ? null : (
    <MessagePanel tone="information">
      <p>{fill(strings.draftFound, formatUkStamp(kept.found.savedAt))}</p>
      <LinkButton onClick={discard}>{strings.draftDiscard}</LinkButton>
    </MessagePanel>
  );
};
