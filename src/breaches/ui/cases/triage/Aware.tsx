import strings from '../../../../loc/triage';
import * as React from 'react';
import { formatUkDateTime, ukDate } from '../../../../calendar';
import { QuietButton } from '../../../../shared-ui/Button';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { NOTE_LIMIT, type BreachCase } from '../../../rules';
import { dayAndTime, type DayAndTime } from '../../../../casework/rules/moments';
import { Clock } from './Clock';
import type { PartProps } from './part';
import styles from './triage.module.scss';

/** From when the 72 hours are counted. The reporter's time and the supplier's are offered. */
export const Aware: React.FC<PartProps & { readonly found: BreachCase; readonly clock: string }> = ({ services, input, set, id, error, found, clock }) => {
  const { noticedAt } = found;
  const noticed = dayAndTime(noticedAt);
  const told: DayAndTime = { date: input.supplierToldDate, time: input.supplierToldTime };
  const differs = ({ date, time }: DayAndTime): boolean => date !== '' && time !== '' && (date !== input.awareDate || time !== input.awareTime);
  const take = ({ date, time }: DayAndTime): void => set({ awareDate: date, awareTime: time });
  return (
    <>
      <p>{strings.awareIntro}</p>
      {noticedAt ? <p>{fill(strings.awareNoticed, formatUkDateTime(noticedAt, services.locale))}</p> : null}
      <DateTimeBox id={id('awareAt')} label={strings.awareAt} error={error('awareAt')} date={input.awareDate} time={input.awareTime} latest={ukDate(services.now()).toString()} onChange={take} />
      <div className={styles.buttons}>
        {differs(noticed) ? <QuietButton thenFocus={id('awareAt')} onClick={() => take(noticed)}>{strings.awareFromNoticed}</QuietButton> : null}
        {input.councilRole !== 'Processor' && differs(told) ? <QuietButton thenFocus={id('awareAt')} onClick={() => take(told)}>{strings.awareFromSupplier}</QuietButton> : null}
      </div>
      <TextBox id={id('awareReason')} label={strings.awareReason} hint={strings.awareReasonHint} error={error('awareReason')} rows={2} maximum={NOTE_LIMIT} value={input.awareReason}
        onChange={(awareReason) => set({ awareReason })} />
      <Clock sentence={clock} />
    </>
  );
};
