import strings from '../../../../loc/dpiaPage';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate, plainDate, ukStartOfDay } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import type { AnsweredPoint } from '../../../rules/talk/points';
import styles from '../../../../casework/ui/summary/summary.module.scss';

const dayText = (text: string | undefined, locale: Locale): string => {
  const day = plainDate(text ?? '');
  return day ? formatUkDate(ukStartOfDay(day), locale) : '';
};

/** Points of the advice by their numbers, each with what the service says of it: nothing where there are none. */
export const Points: React.FC<{ readonly points: readonly AnsweredPoint[]; readonly locale: Locale }> = ({ points, locale }) => (points.length === 0 ? null : (
  <>
    <h4>{strings.pointsHeading}</h4>
    <ol className={styles.points}>
      {points.map(({ number, text, answer }) => (
        <li key={number} value={number}>
          <span dir="auto" className={styles.lines}>{text}</span>
          <span className={styles.conclusion} dir="auto">
            {answer ? [fill(byKey(strings)[`answer_${answer.what}`] ?? answer.what, dayText(answer.by, locale)), answer.said, fill(strings.answerBy, answer.row.authorName, formatUkDate(answer.row.created, locale))].filter((part) => part !== '').join(' ') : strings.pointOpen}
          </span>
        </li>
      ))}
    </ol>
  </>
));
