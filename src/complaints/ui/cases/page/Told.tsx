import strings from '../../../../loc/complaintPage';
import * as React from 'react';
import type { Complainant } from '../../../rules/intake/intakeRow';
import { choiceText } from '../words';
import styles from './page.module.scss';

/** More would bury the rest; the first question shows all of it. */
const LONGEST = 600;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Who complains, how to reach them, and what they say. */
export const Told: React.FC<{ readonly said: string; readonly complainant: Complainant }> = ({ said, complainant: { anonymous, name, contact, language } }) => (
  <>
    <dt>{strings.who}</dt>
    <dd>
      <span dir="auto">{anonymous ? strings.anonymous : name || strings.nobodyNamed}</span>
      <span className={styles.contact} dir="auto">{contact || strings.noContact}</span>
      {language === 'English' ? null : <span className={styles.contact}>{choiceText(language)}</span>}
    </dd>
    <dt>{strings.said}</dt><dd className={styles.said} dir="auto">{shorten(said) || strings.nobodyNamed}</dd>
  </>
);
