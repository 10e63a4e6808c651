import strings from '../../loc/casework';
import * as React from 'react';
import styles from './panels.module.scss';

/** A part of a long panel. */
export interface IndexedSection {
  /** Of the part that folds, of its heading, or of what stands around it. */
  readonly id: string;
  readonly title: string;
  /** Undefined for a part that is never done, such as one that only shows something. */
  readonly isDone?: boolean;
  readonly hasProblem?: boolean;
}

/** The parts of a long panel as links, each with how it stands in words and a mark; each opens its part and puts the focus there. */
export const SectionIndex: React.FC<{ readonly sections: readonly IndexedSection[] }> = ({ sections }) => (
  <nav aria-label={strings.indexLabel} className={styles.index}>
    <ul>
      {sections.map(({ id, title, isDone, hasProblem }) => (
        <li key={id}>
          <span aria-hidden="true" className={styles.indexMark}>{hasProblem ? '!' : isDone ? '✓' : isDone === false ? '○' : '–'}</span>
          <span>
            <a href={`#${id}`} data-interception="off" onClick={(event) => { event.preventDefault(); openSection(id); }}>{title}</a>
            {hasProblem || isDone ? <span className={styles.indexNote}>{hasProblem ? strings.indexProblem : strings.indexDone}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  </nav>
);

function openSection(id: string): void {
  const section = document.getElementById(id);
  if (!section) {
    return;
  }
  if (section instanceof HTMLDetailsElement) {
    section.open = true;
  }
  const focused = section instanceof HTMLDetailsElement ? document.getElementById(`${id}-summary`) : section;
  section.scrollIntoView?.({ block: 'start' });
  if (focused && !focused.hasAttribute('tabindex') && focused === section) {
    focused.tabIndex = -1;
  }
  focused?.focus({ preventScroll: true });
}
