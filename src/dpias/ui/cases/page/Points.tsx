import words from '../../../../loc/dpiaCases';
import strings from '../../../../loc/dpiaPage';
import * as React from 'react';
import { formatUkDate, plainDate, ukStartOfDay } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import type { AnsweredPoint, PointAnswer } from '../../../rules/talk/points';
import styles from '../../../../casework/ui/summary/summary.module.scss';

const dayText = (text: string | undefined, locale: Locale): string => {
  const day = plainDate(text ?? '');
  return day ? formatUkDate(ukStartOfDay(day), locale) : '';
};

/** What the service says of a point, as one sentence. */
const pointText = (what: PointAnswer, by: string, said: string): string => `${fill(words[`point_${what}`], by)}${said === '' ? '' : `: ${said}`}.`;

/** Points of the advice by their numbers, each with what the service says of it: nothing where there are none. */
export const Points: React.FC<{ readonly points: readonly AnsweredPoint[]; readonly locale: Locale }> = ({ points, locale }) => (points.length === 0 ? null : (
  <>
    <h4>{strings.pointsHeading}</h4>
    <ol className={styles.points}>
      {points.map(({ number, text, answer }) => (
        <li key={number} value={number}>
          <span dir="auto" className={styles.lines}>{text}</span>
          <span className={styles.conclusion} dir="auto">
            {answer ? [pointText(answer.what, dayText(answer.by, locale), answer.said), fill(strings.answerBy, answer.row.authorName, formatUkDate(answer.row.created, locale))].filter((part) => part !== '').join(' ') : words.point_open}
          </span>
        </li>
      ))}
    </ol>
  </>
));
