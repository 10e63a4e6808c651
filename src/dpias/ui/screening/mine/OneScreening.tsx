import * as React from 'react';
import strings from '../../../../loc/dpiaScreen';
import { byKey } from '../../../../loc/texts';
import { formatUkDateTime, readInstant } from '../../../../calendar';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { StateBadge } from '../../../../casework/ui/staff/StateBadge';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { Fold } from '../../../../shared-ui/Fold';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { askedQuestions } from '../../../rules/questionnaire/ask';
import { screeningAsking } from '../../../rules/screening/draft';
import { screen } from '../../../rules/screening/screen';
import type { MyScreening, ScreeningDesk } from '../contract';
import { Result } from '../Result';
import { WhatNext } from '../WhatNext';
import { answerText, questionTitle } from '../words';
import styles from '../screening.module.scss';
import { serviceWords } from './Changes';

interface OneScreeningProps extends ScreeningDesk {
  readonly screening: MyScreening;
  /** It was changed just now. */
  readonly isChanged: boolean;
  readonly onStart: (screening: MyScreening, myServices: readonly string[]) => void;
  readonly onChange: () => void;
  readonly onBack: () => void;
}

/** One of one's own screenings: where it stands, what it came to and why, what comes next, and its answers. */
export const OneScreening: React.FC<OneScreeningProps> = ({ screening, isChanged, onStart, onChange, onBack, ...desk }) => {
  const { services: { locale } } = desk;
  const { answers } = screening;
  const screened = React.useMemo(() => screen(answers), [answers]);
  const at = readInstant(screening.at);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (!isChanged) heading.current?.focus(); }, [isChanged]);
  return (
    <>
      <p><LinkButton onClick={onBack}>{strings.mineBack}</LinkButton></p>
      {isChanged ? <MessagePanel tone="success" title={strings.changedDone} level={3} takesFocus /> : null}
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{screening.reference}: {screening.title}</h3>
      <dl className={styles.facts}>
        <dt>{strings.mineState}</dt>
        <dd><StateBadge state={screening.publicState} /> {byKey(strings)[`state_${choiceKey(screening.publicState)}`]}</dd>
        <dt>{strings.mineService}</dt><dd>{serviceWords(screening.service, desk)}</dd>
        <dt>{strings.mineChanged}</dt><dd>{at ? formatUkDateTime(at, locale) : screening.at}</dd>
      </dl>
      {screening.unread && screening.unread.length > 0 ? (
        <MessagePanel tone="warning" title={strings.unreadTitle} level={4}>
          <p>{strings.unreadText}</p>
          <ul>{screening.unread.map(({ path, text }) => <li key={path}>{path}: {text}</li>)}</ul>
        </MessagePanel>
      ) : null}
      <p><QuietButton onClick={onChange}>{strings.mineChange}</QuietButton></p>
      <Result screened={screened} answers={answers} locale={locale} level={4} />
      <WhatNext {...desk} screening={screening} screened={screened} wantedUntil={screening.wantedUntil} onStart={(mine) => onStart(screening, mine)} />
      <Fold id="desk-screening-answers" title={strings.mineAnswers} titleLevel={4}>
        <dl className={styles.answers}>
          {askedQuestions(screeningAsking, answers).map(({ question: { id } }) => (
            <React.Fragment key={id}><dt>{questionTitle(id)}</dt><dd dir="auto">{answerText(id, answers[id], locale)}</dd></React.Fragment>
          ))}
        </dl>
      </Fold>
    </>
  );
};
