import * as React from 'react';
import type { ReadingText } from '../../rules/readingText';
import { ReadingView } from '../reading/ReadingView';
import { TextNotices } from '../reading/UnreadableFile';
import styles from '../desk/policyDesk.module.scss';

/** The text as staff will read it, in a box of its own that the keyboard scrolls, after what an officer should know of it. */
export const TextPreview: React.FC<{ readonly text: ReadingText; readonly label: string }> = ({ text, label }) => (
  <>
    <TextNotices notices={text.notices} level={4} />
    <div className={styles.preview} role="region" aria-label={label} tabIndex={0}>
      <ReadingView text={text} headingLevel={5} idPrefix="preview-text" />
    </div>
  </>
);
