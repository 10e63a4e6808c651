import * as React from 'react';
import { packLines, type PackModel } from '../../../rules/pack';
import styles from './pack.module.scss';

/** The notification as a page: headings, and each answer under its question. */
export const PackPage: React.FC<{ readonly model: PackModel; readonly words: Readonly<Record<string, string>> }> = ({ model, words }) => (
  <div className={styles.page}>
    {model.sections.map(({ key, title, fields }) => (
      <section key={key}>
        <h5>{title}</h5>
        <dl>
          {fields.map((field) => (
            <React.Fragment key={field.key}>
              <dt>{field.label}</dt>
              <dd dir="auto" className={field.state === 'given' ? undefined : styles.gap}>{packLines(field, words).join('\n')}</dd>
            </React.Fragment>
          ))}
        </dl>
      </section>
    ))}
  </div>
);
