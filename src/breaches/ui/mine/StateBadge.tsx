import * as React from 'react';
import * as breach from 'BreachStrings';
import { choiceKey } from '../../rules/reporting';
import type { PublicState } from '../../store/contract';
import styles from './MyReports.module.scss';

/** Where the report stands, in a word. */
export const StateBadge: React.FC<{ readonly state: PublicState }> = ({ state }) => (
  <span className={styles.state}>{breach[`publicState_${choiceKey(state)}`]}</span>
);
