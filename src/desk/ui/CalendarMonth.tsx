import strings from '../../loc/deskCalendar';
import { byKey } from '../../loc/texts';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDate, ukStartOfDay, weekdays } from '../../calendar';
import type { CaseLink } from '../../casework/ui/page/parts';
import type { DeskServices } from '../../platform/host/services';
import { QuietButton } from '../../shared-ui/Button';
import { fill } from '../../shared-ui/text';
import type { CalendarDay } from '../rules/month';
import type { CalendarEntry } from './calendarEntries';
import styles from './Calendar.module.scss';

interface CalendarProps {
  readonly weeks: readonly (readonly CalendarDay<CalendarEntry>[])[];
  readonly today: Temporal.PlainDate;
  /** In words. */
  readonly month: string;
  readonly services: Pick<DeskServices, 'locale'>;
  readonly linkTo: (reference: string) => CaseLink;
}

/** A name of gov.uk in the reader's language; one that is not known yet stands as it is. */
export const holidayText = (title: string): string => byKey(strings)[`holiday_${title.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '')}`] ?? title;

/** A month as a table, a row a week. */
export const CalendarMonth: React.FC<CalendarProps> = ({ weeks, today, month, services, linkTo }) => (
  <table className={styles.month}>
    <caption className={styles.caption}>{fill(strings.weekCaption, month)}</caption>
    <thead><tr>{weekdays(services.locale).map((day) => <th key={day} scope="col">{day}</th>)}</tr></thead>
    <tbody>
      {weeks.map((days) => (
        <tr key={days[0].date.toString()}>
          {days.map((day) => (
            <td key={day.date.toString()} className={day.isWithin ? undefined : styles.outside} aria-current={day.date.equals(today) ? 'date' : undefined}>
              <time dateTime={day.date.toString()} className={styles.number}>{day.date.day}</time>
              <Holiday day={day} />
              <Entries day={day} linkTo={linkTo} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The same where a table has no room: a day after the other, of those that have something. */
export const CalendarDays: React.FC<CalendarProps> = ({ weeks, today, month, services, linkTo }) => {
  const days = weeks.flat().filter(({ isWithin, entries, holiday }) => isWithin && (entries.length > 0 || holiday !== undefined));
  return (
    <div className={styles.days}>
      {days.length === 0 ? <p>{strings.nothing}</p> : (
        <ul aria-label={fill(strings.dayList, month)}>
          {days.map((day) => (
            <li key={day.date.toString()}>
              <strong>{formatUkDate(ukStartOfDay(day.date), services.locale)}{day.date.equals(today) ? ` (${strings.today})` : ''}</strong>
              <Holiday day={day} />
              <Entries day={day} linkTo={linkTo} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const Holiday: React.FC<{ readonly day: CalendarDay<CalendarEntry> }> = ({ day: { holiday } }) =>
  (holiday === undefined ? null : <span className={styles.holiday}>{fill(strings.holiday, holidayText(holiday))}</span>);

/** So many of a day stand there at first. */
const shown = 4;

const Entries: React.FC<{ readonly day: CalendarDay<CalendarEntry>; readonly linkTo: (reference: string) => CaseLink }> = ({ day: { entries }, linkTo }) => {
  const [isAll, setAll] = React.useState(false);
  if (entries.length === 0) return null;
  return (
    <>
      <ul className={styles.entries}>
        {(isAll ? entries : entries.slice(0, shown)).map(({ key, reference, text, isLate }) => (
          <li key={key} className={isLate ? styles.late : undefined}>
            {reference === '' ? null : <><a data-interception="off" {...linkTo(reference)}>{reference}</a>{' '}</>}
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      {isAll || entries.length <= shown ? null : <QuietButton onClick={() => setAll(true)}>{fill(strings.more, entries.length)}</QuietButton>}
    </>
  );
};
