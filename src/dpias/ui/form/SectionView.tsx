import * as React from 'react';
import strings from '../../../loc/dpiaForm';
import { QuietButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { sectionWords } from '../../rules/questionnaire/words';
import { useForm } from './FormContext';
import { MissingLinks } from './MissingLinks';
import type { SectionProgress } from './progress';
import { QuestionBlock } from './QuestionBlock';
import { Risks } from './risks/Risks';
import styles from './form.module.scss';

interface SectionViewProps {
  readonly progress: SectionProgress;
  readonly before: SectionProgress | undefined;
  readonly after: SectionProgress | undefined;
}

/** One section at a time: its questions, and the way to the next. */
export const SectionView: React.FC<SectionViewProps> = ({ progress: { section, title, missing }, before, after }) => {
  const { texts, go, isAsked } = useForm();
  const { intro } = sectionWords(section.id, texts.texts);
  return (
    <section aria-labelledby="desk-dpia-heading">
      <h3 id="desk-dpia-heading" tabIndex={-1} className={styles.heading}>{section.number}. {title}</h3>
      {intro ? <p className={styles.intro}>{intro}</p> : null}
      {isAsked && missing.length > 0 ? <MissingLinks lines={missing} /> : null}
      {section.questions.map((placed) => <QuestionBlock key={placed.question.id} placed={placed} />)}
      {section.table === 'risks' ? <Risks /> : null}
      <p className={styles.ways}>
        {before ? <QuietButton thenFocus="desk-dpia-heading" onClick={() => go({ view: 'section', id: before.section.id })}>{fill(strings.previous, before.title)}</QuietButton> : null}
        {after ? <QuietButton thenFocus="desk-dpia-heading" onClick={() => go({ view: 'section', id: after.section.id })}>{fill(strings.next, after.title)}</QuietButton>
          : <QuietButton thenFocus="desk-dpia-heading" onClick={() => go({ view: 'submit' })}>{strings.toSubmit}</QuietButton>}
      </p>
    </section>
  );
};
