import * as React from 'react';
import { Icon } from './icons';
import styles from './Fold.module.scss';

export interface FoldProps {
  /** Of the whole; the line that opens it is `<id>-summary`. */
  readonly id?: string;
  readonly title: React.ReactNode;
  /** Where the title is a heading of the page. */
  readonly titleLevel?: number;
  /** How it stands, in a few words. */
  readonly summary?: React.ReactNode;
  /** As it is when it is first drawn: what somebody is reading is never folded away. */
  readonly startsOpen?: boolean;
  /** Opens by itself when this becomes, or becomes another, something to put right or to see. */
  readonly opensFor?: string | boolean;
  readonly size?: 'roomy' | 'tight';
  readonly wrong?: boolean;
}

/**
 * Questions that most people can pass over. Its content stays in the page when folded, so nothing typed is lost and an
 * error inside can be linked to.
 */
export const Fold: React.FC<FoldProps> = ({ id, title, titleLevel, summary, startsOpen, opensFor, size, wrong, children }) => {
  const box = React.useRef<HTMLDetailsElement>(null);
  const [open] = React.useState(startsOpen);
  React.useEffect(() => {
    if (opensFor && box.current) {
      box.current.open = true;
    }
  }, [opensFor]);
  return (
    <details ref={box} id={id} className={[styles.fold, size ? styles[size] : '', wrong ? styles.wrong : ''].join(' ').trim()} open={open}>
      <summary id={id && `${id}-summary`} className={styles.summary}>
        <Icon name="chevron" className={styles.chevron} />
        <span>
          <span className={styles.title} {...(titleLevel ? { role: 'heading', 'aria-level': titleLevel } : {})}>{title}</span>
          {summary ? <span className={styles.note}>{summary}</span> : null}
        </span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
