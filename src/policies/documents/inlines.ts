import type { Block, Inline } from '../rules';

const sameLook = (one: Inline, other: Inline): boolean => one.bold === other.bold && one.italic === other.italic && one.link === other.link;

const isPlain = ({ bold, italic, link }: Inline): boolean => !bold && !italic && link === undefined;

/**
 * Runs as they are kept: neighbours of one look are one, blanks are one blank and none stand at the edges of lines. Line breaks and tabs stay; a hyphen
 * that shows only at the end of a line goes. Keys are always in the same order, because the text's hash depends on it.
 */
export function tidy(runs: readonly Inline[]): Inline[] {
  const joined: { text: string; look: Inline }[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    // blanks have no look of their own
    if (last && (sameLook(last.look, run) || (run.text.trim() === '' && !run.link))) last.text += run.text;
    else if (run.text !== '') joined.push({ text: run.text, look: run });
  }
  let before = '\n';
  const clean = joined.map(({ text, look }) => {
    const one = (before + text.replace(/[\u00ad\u200b\ufeff]/g, '')).replace(/[ \u2002-\u200a]+/g, ' ').replace(/ ?([\n\t]) ?/g, '$1').slice(before.length);
    if (one !== '') before = one[one.length - 1] === ' ' || one[one.length - 1] === '\n' || one[one.length - 1] === '\t' ? one[one.length - 1] : 'x';
    return { text: one, look };
  });
  clean.forEach((run, place) => {
    const before = clean[place - 1];
    if (!before) return;
    // a blank at the edge of a link or of bold words is none of theirs
    const [, blank, rest] = /^(\s*)(.*)$/s.exec(run.text) ?? [];
    const kept = before.text.trimEnd();
    if (isPlain(before.look)) [before.text, run.text] = [before.text + blank, rest];
    else if (isPlain(run.look)) [before.text, run.text] = [kept, before.text.slice(kept.length) + run.text];
  });
  while (clean.length > 0 && clean[clean.length - 1].text.trimEnd() === '') clean.pop();
  if (clean.length > 0) clean[clean.length - 1].text = clean[clean.length - 1].text.trimEnd();
  if (clean.length > 0) clean[0].text = clean[0].text.trimStart();
  return clean.filter(({ text }) => text !== '').map(({ text, look }) => ({
    text, ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italic: true } : {}), ...(look.link ? { link: look.link } : {})
  }));
}

/** An address that a reader may follow; anything else is only text. */
export function safeLink(address: string | null | undefined): string | undefined {
  const trimmed = (address ?? '').trim();
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(trimmed) ? trimmed : undefined;
}

/** The runs without bold, for headings, which are bold anyway. */
export const withoutBold = (runs: readonly Inline[]): Inline[] => tidy(runs.map(({ text, italic, link }) => ({ text, italic, link })));

/** Whether the blocks hold a word at all. */
export function hasWords(blocks: readonly Block[]): boolean {
  return blocks.some((block): boolean => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph': return block.inlines.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
      case 'list': return block.items.some(({ blocks: inside }) => hasWords(inside));
      case 'table': return block.rows.some((row) => row.some(({ blocks: inside }) => hasWords(inside)));
      case 'picture': return false;
    }
  });
}
