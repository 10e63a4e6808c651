import * as React from 'react';
import common from '../../loc/common';
import { Icon } from '../icons';
import { ProgressBar } from '../ProgressBar';
import { fill } from '../text';
import styles from './FilePicker.module.scss';

export type UploadState =
  | { readonly state: 'waiting' }
  /** From 0 to 1. */
  | { readonly state: 'sending'; readonly part: number }
  | { readonly state: 'sent' }
  | { readonly state: 'failed'; readonly reason: string };

/** How far one file has got; words beside the bar, so that its end is not told by colour. */
export const FileProgress: React.FC<{ readonly name: string; readonly state: UploadState | undefined }> = ({ name, state }) => {
  switch (state?.state) {
    case 'sending':
      return <ProgressBar part={state.part} valueText={fill(common.percent, Math.round(state.part * 100))} label={fill(common.sendingFile, name)} labelUnseen />;
    case 'sent':
      return <span className={styles.sent}><Icon name="tick" size={16} /> {common.fileSent}</span>;
    case 'failed':
      return <span className={styles.failed}><Icon name="warning" size={16} /> {state.reason}</span>;
    default:
      return null;
  }
};
