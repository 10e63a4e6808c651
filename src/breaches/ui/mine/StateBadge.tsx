import * as React from 'react';
import breach from '../../../loc/breach';
import { byKey } from '../../../loc/texts';
import { choiceKey } from '../../rules/reporting';
import type { PublicState } from '../../store/contract';
import styles from './MyReports.module.scss';

/** Where the report stands, in a word. */
export const StateBadge: React.FC<{ readonly state: PublicState }> = ({ state }) => (
  <span className={styles.state}>{byKey(breach)[`publicState_${choiceKey(state)}`]}</span>
);
