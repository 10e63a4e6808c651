import * as strings from 'PublishingStrings';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { ReadingNotice, ReadingText, UnreadableReason } from '../../rules/readingText';
import { ReadingView } from '../reading/ReadingView';
import styles from '../desk/policyDesk.module.scss';

const reasons: Readonly<Record<UnreadableReason, string>> = {
  empty: strings.unreadable_empty, 'no-text': strings.unreadable_noText, password: strings.unreadable_password, damaged: strings.unreadable_damaged,
  'too-large': strings.unreadable_tooLarge, 'unknown-format': strings.unreadable_format
};
const notices: Readonly<Record<ReadingNotice, string>> = {
  'tracked-changes': strings.notice_trackedChanges, comments: strings.notice_comments, 'pictures-without-text': strings.notice_pictures, 'guessed-structure': strings.notice_guessed
};

/** Why a file cannot be published, and what to do about it. */
export const Unreadable: React.FC<{ readonly reason: UnreadableReason }> = ({ reason }) => (
  <MessagePanel tone="error" takesFocus title={strings.unreadableTitle}><p>{reasons[reason]}</p></MessagePanel>
);

/** The text as staff will read it, in a box of its own that the keyboard scrolls, after what an officer should know of it. */
export const TextPreview: React.FC<{ readonly text: ReadingText; readonly label: string }> = ({ text, label }) => (
  <>
    {text.notices.length > 0 ? (
      <MessagePanel tone="warning" title={strings.noticesTitle}>
        <ul>{text.notices.map((notice) => <li key={notice}>{notices[notice]}</li>)}</ul>
      </MessagePanel>
    ) : null}
    <div className={styles.preview} role="region" aria-label={label} tabIndex={0}>
      <ReadingView text={text} headingLevel={5} idPrefix="preview-text" />
    </div>
  </>
);
