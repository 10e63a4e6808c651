import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import strings from '../../../loc/dpiaAnswers';
import { plainDate } from '../../../calendar';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { PersonalDataReminder } from '../../../casework/ui/PersonalDataReminder';
import { LinkButton } from '../../../shared-ui/Button';
import { CheckBoxes } from '../../../shared-ui/fields/CheckBoxes';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import type { FieldProps } from '../../../shared-ui/fields/Field';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { fill } from '../../../shared-ui/text';
import { ANSWER_LIMIT } from '../../rules/questionnaire/answer';
import { isAnswered } from '../../rules/questionnaire/ask';
import type { Answer, Question } from '../../rules/questionnaire/questionnaire';
import type { QuestionWords } from '../../rules/questionnaire/words';
import { asCodes, asText, isYesNo, offered, ticked } from './answers';
import { QuestionHelp } from './QuestionHelp';
import styles from './questions.module.scss';

export interface QuestionFieldProps {
  readonly question: Pick<Question, 'kind' | 'choices' | 'needed'>;
  readonly words: QuestionWords;
  readonly value: Answer | undefined;
  /** The answer as it was typed or chosen; an empty text or no code takes it back. */
  readonly onChange: (answer: Answer) => void;
  readonly error?: string;
  /** Unique on the page: the field is `<id>-box`, its label `<id>-label`. */
  readonly id: string;
  /** Says "(optional)". */
  readonly optional?: boolean;
  /** Stands under the title, always to be seen: where the answer comes from, that it is left out of a publication. */
  readonly note?: React.ReactNode;
  /** Of a text. */
  readonly rows?: number;
  /** Given, it is pointed out where a text seems to hold the personal data itself. */
  readonly now?: () => Temporal.Instant;
}

/**
 * One question, drawn by its kind, with its help folded. Nothing that an answer holds is hidden because it does not fit: a code of another version can be seen and taken
 * out, and a day in words is said above its box.
 */
export const QuestionField: React.FC<QuestionFieldProps> = ({ question, words, value, onChange, error, id, optional, note, rows = 4, now }) => {
  const { kind } = question;
  const text = asText(value);
  const isOtherDay = kind === 'day' && text.trim() !== '' && !plainDate(text.trim());
  const field: FieldProps = {
    id, label: words.title, error, optional,
    hint: words.help || words.example || note || isOtherDay
      ? <>{note ? <div className={styles.note}>{note}</div> : null}{isOtherDay ? <p>{fill(strings.otherDay, text)}</p> : null}<QuestionHelp words={words} /></> : undefined
  };
  const choices = offered(question, value).map((key) => ({ key, text: words.choice(key) }));
  switch (kind) {
    case 'choices': {
      const codes = asCodes(value);
      return <CheckBoxes {...field} choices={choices} values={codes} onChange={(next) => onChange(ticked(codes, next))} />;
    }
    case 'choice':
      return (
        <div className={styles.choice}>
          <RadioGroup {...field} choices={choices} layout={isYesNo(question) ? 'inline' : 'columns'} value={text} onChange={onChange} />
          {question.needed !== true && isAnswered(value) ? <LinkButton thenFocus={id} onClick={() => onChange('')}>{strings.clear}</LinkButton> : null}
        </div>
      );
    case 'day':
      return <DayBox {...field} value={isOtherDay ? '' : text.trim()} onChange={onChange} />;
    default:
      return (
        <>
          <TextBox {...field} value={text} rows={kind === 'text' ? rows : undefined} maximum={kind === 'text' ? ANSWER_LIMIT : TEXT_LIMIT} onChange={onChange} />
          {now ? <PersonalDataReminder text={text} now={now} /> : null}
        </>
      );
  }
};
