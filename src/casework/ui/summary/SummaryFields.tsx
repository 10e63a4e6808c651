import * as React from 'react';
import { useValueWords } from '../room';
import type { RoomWords } from '../roomWords';
import styles from './summary.module.scss';

interface Props {
  /** Each path with what stands there; what is empty is left out. */
  readonly fields: readonly (readonly [path: string, value: unknown])[];
  readonly words: Pick<RoomWords, 'fieldLabel' | 'valueText'>;
}

/** Fields of a case with their words, one below the other, for its summary. */
export const SummaryFields: React.FC<Props> = ({ fields, words: { fieldLabel, valueText } }) => {
  const about = useValueWords();
  const filled = fields.map(([path, value]) => ({ path, text: valueText(path, value, about), none: valueText(path, '', about) })).filter(({ text, none }) => text !== none);
  return <>{filled.map(({ path, text }) => <React.Fragment key={path}><dt>{fieldLabel(path)}</dt><dd dir="auto" className={styles.lines}>{text}</dd></React.Fragment>)}</>;
};
