import * as React from 'react';
import strings from '../../../../loc/dpiaMine';
import { formatDayNumbers, formatUkStamp, plainDate, readInstant } from '../../../../calendar';
import { byKey } from '../../../../loc/texts';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { counted, fill } from '../../../../shared-ui/text';
import type { MyDpia } from '../../staff/contract';
import { turnOf, waits, type ToldState, type Waiting } from '../stand';
import styles from './mine.module.scss';

interface DpiaLineProps {
  readonly dpia: MyDpia;
  readonly service: string;
  readonly state: ToldState;
  /** Undefined: nothing waits, or it is not known yet. */
  readonly waiting: Waiting | undefined;
  readonly level: 3 | 4;
  readonly onOpen: () => void;
}

function waitingWords({ returned, points, sign }: Waiting): readonly string[] {
  return [...(sign ? [strings.waitsSign] : []), ...(returned ? [strings.waitsReturned] : []), ...(points.length > 0 ? [counted(strings, 'waitsPoints', points.length)] : [])];
}

/** One DPIA in the list: what it is, where it stands, whose turn it is, and what of it waits for whoever looks. */
export const DpiaLine: React.FC<DpiaLineProps> = ({ dpia, service, state, waiting, level, onOpen }) => {
  const { title, reference, plannedOn, changedAt } = dpia;
  const Title = `h${level}` as const;
  const day = plainDate(plannedOn ?? '');
  const changed = readInstant(changedAt ?? '');
  const words = byKey(strings);
  return (
    <li className={waiting && waits(waiting) ? `${styles.line} ${styles.waits}` : styles.line}>
      <div className={styles.what}>
        <Title className={styles.name}><button type="button" className={styles.open} dir="auto" onClick={onOpen}>{title || reference}</button></Title>
        <p className={styles.quiet}>{[reference, service, day ? fill(strings.planned, formatDayNumbers(day)) : '', changed ? fill(strings.changed, formatUkStamp(changed)) : ''].filter((part) => part !== '').join(' · ')}</p>
        {waiting && waits(waiting) ? <p className={styles.waiting}>{waitingWords(waiting).join(' · ')}</p> : null}
      </div>
      <div className={styles.stand}>
        <span className={styles.state}>{words[`state_${choiceKey(state)}`]}</span>
        <span className={styles.quiet}>{words[`turn_${turnOf(state, waiting?.open ?? 0)}`]}</span>
      </div>
    </li>
  );
};
