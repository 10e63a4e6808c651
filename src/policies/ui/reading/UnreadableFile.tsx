import strings from '../../../loc/reading';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { ReadingNotice, UnreadableReason } from '../../rules';

/** Why no text could be made of a file, and what an officer can do about it. */
export const UnreadableFile: React.FC<{ readonly reason: UnreadableReason; readonly fileName: string; readonly level?: 2 | 3 | 4 }> = ({ reason, fileName, level }) => (
  <MessagePanel tone="error" urgent title={strings[`unreadable_${reason}`]} level={level}>
    <p><strong>{fileName}</strong></p>
    <p>{strings[`unreadableDo_${reason}`]}</p>
  </MessagePanel>
);

/** What an officer should know of a text before it is published. */
export const TextNotices: React.FC<{ readonly notices: readonly ReadingNotice[]; readonly level?: 2 | 3 | 4 }> = ({ notices, level }) => (notices.length === 0 ? null : (
  <MessagePanel tone="warning" title={strings.noticesTitle} level={level}>
    <ul>{notices.map((notice) => <li key={notice}>{strings[`notice_${notice}`]}</li>)}</ul>
  </MessagePanel>
));
