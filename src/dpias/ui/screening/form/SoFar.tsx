import * as React from 'react';
import strings from '../../../../loc/dpiaScreen';
import { byKey } from '../../../../loc/texts';
import { useSaidOnChange } from '../../../../shared-ui/Announcer';
import { counted } from '../../../../shared-ui/text';
import type { Answers } from '../../../rules/questionnaire/questionnaire';
import { soFar } from '../../../rules/screening/soFar';
import styles from '../screening.module.scss';

/** What the answers come to, in sight while one answers; said only when it becomes another, not at each question. */
export const SoFar: React.FC<{ readonly answers: Answers }> = ({ answers }) => {
  const { result, left, isBegun } = soFar(answers);
  const said = isBegun ? byKey(strings)[`${left > 0 ? 'soFar' : 'soFarDone'}_${result}`] : strings.soFarBegin;
  useSaidOnChange(said);
  return (
    <aside className={styles.soFar} aria-label={strings.soFarLabel}>
      <p><strong>{said}</strong>{isBegun && left > 0 ? ` ${counted(strings, 'left', left)}` : null}</p>
    </aside>
  );
};
