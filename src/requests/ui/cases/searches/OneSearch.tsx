import strings from '../../../../loc/searchDesk';
import texts from '../../../../loc/searches';
import * as React from 'react';
import { formatUkDate } from '../../../../calendar';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import type { DeskServices } from '../../../../platform/host/services';
import { LinkButton } from '../../../../shared-ui/Button';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import { narrowerThanAsked, unsaidIn, type SearchAnswer, type UnsaidField } from '../../../rules/searches/answer';
import type { SearchFile } from '../../../store/searchFiles';
import type { SearchFound } from '../../../store/searches';
import { AnswerForm } from '../../searches/AnswerForm';
import { AnswerSaid } from '../../searches/AnswerSaid';
import { SearchWords } from '../../searches/SearchWords';
import { dayText, fileLink, outcomeText } from '../../searches/searchText';
import type { SearchesStore } from './searchesStore';
import { SeenByWords } from './SeenByWords';
import type { SearchWork } from './useSearchWork';
import styles from '../../searches/searches.module.scss';

interface OneSearchProps {
  readonly services: DeskServices;
  readonly store: SearchesStore;
  readonly search: SearchFound;
  /** Of the request, in all folders. */
  readonly files: readonly SearchFile[];
  readonly lineId: string;
  readonly level: 4 | 5 | 6;
  readonly work: SearchWork;
  /** Its people can read it, and the request is about one of them. */
  readonly isOfTheirs: boolean;
  readonly letter?: ((question: SearchFound['question']) => React.ReactElement) | undefined;
}

const unsaidText: Readonly<Record<UnsaidField, string>> = {
  systems: texts.ask_systems, terms: texts.ask_terms, until: texts.ask_until, peopleAsked: texts.ask_peopleAsked, personalDevices: texts.ask_personalDevices, why: texts.ask_why, cannot: texts.ask_cannot, files: texts.ask_files, counts: texts.ask_counts
};

/** What an officer must see of an answer before they settle its search. */
const Doubts: React.FC<{ readonly search: SearchFound; readonly answer: SearchAnswer }> = ({ search: { question, missing }, answer }) => {
  const unsaid = unsaidIn(answer, question);
  return (
    <>
      {missing.length > 0 ? <p className={styles.warning} dir="auto">{fill(strings.missing, missing.join(', '))}</p> : null}
      {narrowerThanAsked(question, answer).length > 0 ? <p>{strings.narrower}</p> : null}
      {unsaid.length > 0 ? <p>{fill(strings.unsaid, unsaid.map((field) => unsaidText[field]).join('; '))}</p> : null}
    </>
  );
};

/** One search with what was said to it, and what an officer does with it. */
export const OneSearch: React.FC<OneSearchProps> = ({ services, store, search, files, lineId, level, work, isOfTheirs, letter }) => {
  const [isRecording, setRecording] = React.useState(false);
  const [isWriting, setWriting] = React.useState(false);
  const serviceText = useServiceText();
  const { question, stand, answer, answers, later, isLate, isOfOfficer } = search;
  const { locale } = services;
  const Title = `h${level}` as const;
  const whom = question.addressee ? fill(strings.letterTo, question.addressee.name) : serviceText(question.service);
  const title = fill(strings.line, whom, strings[`way_${question.way}`], strings[`stand_${stand}`], dayText(question.due, locale));
  const linkOf = (name: string): string | undefined => fileLink(files.find((file) => file.folder === question.folder && file.name.toLowerCase() === name.toLowerCase()));
  const button = (text: string, onClick: () => void): React.ReactElement => (
    // a key of its own: what was pressed goes, and the focus with it to the search, instead of to what undoes it
    <LinkButton key={text} thenFocus={lineId} aria-disabled={work.busy} aria-label={fill(strings.changeLabel, text, whom)} onClick={onClick}>{text}</LinkButton>
  );
  const before = answers.filter(({ id }) => id !== answer?.id && id !== later?.id);
  return (
    <li className={styles.search}>
      <Title id={lineId} tabIndex={-1} className={styles.title} dir="auto">{title}</Title>
      <p className={styles.quiet}>{[fill(strings.madeBy, question.by.name, formatUkDate(question.at, locale)), ...(isLate ? [strings.answeredLate] : [])].join(', ')}</p>
      {isOfOfficer ? null : <p className={styles.warning}>{strings.notOfOfficer}</p>}
      {isOfTheirs && question.state !== 'Withdrawn' ? <p className={styles.warning}>{strings.ofTheirs}</p> : null}
      {question.state === 'Open' && question.way !== 'letter' && !answer ? <SeenByWords services={services} store={store} service={question.folder} /> : null}
      <Fold title={texts.lookFor} summary={question.lookFor.slice(0, 80)} size="tight"><SearchWords reference={question.reference} asked={question} locale={locale} /></Fold>
      {answer ? <AnswerSaid answer={answer} locale={locale} linkOf={linkOf}><Doubts search={search} answer={answer} /></AnswerSaid> : null}
      {later ? <><p className={styles.warning}>{strings.later}</p><AnswerSaid answer={later} locale={locale} linkOf={linkOf} /></> : null}
      {before.length > 0 ? (
        <Fold title={strings.earlier} summary={before.map(({ outcome }) => outcomeText(outcome)).join(', ')} size="tight">
          {before.map((each) => <AnswerSaid key={each.id} answer={each} locale={locale} linkOf={linkOf} />)}
        </Fold>
      ) : null}
      {isWriting && letter ? letter(question) : null}
      {isRecording ? (
        <AnswerForm services={services} store={store} question={question} before={answer} lineId={lineId} onCancel={() => setRecording(false)} onSent={(said) => {
          setRecording(false);
          void work.recorded(question, said);
        }} />
      ) : (
        <div className={styles.buttons}>
          {question.state === 'Open' ? (
            <>
              {answer && isOfOfficer ? button(strings.settle, () => void work.settle(question, answer)) : null}
              {letter && question.way === 'letter' ? button(strings.letter, () => setWriting(!isWriting)) : null}
              {button(strings.record, () => setRecording(true))}
              {button(strings.withdraw, () => void work.withdraw(question))}
            </>
          ) : button(strings.reopen, () => void work.reopen(question))}
        </div>
      )}
    </li>
  );
};
