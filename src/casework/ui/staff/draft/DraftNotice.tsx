import * as React from 'react';
import strings from '../../../../loc/staff';
import { formatUkStamp } from '../../../../calendar';
import { useAnnounce } from '../../../../shared-ui/Announcer';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { useUniqueId } from '../../../../shared-ui/uniqueId';
import type { StaffFormWords } from '../words';
import type { FormDraft, StoredDraft } from './draftStore';
import styles from './DraftNotice.module.scss';

interface DraftNoticeProps {
  /** As it was found when the page opened. */
  readonly found: Pick<StoredDraft<FormDraft>, 'savedAt' | 'mayBeSent'> | undefined;
  readonly words: Pick<StaffFormWords, 'draftFoundText' | 'draftMaybeSent'>;
  readonly onDiscard: () => Promise<void>;
  /** The notice, which had the focus, is gone. */
  readonly onGone: () => void;
}

/** "We found your draft", with a way to be rid of it that asks once. */
export const DraftNotice: React.FC<DraftNoticeProps> = ({ found, words, onDiscard, onGone }) => {
  const announce = useAnnounce();
  // a page may have two forms
  const discardId = useUniqueId('desk-draft-discard');
  const [asking, setAsking] = React.useState(false);
  // the notice is about what was found, so it stays as it was while the draft is saved anew
  const [shown] = React.useState(found);
  const [gone, setGone] = React.useState(false);
  if (!shown || gone) {
    return null;
  }
  return (
    <MessagePanel tone={shown.mayBeSent ? 'warning' : 'information'} title={fill(strings.draftFound, formatUkStamp(shown.savedAt))}>
      <p>{shown.mayBeSent ? words.draftMaybeSent : words.draftFoundText}</p>
      {asking ? (
        <div role="group" aria-label={strings.draftReallyDiscard} className={styles.ask}>
          <span>{strings.draftReallyDiscard}</span>
          <QuietButton
            autoFocus
            onClick={() => {
              setGone(true);
              void onDiscard().then(() => announce(strings.draftDiscarded));
              onGone();
            }}
          >
            {strings.draftDiscard}
          </QuietButton>
          <QuietButton thenFocus={discardId} onClick={() => setAsking(false)}>{strings.draftKeep}</QuietButton>
        </div>
      ) : (
        <LinkButton id={discardId} onClick={() => setAsking(true)}>{strings.draftDiscard}</LinkButton>
      )}
    </MessagePanel>
  );
};
