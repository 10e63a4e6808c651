import * as React from 'react';
import strings from '../../../loc/staffSent';
import { byKey } from '../../../loc/texts';
import { choiceKey } from '../../rules/choiceKey';
import styles from './SentList.module.scss';

/** Where it stands, in a word, as whoever sent it is told. @param state the stored choice */
export const StateBadge: React.FC<{ readonly state: string }> = ({ state }) => (
  <span className={styles.state}>{byKey(strings)[`publicState_${choiceKey(state)}`]}</span>
);
