import strings from '../../../loc/caseDocuments';
import * as React from 'react';
import type { DocumentLanguage, DocumentLine } from '../../documents';
import styles from './documents.module.scss';

/** A Word file read on the page: its headings, lists and paragraphs, in its own language. It takes the focus when it appears. */
export const DocumentPage: React.FC<{ readonly lines: readonly DocumentLine[]; readonly language: DocumentLanguage }> = ({ lines, language }) => {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), [lines]);
  return (
    <div ref={box} tabIndex={-1} role="region" aria-label={strings.previewHeading} lang={language} className={styles.document}>
      {lines.map(({ kind, text }, place) => {
        switch (kind) {
          case 'heading': return <h5 key={place}>{text}</h5>;
          case 'item': return <ul key={place} className={styles.plain}><li dir="auto">{text}</li></ul>;
          case 'text': return <p key={place} dir="auto">{text}</p>;
        }
      })}
    </div>
  );
};
