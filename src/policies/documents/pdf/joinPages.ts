import { plainText, type Block } from '../../rules';
import { tidy } from '../inlines';

const sameRow = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Puts the blocks of a page after those before it; a paragraph, list or table that the end of the page broke is one again. */
export function appendPage(before: Block[], page: readonly Block[]): void {
  const last = before[before.length - 1];
  const [first, ...rest] = page;
  const joined = last && first ? joinedOf(last, first) : undefined;
  if (joined) before.splice(-1, 1, joined, ...rest);
  else before.push(...page);
}

function joinedOf(last: Block, first: Block): Block | undefined {
  if (last.kind === 'paragraph' && first.kind === 'paragraph') {
    const goesOn = first.number === undefined && !/[.!?:;][)’”"']?$/.test(plainText(last.inlines)) && /^\p{Ll}/u.test(plainText(first.inlines));
    return goesOn ? { ...last, inlines: tidy([...last.inlines, { text: ' ' }, ...first.inlines]) } : undefined;
  }
  if (last.kind === 'list' && first.kind === 'list' && last.ordered === first.ordered) return { ...last, items: [...last.items, ...first.items] };
  if (last.kind === 'table' && first.kind === 'table' && last.rows[0].length === first.rows[0].length) {
    // a row of heads is repeated on every page
    const again = first.rows[0].some(({ header }) => header) && sameRow(last.rows[0], first.rows[0]);
    return again || !first.rows[0].some(({ header }) => header) ? { kind: 'table', rows: [...last.rows, ...first.rows.slice(again ? 1 : 0)] } : undefined;
  }
  return undefined;
}
