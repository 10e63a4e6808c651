import * as React from 'react';
import styles from './StaffForm.module.scss';

/** A part of a form under its heading. */
export const Section: React.FC<{ readonly title: string }> = ({ title, children }) => (
  <section className={styles.section}>
    <h3 className={styles.sectionTitle}>{title}</h3>
    {children}
  </section>
);
