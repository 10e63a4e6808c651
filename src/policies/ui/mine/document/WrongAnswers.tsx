import * as React from 'react';
import strings from '../../../../loc/policies';
import type { Locale } from '../../../../platform/host/services';
import { Icon } from '../../../../shared-ui/icons';
import { markAnswers } from '../../../rules/markAnswers';
import type { Answers } from '../../../rules/question';
import type { PolicyVersion } from '../../../rules/version';
import { InLanguage } from '../../reading/PolicyTitle';
import styles from './Document.module.scss';

/** What was not right in answers that were enough: each question with its explanation, so that nobody agrees with a mistake in mind. */
export const WrongAnswers: React.FC<{ readonly version: PolicyVersion; readonly answers: Answers; readonly locale: Locale }> = ({ version, answers, locale }) => {
  const wrong = markAnswers(version.questions, answers).marks.filter(({ right }) => !right).flatMap(({ questionId }) => version.questions.filter(({ id }) => id === questionId));
  if (wrong.length === 0) return null;
  return (
    <section aria-labelledby="desk-wrong-answers">
      <h4 id="desk-wrong-answers" className={styles.subheading}>{strings.wrongAnswersTitle}</h4>
      <ul className={styles.wrongAnswers}>
        {wrong.map(({ id, text, explanation }) => (
          <li key={id}>
            <p><InLanguage of={text} reader={locale} /></p>
            <div className={styles.wrong}>
              <Icon name="cross" />
              <p><strong>{strings.answerWrong}</strong> <InLanguage of={explanation} reader={locale} /></p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
