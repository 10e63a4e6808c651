import * as React from 'react';
import type { Locale } from '../../../platform/host/services';
import type { TaskAnswer } from '../../rules/tasks/task';
import { answeredText } from './taskText';
import styles from './tasks.module.scss';

/** What a service says of its task. */
export const AnswerWords: React.FC<{ readonly answer: TaskAnswer; readonly locale: Locale }> = ({ answer, locale }) => (
  <div className={styles.answer}>
    <strong>{answeredText(answer, locale)}</strong>
    {answer.text === '' ? null : <p dir="auto" className={styles.said}>{answer.text}</p>}
  </div>
);
