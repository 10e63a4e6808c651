import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { formatDayNumbers, formatUkStamp, plainDate } from '../../../../calendar';
import { QuietButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import type { AnsweredPoint } from '../../../rules/talk/points';
import { PointForm } from './PointForm';
import styles from '../form.module.scss';

/** The answer to a point, in words. */
export function pointWords({ answer }: AnsweredPoint): string {
  if (!answer) return strings.pointOpen;
  const day = plainDate(answer.by ?? '');
  const what = answer.what === 'willDo' ? fill(strings.point_willDo, day ? formatDayNumbers(day) : '') : strings[`point_${answer.what}`];
  return fill(strings.pointAnswered, what, answer.row.authorName || strings.somebody, formatUkStamp(answer.row.created));
}

/** The points of the advice by their numbers, each with what the service says to it. */
export const Points: React.FC<{ readonly points: readonly AnsweredPoint[]; readonly isOfService: boolean }> = ({ points, isOfService }) => {
  const [answering, setAnswering] = React.useState<number | undefined>();
  return points.length === 0 ? null : (
    <>
      <h4 className={styles.sub}>{strings.adviceTitle}</h4>
      <ol className={styles.points}>
        {points.map((point) => {
          const { number, text, answer } = point;
          const id = `desk-dpia-point-${number}`;
          return (
            <li key={number} className={answer ? styles.point : `${styles.point} ${styles.openPoint}`}>
              <p className={styles.pointText} dir="auto"><strong>{number}.</strong> {text}</p>
              <p className={styles.quiet}>{pointWords(point)}</p>
              {answer?.said ? <p className={styles.said} dir="auto">{answer.said}</p> : null}
              {answering === number ? <PointForm point={point} id={id} onEnd={() => setAnswering(undefined)} /> : isOfService ? (
                <QuietButton id={id} thenFocus={`${id}-what`} aria-label={fill(strings.answerPointWhich, answer ? strings.answerAgain : strings.answerPoint, number)} onClick={() => setAnswering(number)}>
                  {answer ? strings.answerAgain : strings.answerPoint}
                </QuietButton>
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
};
