import strings from '../../../../loc/investigation';
import * as React from 'react';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import type { Lesson } from '../../../rules/investigation';
import { fieldId } from '../problems';
import { fieldOf, removeAt, replaceAt, type InvestigationPart, begun } from './part';
import styles from '../../../../casework/ui/cases.module.scss';

const blank: Lesson = { text: '', spreadBy: '', audience: '', done: false };

/** What is to be learned, and who spreads it: without a name beside it a lesson is not spread. */
export const LessonRows: React.FC<InvestigationPart> = (part) => {
  const { input: { lessons }, onChange, manager, service } = part;
  const addId = fieldOf(part, 'lessons.add').id;
  return (
    <>
      <h3 id={fieldId(part.logId, 'lessons')} className={styles.heading}>{strings.lessonsHeading}</h3>
      {lessons.map((lesson, index) => {
        const change = (changes: Partial<Lesson>): void => onChange({ lessons: replaceAt(lessons, index, changes) });
        const path = (name: string): string => `lessons.${index}.${name}`;
        return (
          <fieldset key={index} className={styles.choice}>
            <legend className={styles.small}>{fill(strings.lessonNumber, index + 1)}</legend>
            <TextBox {...fieldOf(part, path('text'))} label={strings.lessonText} rows={2} value={lesson.text} onChange={(text) => change({ text, ...begun(lesson, { spreadBy: manager, audience: service }) })} />
            <TextBox {...fieldOf(part, path('spreadBy'))} label={strings.lessonSpreadBy} value={lesson.spreadBy} width="medium" onChange={(spreadBy) => change({ spreadBy })} />
            <TextBox {...fieldOf(part, path('audience'))} label={strings.lessonAudience} optional value={lesson.audience} width="medium" onChange={(audience) => change({ audience })} />
            <DayBox {...fieldOf(part, path('due'))} label={strings.lessonDue} optional value={lesson.due ?? ''} onChange={(due) => change({ due })} />
            <CheckBox id={fieldOf(part, path('done')).id} text={strings.lessonDone} checked={lesson.done} onChange={(done) => change({ done })} />
            <p><LinkButton thenFocus={addId} onClick={() => onChange({ lessons: removeAt(lessons, index) })}>{fill(strings.lessonRemove, index + 1)}</LinkButton></p>
          </fieldset>
        );
      })}
      <p><QuietButton id={addId} onClick={() => onChange({ lessons: [...lessons, blank] })}>{strings.lessonAdd}</QuietButton></p>
    </>
  );
};
