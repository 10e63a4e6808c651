import * as React from 'react';
import common from '../loc/common';
import { focusField, focusInView } from './focus';
import { Icon } from './icons';
import { named } from './text';
import { useUniqueId } from './uniqueId';
import styles from './MessagePanel.module.scss';

export interface SummaryLine {
  /** Id of the field that the line links to. */
  readonly fieldId: string;
  /** The control within the field, where it has several. */
  readonly controlId?: string;
  readonly text: string;
}

/**
 * All that has to be put right, at the top, each line a link to its field and naming it by the words of its label. It takes the focus each time `turn` changes,
 * so that a second try with the same mistakes is noticed too; with the focus it is said, once.
 */
export const ErrorSummary: React.FC<{ readonly lines: readonly SummaryLine[]; readonly turn: number }> = ({ lines, turn }) => {
  const box = React.useRef<HTMLDivElement>(null);
  // a panel may have several forms
  const id = useUniqueId('desk-error-summary');
  const labels = useLabels(lines);
  React.useEffect(() => {
    focusInView(box.current, 'start');
  }, [turn]);
  return (
    <div ref={box} className={`${styles.panel} ${styles.error}`} role="group" tabIndex={-1} aria-labelledby={id} aria-describedby={`${id}-lines`} data-error-summary>
      <Icon name="warning" size={24} className={styles.icon} />
      <div className={styles.content}>
        <h3 id={id} className={styles.title}>{common.errorSummaryTitle}</h3>
        <ul id={`${id}-lines`} className={styles.links}>
          {lines.map(({ fieldId, controlId, text }) => (
            <li key={`${fieldId} ${text}`}>
              <a href={`#${controlId ?? fieldId}`} onClick={(event) => { event.preventDefault(); focusField(fieldId, controlId); }}>{named(labels[fieldId] ?? '', text)}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

/** The labels as they stand at the fields, without their "(optional)". */
function useLabels(lines: readonly SummaryLine[]): Readonly<Record<string, string>> {
  const [labels, setLabels] = React.useState<Readonly<Record<string, string>>>({});
  const ids = lines.map(({ fieldId }) => fieldId).join(' ');
  React.useLayoutEffect(() => {
    setLabels(Object.fromEntries(ids.split(' ').map((id) => [id, document.getElementById(`${id}-label`)?.firstChild?.textContent?.trim() ?? ''])));
  }, [ids]);
  return labels;
}
