import * as React from 'react';
import strings from '../../../loc/dpiaForm';
import { answerLines, problemsOfAnswer } from '../../rules/questionnaire/answer';
import { isAnswered, type PlacedQuestion } from '../../rules/questionnaire/ask';
import type { Answer } from '../../rules/questionnaire/questionnaire';
import { wordsOf } from '../../rules/questionnaire/words';
import { answerSentence } from '../questions/answers';
import { QuestionField } from '../questions/QuestionField';
import { Conflict } from './Conflict';
import { fieldOf, useForm } from './FormContext';
import { SaveWord } from './SaveWord';
import { QuestionTalk } from './talk/QuestionTalk';
import styles from './form.module.scss';

/** Both versions of an answer in one, to be worked over: texts under one another, all that either has ticked; of one choice or a day there is no both. */
function both(mine: Answer, theirs: Answer): Answer {
  return typeof mine === 'string' && typeof theirs === 'string' ? `${mine}\n\n${theirs}` : [...new Set([mine, theirs].flat())];
}

/** One question: its answer as it is typed, whether it is saved, what somebody else made of it meanwhile, and what is said about it. */
export const QuestionBlock: React.FC<{ readonly placed: PlacedQuestion }> = ({ placed: { question, number } }) => {
  const { services, desk, texts, isReading, isAsked } = useForm();
  const { id, kind } = question;
  const field = fieldOf(id);
  const words = wordsOf(question, texts);
  const title = `${number} ${words.title}`;
  const { state } = desk.answers.of(id);
  const value = desk.answers.valueOf(id);
  const problem = isAnswered(value) ? problemsOfAnswer(question, value).map(answerSentence)[0] : isAsked && question.needed ? strings.missing : undefined;
  const lines = (answer: Answer | undefined): string => answerLines(question, answer, texts).join('\n');
  const isMoved = desk.read.draft.moved?.some(({ to }) => to[0] === id) === true;
  const note = isMoved ? strings.moved : question.own ? strings.own : undefined;
  return (
    <div className={styles.question}>
      {isReading ? (
        <>
          <h4 id={field} className={styles.asked}>{title}</h4>
          <p className={styles.said} dir="auto">{lines(value) || strings.nothing}</p>
        </>
      ) : (
        <div onBlur={() => void desk.answers.leave(id)}>
          <QuestionField id={field} question={question} words={{ ...words, title }} value={value} error={problem} optional={!question.needed} note={note} rows={kind === 'text' ? 4 : undefined}
            now={services.now} onChange={(answer) => desk.answer(id, answer)} />
        </div>
      )}
      {state.at === 'conflict' ? (
        <Conflict field={field} title={strings.conflictTitle} theirs={state.theirs} mineText={lines(value)} theirsText={lines(state.theirs?.answer)}
          onMine={() => void desk.answers.settle(id, value ?? '')} onTheirs={() => void desk.answers.settle(id, state.theirs?.answer ?? '')}
          onBoth={kind === 'text' || kind === 'choices' ? () => void desk.answers.settle(id, both(value ?? '', state.theirs?.answer ?? '')) : undefined} />
      ) : <SaveWord state={state} onRetry={() => void desk.answers.retry()} />}
      <QuestionTalk question={id} title={title} />
    </div>
  );
};
