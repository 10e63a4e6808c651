import strings from '../../../loc/searches';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { fill } from '../../../shared-ui/text';
import { notYet, useLazy } from '../../../shared-ui/useLazy';
import type { SearchAnswer } from '../../rules/searches/answer';
import type { SearchQuestion } from '../../rules/searches/question';
import { AnswerSaid } from '../searches/AnswerSaid';
import { SearchWords } from '../searches/SearchWords';
import { dayText } from '../searches/searchText';
import type { AnswerStore } from '../searches/useSearchAnswer';
import styles from '../searches/searches.module.scss';

/** The form is half of the code: whoever only reads what is asked spares it. */
export const loadForm = (): Promise<typeof import('../searches/AnswerForm')> => import(/* webpackChunkName: 'search-answer' */ '../searches/AnswerForm');

interface SearchLineProps {
  readonly services: DeskServices;
  readonly store: AnswerStore;
  readonly question: SearchQuestion;
  readonly answer: SearchAnswer | undefined;
  /** A service by its folder, in the reader's language. */
  readonly serviceText: (folder: string) => string;
  readonly level: 4 | 5;
  readonly onSent: (answer: SearchAnswer) => void;
}

/** One search: what to look for, where, of which time, by when, what was said so far, and the way to answer. */
export const SearchLine: React.FC<SearchLineProps> = ({ services, store, question, answer, serviceText, level, onSent }) => {
  const [isAnswering, setAnswering] = React.useState(false);
  const form = useLazy(isAnswering ? loadForm : notYet);
  const Title = `h${level}` as const;
  const lineId = `desk-search-${question.id}`;
  const title = fill(strings.title, question.reference);
  const isLate = question.due < ukDate(services.now()).toString();
  const label = answer ? strings.answerAgain : strings.answer;
  return (
    <li className={styles.search}>
      <Title id={lineId} tabIndex={-1} className={styles.title}>{title}</Title>
      <p className={styles.whom}>{fill(strings.askedService, serviceText(question.folder))}</p>
      <p className={styles.quiet}>{[fill(isLate ? strings.late : strings.due, dayText(question.due, services.locale)), fill(strings.by, question.by.name)].join(', ')}</p>
      <SearchWords reference={question.reference} asked={question} locale={services.locale} />
      {answer ? <AnswerSaid answer={answer} locale={services.locale} /> : null}
      {isAnswering && form.state === 'failed' ? <NotLoaded tone="warning" again={form.again} /> : null}
      {isAnswering && form.state === 'ready' ? (
        <form.module.AnswerForm services={services} store={store} question={question} before={answer} lineId={lineId} onCancel={() => setAnswering(false)} onSent={(now) => {
          setAnswering(false);
          onSent(now);
        }} />
      ) : <QuietButton aria-label={fill(strings.answerLabel, label, title)} thenFocus={`desk-search-${question.id}-outcome`} onClick={() => setAnswering(true)}>{label}</QuietButton>}
    </li>
  );
};
