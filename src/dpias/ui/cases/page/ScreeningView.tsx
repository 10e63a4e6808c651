import strings from '../../../../loc/dpiaReading';
import screening from '../../../../loc/dpiaScreening';
import { byKey, textsLanguage } from '../../../../loc/texts';
import * as React from 'react';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import type { ScreeningResult } from '../../../rules/cases/choices';
import { answerLines } from '../../../rules/questionnaire/answer';
import { askedSections } from '../../../rules/questionnaire/ask';
import { sectionWords, wordsOf } from '../../../rules/questionnaire/words';
import { screeningQuestionnaire } from '../../../rules/screening/questions';
import type { Screened } from '../../../rules/screening/screen';
import { reasonWords } from '../../../rules/screening/words';
import type { ScreeningAnswers } from '../../../store/screeningAnswers';
import { resultText } from '../words';
import styles from '../../reading/reading.module.scss';

interface Props {
  readonly screening: ScreeningAnswers;
  /** What the row says that it came to. */
  readonly stored: ScreeningResult | undefined;
  /** What its answers come to, worked out again: that counts. */
  readonly screened: Screened;
  /** Unique on the page. */
  readonly id: string;
}

const spoken = { texts: byKey(screening), language: textsLanguage() };

/** What a screening came to and for which reasons, and below that every answer. */
export const ScreeningView: React.FC<Props> = ({ screening: { answers, by, unreadable, wantedUntil }, stored, screened: { result, reasons }, id }) => (
  <>
    <p><strong>{resultText(result)}</strong></p>
    {stored !== undefined && stored !== result ? <p>{fill(strings.resultOther, resultText(stored))}</p> : null}
    <ul>
      {reasons.map((reason) => {
        const { what, source, how } = reasonWords(reason, spoken.texts);
        return <li key={reason.code}>{fill(strings.reason, what, source)} {how}</li>;
      })}
    </ul>
    {by === '' ? null : <p>{fill(strings.screenedBy, by)}</p>}
    {wantedUntil === '' ? null : <p>{fill(strings.wantedUntil, wantedUntil)}</p>}
    {unreadable.length > 0 ? <p><strong>{fill(strings.unreadable, unreadable.join(', '))}</strong></p> : null}
    {askedSections({ questionnaire: screeningQuestionnaire, form: 'full', own: [] }, answers).map((section) => (
      <Fold key={section.id} id={`${id}-${section.id}`} title={sectionWords(section.id, spoken.texts).title} titleLevel={5} startsOpen>
        {section.questions.map(({ question }) => {
          const lines = answerLines(question, answers[question.id], spoken);
          return (
            <div key={question.id} className={styles.question}>
              <strong>{wordsOf(question, spoken).title}</strong>
              {lines.length === 0 ? <p className={styles.quiet}>{strings.notAnswered}</p> : <p className={styles.lines} dir="auto">{lines.join('\n')}</p>}
            </div>
          );
        })}
      </Fold>
    ))}
  </>
);
