import * as React from 'react';
import type { Inline } from '../../rules';

/** Runs of text as elements; the addresses were looked at when the text was made and when it was read. */
export const InlineText: React.FC<{ readonly inlines: readonly Inline[] }> = ({ inlines }) => (
  <>
    {inlines.map(({ text, bold, italic, link }, place) => {
      const stressed = italic ? <em>{text}</em> : text;
      const words = bold ? <strong>{stressed}</strong> : stressed;
      // the reader stays with the policy
      return link ? <a key={place} href={link} target="_blank" rel="noopener noreferrer">{words}</a> : <React.Fragment key={place}>{words}</React.Fragment>;
    })}
  </>
);
