import * as React from 'react';
import strings from '../../../loc/dpiaForm';
import { LinkButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted } from '../../../shared-ui/text';
import { useForm } from './FormContext';
import type { MissingLine } from './progress';
import styles from './form.module.scss';

/** What stands against submitting, each a link to where it is put right. */
export const MissingLinks: React.FC<{ readonly lines: readonly MissingLine[] }> = ({ lines }) => {
  const { go } = useForm();
  return (
    <MessagePanel tone="warning" title={counted(strings, 'missingTitle', lines.length)} level={4}>
      <ul className={styles.missing}>
        {lines.map(({ text, place }, at) => <li key={`${at} ${text}`}><LinkButton onClick={() => go(place)}>{text}</LinkButton></li>)}
      </ul>
    </MessagePanel>
  );
};
