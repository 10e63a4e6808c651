import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { formatUkStamp } from '../../../../calendar';
import { LinkButton, PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../../shared-ui/text';
import { placedQuestions } from '../../../rules/questionnaire/ask';
import { wordsOf } from '../../../rules/questionnaire/words';
import { askingOf } from '../content';
import { fieldOf, useForm } from '../FormContext';
import { totals, type SectionProgress } from '../progress';
import { pointsOf, returnedNow, stateNow } from '../stand';
import { QuestionTalk } from '../talk/QuestionTalk';
import { Changed } from '../submit/Changed';
import { HeadFields } from './HeadFields';
import { Points } from './Points';
import { Stand } from './Stand';
import { Views } from './Views';
import styles from '../form.module.scss';

/** A DPIA at its beginning: whose turn it is, what waits here, what was said, and the way on. */
export const Overview: React.FC<{ readonly sections: readonly SectionProgress[]; readonly isOfService: boolean }> = ({ sections, isOfService }) => {
  const { desk, go, isReading } = useForm();
  const { around, told } = desk.read;
  const state = stateNow(told, around);
  const { missing } = totals(sections);
  const next = sections.find((each) => each.missing.length > 0);
  const isWriting = state === 'Draft' || state === 'Returned';
  return (
    <section aria-labelledby="desk-dpia-heading">
      <h3 id="desk-dpia-heading" tabIndex={-1} className={styles.heading}>{strings.overview}</h3>
      <Stand state={state} />
      <ReturnedBox />
      <Changed />
      {isWriting && isOfService && !isReading ? (
        <p className={styles.buttons}>
          {next ? <PrimaryButton thenFocus="desk-dpia-heading" onClick={() => go({ view: 'section', id: next.section.id })}>{fill(strings.goOn, next.title)}</PrimaryButton>
            : <PrimaryButton thenFocus="desk-dpia-heading" onClick={() => go({ view: 'submit' })}>{strings.lookAndSubmit}</PrimaryButton>}
          {next ? <span className={styles.quiet}>{counted(strings, 'missingCount', missing)}</span> : null}
        </p>
      ) : null}
      <Points points={pointsOf(around.talk)} isOfService={isOfService} />
      <Views />
      <h4 className={styles.sub}>{strings.general}</h4>
      <QuestionTalk question="" title={desk.dpia.title} startsOpen />
      {isReading ? null : <HeadFields />}
      <p><QuietButton onClick={() => void desk.look()}>{strings.lookAgain}</QuietButton></p>
    </section>
  );
};

/** What was returned and why, with links to the questions that are meant. */
const ReturnedBox: React.FC = () => {
  const { desk, texts, go } = useForm();
  const returned = returnedNow(desk.read.around);
  if (!returned) return null;
  const { row, questions } = returned;
  const placed = placedQuestions(askingOf(desk.dpia));
  return (
    <MessagePanel tone="warning" title={fill(strings.returnedTitle, row.authorName || strings.somebody, formatUkStamp(row.created))} level={4}>
      {row.said ? <p className={styles.said} dir="auto">{row.said}</p> : null}
      {questions.length > 0 ? (
        <ul className={styles.missing}>
          {questions.map((id) => {
            const found = placed.find(({ question }) => question.id === id);
            return <li key={id}>{found ? <LinkButton onClick={() => go({ view: 'section', id: found.section, field: fieldOf(id) })}>{found.number} {wordsOf(found.question, texts).title}</LinkButton> : id}</li>;
          })}
        </ul>
      ) : null}
    </MessagePanel>
  );
};
