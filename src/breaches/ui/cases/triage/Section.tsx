import strings from '../../../../loc/triage';
import * as React from 'react';
import { Fold } from '../../../../shared-ui/Fold';
import { Icon } from '../../../../shared-ui/icons';
import { QuietButton } from '../../../../shared-ui/Button';
import type { Loaded } from './useLoad';
import styles from './triage.module.scss';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** How it stands, in a few words. */
  readonly summary: string;
  readonly startsOpen?: boolean;
  /** Opens by itself when there is something to put right in it. */
  readonly hasProblem?: boolean;
}

/** A part of triage that folds away. Its content stays in the page, so nothing typed is lost. */
export const Section: React.FC<SectionProps> = ({ id, title, summary, startsOpen, hasProblem, children }) => (
  <Fold id={id} title={title} titleLevel={4} size="roomy" startsOpen={startsOpen} opensFor={hasProblem}
    summary={hasProblem ? <><Icon name="warning" size={16} /> {strings.summaryProblems}</> : summary}>
    {children}
  </Fold>
);

/** While something is read, or could not be: the rest of the panel works all the same. */
export const Waiting: React.FC<{ readonly of: Pick<Loaded<unknown>, 'state' | 'again'> }> = ({ of }) => {
  if (of.state === 'failed') {
    return <div className={styles.waiting}><p>{strings.notLoaded}</p><QuietButton onClick={of.again}>{strings.tryAgain}</QuietButton></div>;
  }
  return of.state === 'loading' ? <p className={styles.waiting}>{strings.loading}</p> : null;
};
