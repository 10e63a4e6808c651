import strings from '../../../loc/reading';
import * as React from 'react';
import type { ReadingText } from '../../rules';
import { Blocks } from './BlockView';
import { Contents, contentsOf } from './Contents';
import { useEndSeen } from './useEndSeen';
import styles from './reading.module.scss';

export interface ReadingViewProps {
  readonly text: ReadingText;
  /** The level that the text's uppermost headings get on the page, so that its outline stays whole. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** Two texts on one page need ids that differ. */
  readonly idPrefix?: string;
  /** Called once when the end of the text came into sight. Nothing may depend on it. */
  readonly onEndSeen?: () => void;
}

/** From this many headings on, a list of contents helps more than it delays. */
const CONTENTS_FROM = 4;

/** A language as the file names it, if it is one: a wrong one makes a screen reader speak nonsense. */
export const languageOf = (language: string): string | undefined => (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined);

/** The accessible text of a policy, for reading from the first word to the last. */
export const ReadingView: React.FC<ReadingViewProps> = React.memo(({ text, headingLevel = 3, idPrefix = 'policy-text', onEndSeen }) => {
  const end = useEndSeen(onEndSeen, text);
  const idOf = React.useCallback((place: number) => `${idPrefix}-${place}`, [idPrefix]);
  const { blocks } = text;
  const entries = React.useMemo(() => contentsOf(blocks, idOf), [blocks, idOf]);
  const uppermost = Math.min(6, ...blocks.map((block) => (block.kind === 'heading' ? block.level : 6)));
  const language = languageOf(text.language);
  const desk = language === undefined ? undefined : strings.language;
  return (
    <div className={styles.reading}>
      {entries.length < CONTENTS_FROM ? null : <Contents entries={entries} language={language} />}
      <div role="region" aria-label={strings.readingLabel} className={styles.text}>
        <div lang={language}><Blocks blocks={blocks} topLevel={headingLevel - uppermost + 1} idOf={idOf} language={desk} /></div>
      </div>
      <div ref={end} />
    </div>
  );
});
ReadingView.displayName = 'ReadingView';
