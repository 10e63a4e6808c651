import * as React from 'react';
import screening from '../../../loc/dpiaScreening';
import strings from '../../../loc/dpiaScreen';
import { byKey } from '../../../loc/texts';
import type { Locale } from '../../../platform/host/services';
import { Icon } from '../../../shared-ui/icons';
import { fill } from '../../../shared-ui/text';
import type { Answers } from '../../rules/questionnaire/questionnaire';
import type { Screened, ScreeningReason } from '../../rules/screening/screen';
import { reasonWords } from '../../rules/screening/words';
import { answerText, questionTitle, resultText } from './words';
import styles from './screening.module.scss';

interface ResultProps {
  readonly screened: Screened;
  readonly answers: Answers;
  readonly locale: Locale;
  /** Of the headings: the result's, and below it the reasons'. */
  readonly level: 3 | 4;
}

/** Whether a DPIA is needed, as a plain answer, and why: reason by reason, with who says so and on which answers it rests. */
export const Result: React.FC<ResultProps> = ({ screened: { result, reasons, ifAllUnsureAreNo }, answers, locale, level }) => {
  const Heading = `h${level}` as const;
  const Why = `h${level + 1 as 4 | 5}` as const;
  return (
    <section className={styles.result}>
      <div className={`${styles.answer} ${styles[result]}`}>
        <Icon name={result === 'notNeeded' ? 'tick' : 'information'} size={28} className={styles.icon} />
        <div>
          <Heading className={styles.answerTitle}>{resultText(result)}</Heading>
          <p>{byKey(screening)[`resultText_${result}`]}</p>
          {ifAllUnsureAreNo === result ? null : <p>{fill(screening.resultIfNo, resultText(ifAllUnsureAreNo))}</p>}
        </div>
      </div>
      <Why className={styles.why}>{strings.whyTitle}</Why>
      <ol className={styles.reasons}>
        {reasons.map((reason) => <Reason key={reason.code} reason={reason} answers={answers} locale={locale} />)}
      </ol>
    </section>
  );
};

const Reason: React.FC<Pick<ResultProps, 'answers' | 'locale'> & { readonly reason: ScreeningReason }> = ({ reason, answers, locale }) => {
  const { what, source, how } = reasonWords(reason, byKey(screening));
  return (
    <li className={styles.reason}>
      <p className={styles.criterion}>{what}</p>
      {how ? <p>{fill(strings.source, source)} {how}</p> : null}
      {reason.questions.length > 0 ? (
        <>
          <p className={styles.answered}>{strings.answeredTitle}</p>
          <ul>{reason.questions.map((id) => <li key={id}>{questionTitle(id)} <strong>{answerText(id, answers[id], locale)}</strong></li>)}</ul>
        </>
      ) : null}
    </li>
  );
};
