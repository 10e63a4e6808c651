import strings from '../../../loc/caseSummary';
import * as React from 'react';
import styles from './summary.module.scss';

/** More would bury the rest; the first question shows all of it. */
const LONGEST = 600;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

interface Props {
  /** What they are called here: who complains, who asks. */
  readonly label: string;
  /** Empty where it was not entered. */
  readonly name: string;
  readonly contact: string;
  /** What else is said of them, a line each. */
  readonly notes: readonly string[];
  readonly saidLabel?: string;
  readonly said: string;
}

/** Who wrote, how to reach them, and what they say. */
export const Told: React.FC<Props> = ({ label, name, contact, notes, saidLabel = strings.said, said }) => (
  <>
    <dt>{label}</dt>
    <dd>
      <span dir="auto">{name || strings.nobodyNamed}</span>
      <span className={styles.contact} dir="auto">{contact || strings.noContact}</span>
      {notes.map((note) => <span key={note} className={styles.contact} dir="auto">{note}</span>)}
    </dd>
    <dt>{saidLabel}</dt><dd className={styles.said} dir="auto">{shorten(said) || strings.nobodyNamed}</dd>
  </>
);
