import strings from '../../../loc/publishing';
import * as React from 'react';
import { LinkButton, QuietButton } from '../../../shared-ui/Button';
import { CheckBox } from '../../../shared-ui/fields/CheckBoxes';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { fill } from '../../../shared-ui/text';
import type { QuestionInput, Typed } from '../../rules/questionsInput';
import styles from '../desk/policyDesk.module.scss';

const empty: Typed = { 'en-GB': '', 'cy-GB': '' };
const newChoice = (): QuestionInput['choices'][number] => ({ id: crypto.randomUUID().slice(0, 8), text: empty, isRight: false });
const newQuestion = (): QuestionInput => ({ id: crypto.randomUUID().slice(0, 8), text: empty, explanation: empty, choices: [newChoice(), newChoice(), newChoice()] });

interface QuestionFieldsProps {
  readonly questions: readonly QuestionInput[];
  readonly onChange: (questions: readonly QuestionInput[]) => void;
  readonly error: (index: number) => string | undefined;
}

/** Questions with their answers, in both languages; what stands in one language only is shown in both. */
export const QuestionFields: React.FC<QuestionFieldsProps> = ({ questions, onChange, error }) => {
  const change = (index: number, changes: Partial<QuestionInput>): void => onChange(questions.map((question, place) => (place === index ? { ...question, ...changes } : question)));
  return (
    <div id="policy-questions-box">
      <p>{strings.questionsHint}</p>
      {questions.map((question, index) => (
        <fieldset key={question.id} className={styles.group}>
          <legend><strong>{fill(strings.questionNumber, index + 1)}</strong></legend>
          <InBoth id={`question-${index}-text`} label={strings.questionText} value={question.text} error={error(index)} onChange={(text) => change(index, { text })} />
          {question.choices.map((choice, place) => {
            const set = (changes: Partial<typeof choice>): void => change(index, { choices: question.choices.map((each) => (each.id === choice.id ? { ...each, ...changes } : each)) });
            return (
              <div key={choice.id} className={styles.choice}>
                <InBoth id={`question-${index}-choice-${place}`} label={fill(strings.choiceNumber, place + 1)} value={choice.text} onChange={(text) => set({ text })} />
                <CheckBox id={`question-${index}-right-${place}`} text={fill(strings.choiceIsRight, place + 1)} checked={choice.isRight} onChange={(isRight) => set({ isRight })} />
              </div>
            );
          })}
          <LinkButton onClick={() => change(index, { choices: [...question.choices, newChoice()] })}>{strings.choiceAdd}</LinkButton>
          <InBoth id={`question-${index}-explanation`} label={strings.explanation} value={question.explanation} onChange={(explanation) => change(index, { explanation })} />
          <QuietButton onClick={() => { onChange(questions.filter((each) => each.id !== question.id)); document.getElementById('question-add')?.focus(); }}>{fill(strings.questionRemove, index + 1)}</QuietButton>
        </fieldset>
      ))}
      <QuietButton id="question-add" onClick={() => onChange([...questions, newQuestion()])}>{strings.questionAdd}</QuietButton>
    </div>
  );
};

const InBoth: React.FC<{ readonly id: string; readonly label: string; readonly value: Typed; readonly error?: string; readonly onChange: (value: Typed) => void }> = ({ id, label, value, error, onChange }) => (
  <>
    <TextBox id={id} label={fill(strings.inEnglish, label)} error={error} value={value['en-GB']} onChange={(text) => onChange({ ...value, 'en-GB': text })} />
    <TextBox id={`${id}-cy`} label={fill(strings.inWelsh, label)} value={value['cy-GB']} onChange={(text) => onChange({ ...value, 'cy-GB': text })} />
  </>
);
