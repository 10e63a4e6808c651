import strings from '../../../loc/reading';
import * as React from 'react';
import { plainText, type Block } from '../../rules';
import styles from './reading.module.scss';

export interface ContentsEntry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** The two uppermost levels of headings that the text has: deeper ones would make a list as long as the text. */
export function contentsOf(blocks: readonly Block[], idOf: (place: number) => string): readonly ContentsEntry[] {
  const all = blocks.flatMap((block, place) => (block.kind === 'heading' ? [{ id: idOf(place), level: block.level, text: `${block.number ? `${block.number} ` : ''}${plainText(block.inlines)}` }] : []));
  const levels = [...new Set(all.map(({ level }) => level))].sort();
  // a single title over everything is no entry
  const shown = all.filter(({ level }) => level === levels[0]).length === 1 ? levels.slice(1, 3) : levels.slice(0, 2);
  return all.filter(({ level }) => shown.includes(level)).map((entry) => ({ ...entry, level: shown.indexOf(entry.level) }));
}

/** A heading is brought up and takes the focus. The address of the page stays: it is the host's, not the desk's. */
const goTo = (id: string) => (event: React.MouseEvent): void => {
  const heading = document.getElementById(id);
  if (!heading) return;
  event.preventDefault();
  heading.scrollIntoView?.({ block: 'start' });
  heading.focus({ preventScroll: true });
};

/** Links to the headings of a long text. */
export const Contents: React.FC<{ readonly entries: readonly ContentsEntry[]; readonly language: string | undefined }> = ({ entries, language }) => (
  <nav aria-label={strings.contents} className={styles.contents}>
    <details open={entries.length <= 12}>
      <summary>{strings.contents}</summary>
      <ul lang={language}>
        {entries.map(({ id, level, text }) => <li key={id} className={level > 0 ? styles.deeper : undefined}><a href={`#${id}`} dir="auto" onClick={goTo(id)}>{text}</a></li>)}
      </ul>
    </details>
  </nav>
);
