import * as React from 'react';
import type { Piece } from '../calendar';

/** Words, each part of which is read aloud in its own language. */
export const Pieces: React.FC<{ readonly of: string | readonly Piece[] }> = ({ of }) => (
  <>{typeof of === 'string' ? of : of.map(({ text, lang }, at) => (lang === undefined ? text : <span key={at} lang={lang}>{text}</span>))}</>
);
