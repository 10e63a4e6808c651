import * as React from 'react';
import strings from '../../../../loc/dpiaRisks';
import type { Level } from '../../../rules/risks/risk';
import styles from './grid.module.scss';

/** A level in a word; the colour only repeats it. */
export const LevelBadge: React.FC<{ readonly level: Level | undefined }> = ({ level }) => (
  <span className={level ? `${styles.level} ${styles[level]}` : styles.level}>{level ? strings[`level_${level}`] : strings.levelNotSaid}</span>
);
