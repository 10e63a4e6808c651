import * as React from 'react';
import strings from '../../../../loc/policies';
import type { Locale } from '../../../../platform/host/services';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { FieldGroup } from '../../../../shared-ui/fields/Field';
import { focusField } from '../../../../shared-ui/focus';
import { Icon } from '../../../../shared-ui/icons';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { markAnswers } from '../../../rules/markAnswers';
import type { Answers, Question } from '../../../rules/question';
import type { Receipt } from '../../../rules/receipt';
import { inLanguage, type PolicyVersion } from '../../../rules/version';
import { InLanguage } from '../../reading/PolicyTitle';
import styles from './Document.module.scss';

export interface QuestionsProps {
  readonly version: PolicyVersion;
  readonly locale: Locale;
  readonly answers: Answers;
  /** The attempt that was recorded last on this page, if it did not pass. */
  readonly failed: Receipt | undefined;
  readonly isSending: boolean;
  /** Something was sent and it is not known what became of it: it is found first, so nothing may change. */
  readonly isLocked: boolean;
  readonly onChoose: (answers: Answers) => void;
  readonly onCheck: () => void;
}

const fieldId = ({ id }: Question): string => `desk-question-${id}`;

/** The questions of a version. Wrong answers are explained; every try is a receipt of its own. */
export const Questions: React.FC<QuestionsProps> = ({ version, locale, answers, failed, isSending, isLocked, onChoose, onCheck }) => {
  const [missing, setMissing] = React.useState<readonly string[]>([]);
  const marks = failed ? markAnswers(version.questions, failed.answers) : undefined;
  const check = (): void => {
    const open = version.questions.filter(({ id }) => (answers[id] ?? []).length === 0);
    setMissing(open.map(({ id }) => id));
    if (open[0]) {
      focusField(fieldId(open[0]));
    } else {
      onCheck();
    }
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); check(); }} aria-labelledby="desk-questions">
      <h4 id="desk-questions" className={styles.subheading}>{strings.questionsTitle}</h4>
      <p>{fill(strings.questionsIntro, Math.min(version.passMark, version.questions.length), version.questions.length)} {strings.questionsHelp}</p>
      {marks ? (
        <MessagePanel key={failed?.id} tone="warning" title={fill(strings.failedTitle, marks.right, marks.of)} urgent takesFocus>
          <p>{fill(strings.failedText, Math.min(version.passMark, version.questions.length))}</p>
        </MessagePanel>
      ) : null}
      {version.questions.map((question) => {
        const mark = marks?.marks.find(({ questionId }) => questionId === question.id);
        const chosen = answers[question.id] ?? [];
        const isOne = question.right.length === 1;
        const asked = inLanguage(question.text, locale);
        const toggle = (choice: string, isOn: boolean): void => {
          setMissing(missing.filter((id) => id !== question.id));
          const others = isOne ? [] : chosen.filter((each) => each !== choice);
          onChoose({ ...answers, [question.id]: isOn ? [...others, choice] : others });
        };
        return (
          <FieldGroup
            key={question.id} id={fieldId(question)} label={asked.text} labelLang={asked.lang} hint={isOne ? strings.chooseOne : strings.chooseAll}
            error={missing.includes(question.id) ? strings.unanswered : undefined}
          >
            {() => (
              <>
                {question.choices.map((choice) => (
                  <label key={choice.id} className={styles.choice}>
                    <input
                      type={isOne ? 'radio' : 'checkbox'} name={fieldId(question)} checked={chosen.includes(choice.id)} disabled={isLocked}
                      onChange={({ target }) => toggle(choice.id, target.checked)}
                    />
                    <InLanguage of={choice.text} reader={locale} />
                  </label>
                ))}
                {mark ? (
                  <div className={mark.right ? styles.right : styles.wrong}>
                    <Icon name={mark.right ? 'tick' : 'cross'} />
                    <p><strong>{mark.right ? strings.answerRight : strings.answerWrong}</strong>{mark.right ? null : <> <InLanguage of={question.explanation} reader={locale} /></>}</p>
                  </div>
                ) : null}
              </>
            )}
          </FieldGroup>
        );
      })}
      <PrimaryButton type="submit" aria-disabled={isSending}>{isSending ? strings.sending : failed ? strings.checkAgain : strings.checkAnswers}</PrimaryButton>
    </form>
  );
};
