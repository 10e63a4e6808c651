import * as React from 'react';
import strings from '../../../loc/dpiaAnswers';
import type { QuestionWords } from '../../rules/questionnaire/words';
import styles from './questions.module.scss';

/** Help and an example, folded, so that whoever knows what is meant reads the question alone. */
export const QuestionHelp: React.FC<{ readonly words: Pick<QuestionWords, 'title' | 'help' | 'example'> }> = ({ words: { title, help, example } }) =>
  help || example ? (
    <details className={styles.help}>
      <summary className={styles.summary}>
        {help && example ? strings.helpAndExample : help ? strings.help : strings.exampleOnly}
        {/* a list of all that can be opened says which question each is about */}
        <span className={styles.unseen}>: {title}</span>
      </summary>
      {help ? <p>{help}</p> : null}
      {example ? <p><span className={styles.exampleTitle}>{strings.exampleTitle}:</span> {example}</p> : null}
    </details>
  ) : null;
