import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { formatUkStamp, readInstant } from '../../../../calendar';
import { byKey } from '../../../../loc/texts';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { fill } from '../../../../shared-ui/text';
import { openPoints } from '../../../rules/talk/points';
import { useForm } from '../FormContext';
import { askedNames, newest, pointsOf, turnOf, type ToldState } from '../stand';
import styles from '../form.module.scss';

/** In which state it is, and whose turn: in a sentence each. */
export const Stand: React.FC<{ readonly state: ToldState }> = ({ state }) => {
  const { desk } = useForm();
  const last = newest(desk.read.around);
  const at = readInstant(last?.at ?? '');
  const names = askedNames(desk.read.around);
  const open = openPoints(pointsOf(desk.read.around.talk)).length;
  const words = byKey(strings);
  const key = choiceKey(state);
  return (
    <div className={styles.stand}>
      <p className={styles.state}>{words[`state_${key}`]}</p>
      <p className={styles.turn}>{words[`turn_${turnOf(state, open)}`]}</p>
      <p className={styles.quiet}>{words[`next_${key}`]}{state === 'Advised' && names.length > 0 ? ` ${fill(strings.askedToSign, names.join(', '))}` : ''}</p>
      {last && at ? <p className={styles.quiet}>{fill(strings.lastSubmitted, last.number, formatUkStamp(at), last.by.name || strings.somebody, last.hash.slice(0, 8))}</p> : null}
    </div>
  );
};
