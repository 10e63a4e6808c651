import type { LeftBehindRule } from '../model';

/** Says or suggests that the Commissioner may be asked only after the council. */
export const exhaustFirst: LeftBehindRule = {
  id: 'exhaust-first',
  kind: 'left-behind',
  sure: 'worth-checking',
  since: '2026-06-19',
  sources: [{ in: 'dpa-2018', at: '165' }, { in: 'dpa-2018', at: '164A' }],
  find: [/\b(?:after|once|until|unless)\b[^.]{0,80}\bexhaust\w*(?: the [^.]{0,40}\b(?:process|procedure)\b)?/i],
  needs: [{ in: 'block', words: /\b(ICO|Information Commission\w*)\b/ }],
  unless: [{ in: 'sentence', words: /\b(freedom of information|FOIA?|EIR)\b/i }],
  once: true
};
