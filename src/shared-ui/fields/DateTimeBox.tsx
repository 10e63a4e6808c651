import * as React from 'react';
import common from '../../loc/common';
import { FieldGroup, type FieldProps } from './Field';
import { QuietButton } from '../Button';
import styles from './controls.module.scss';

export interface DateTimeBoxProps extends FieldProps {
  /** `2026-11-22` or empty, as a native date input has it. */
  readonly date: string;
  /** `18:30` or empty. */
  readonly time: string;
  readonly onChange: (value: { date: string; time: string }) => void;
  /** The last day that can be picked; a later one can still be typed, and is refused with a sentence. */
  readonly latest?: string;
  /** Offers a button that fills in this moment. */
  readonly now?: () => { date: string; time: string };
}

/** A day and a time of day, in the browser's own controls: they weigh nothing and every phone has good ones. */
export const DateTimeBox: React.FC<DateTimeBoxProps> = ({ date, time, onChange, latest, now, ...field }) => (
  <FieldGroup {...field} marksControl>
    {({ invalid, errorId }) => {
      // what is missing is what is wrong; where both are there, it is the day
      const wrong = !invalid ? undefined : date !== '' && time === '' ? 'time' : 'date';
      const mark = (part: 'date' | 'time'): React.AriaAttributes => (wrong === part ? { 'aria-invalid': true, 'aria-describedby': errorId } : {});
      return (
      <div className={styles.row}>
        <label className={styles.part}>
          <span className={styles.partLabel}>{common.day}</span>
          <input id={`${field.id}-date`} className={styles.native} type="date" value={date} max={latest} {...mark('date')}
            onChange={(event) => onChange({ date: event.target.value, time })} />
        </label>
        <label className={styles.part}>
          <span className={styles.partLabel}>{common.time}</span>
          <input id={`${field.id}-time`} className={styles.native} type="time" value={time} {...mark('time')}
            onChange={(event) => onChange({ date, time: event.target.value })} />
        </label>
        {now ? <QuietButton onClick={() => onChange(now())}>{common.justNow}</QuietButton> : null}
      </div>
      );
    }}
  </FieldGroup>
);
