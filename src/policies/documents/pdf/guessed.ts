import { plainText, type Block } from '../../rules';
import { withoutBold } from '../inlines';
import { ListBuilder } from '../lists';
import { joinPieces, type KnownWords } from './joinLines';
import { linesOf, type Line } from './lines';
import { splitMarker, splitNumber } from './marks';
import type { Page } from './pages';

/** Makes blocks of pages that have no structure, by how they look: what stands in larger or bold type by itself is a heading, a gap ends a paragraph. */
export function guessBlocks(pages: readonly Page[], known: KnownWords): readonly Block[] {
  const lines = withoutMargins(pages.map((page, place) => ({ height: page.height, lines: linesOf(page, place) })));
  if (lines.length === 0) return [];
  const body = mostUsed(lines.map(({ size, text }) => [size, text.length]));
  const pitch = mostUsed(lines.slice(1).flatMap((line, place): [number, number][] => {
    const gap = lines[place].y - line.y;
    return line.page === lines[place].page && line.size === body && gap > 0 && gap < body * 3 ? [[Math.round(gap * 2) / 2, 1]] : [];
  })) || body * 1.2;
  const right = mostUsed(lines.filter(({ size }) => size === body).map((line) => [Math.round(line.right / 12) * 12, 1]));
  const paragraphs = paragraphsOf(lines, { body, pitch, right });
  const sizes = [...new Set(paragraphs.filter((own) => isHeading(own, body) && own[0].size > body).map(([{ size }]) => size))].sort((one, other) => other - one);
  const blocks: Block[] = [];
  const lists = new ListBuilder(blocks);
  for (const own of paragraphs) {
    const inlines = joinPieces(own.flatMap(({ pieces }) => pieces), known);
    if (inlines.length === 0) continue;
    if (isHeading(own, body)) {
      lists.close();
      const at = sizes.indexOf(own[0].size);
      const { number, inlines: words } = splitNumber(inlines, 'heading');
      blocks.push({ kind: 'heading', level: Math.min(6, at < 0 ? sizes.length + 1 : at + 1) as 1 | 2 | 3 | 4 | 5 | 6, ...(number ? { number } : {}), inlines: withoutBold(words) });
      continue;
    }
    const item = splitMarker(inlines);
    if (item) {
      const indent = own[0].x * 20;
      lists.addItem({ bullet: item.bullet, number: item.marker, list: `${item.bullet ? 'signs' : 'numbers'} ${Math.round(own[0].x / 6)}`, level: 0 }, indent, [{ kind: 'paragraph', inlines: item.inlines }]);
    } else {
      lists.close();
      const { number, inlines: words } = splitNumber(inlines, 'paragraph');
      blocks.push({ kind: 'paragraph', ...(number ? { number } : {}), inlines: words });
    }
  }
  lists.close();
  return blocks;
}

function mostUsed(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([oneValue, one], [otherValue, other]) => other - one || oneValue - otherValue)[0]?.[0] ?? 0;
}

interface Measures { readonly body: number; readonly pitch: number; readonly right: number }

function paragraphsOf(lines: readonly Line[], measures: Measures): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const own = paragraphs[paragraphs.length - 1];
    if (own && goesOn(own, line, measures)) own.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

const ends = (text: string): boolean => /[.!?:;][)’”"']?$/.test(text);
const marker = /^([•◦▪●○■□◆➢✓‣\uf0b7\uf0a7\uf0d8\uf0fc]|[–\-*](?=\s)|\(?[a-z]{1,2}\)|\(?[ivx]{1,4}\)|\d{1,2}[.)](?=\s)|\d{1,2}(\.\d{1,2})+\.?(?=\s))/i;

function goesOn(own: readonly Line[], line: Line, { pitch, right, body }: Measures): boolean {
  const last = own[own.length - 1];
  if (last.row || line.row || last.size !== line.size || (last.bold !== line.bold && (last.bold || line.bold) && ends(last.text)) || marker.test(line.text)) return false;
  const gap = last.y - line.y;
  const below = last.page === line.page && gap > 0;
  // across a page or into the next column: a sentence that has not ended
  if (!below) return !ends(last.text) && /^\p{Ll}/u.test(line.text);
  if (gap > Math.max(pitch * (line.size / body), line.size) * 1.3) return false;
  if (last.bold !== line.bold && last.right < right - body * 4) return false;
  const endedShort = last.right < right - body * 6;
  return !(endedShort && ends(last.text)) && !(endedShort && /^\p{Lu}/u.test(line.text) && last.right < line.right - body * 6);
}

/** Short, by itself, larger than the text or bold. A sentence in bold is a sentence. */
function isHeading(own: readonly Line[], body: number): boolean {
  const text = own.map((line) => line.text).join(' ');
  if (own[0].row || text.length > 160 || own.length > 3 || !/\p{L}/u.test(text)) return false;
  if (own[0].size > body * 1.12) return text.length <= 120 || !/[.;,]$/.test(text);
  return own[0].size >= body * 0.95 && own.every(({ bold }) => bold) && text.length <= 100 && !/[.;,:]$/.test(text) && !/^[•◦▪●\uf0b7]/.test(text);
}

const pageNumber = /^(?:(?:page|tudalen|p\.)\s*)?[-–—|\s]*\d{1,4}[-–—|\s]*(?:(?:of|o|\/)\s*\d{1,4})?\s*$/i;

/** Headers and footers are what stands at the edge of most pages, whatever its figures; and numbers of pages. */
function withoutMargins(pages: readonly { readonly height: number; readonly lines: readonly Line[] }[]): readonly Line[] {
  const atEdge = ({ y }: Line, height: number): boolean => y > height * 0.88 || y < height * 0.12;
  const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
  const seen = new Map<string, number>();
  for (const { height, lines } of pages) for (const key of new Set(lines.filter((line) => atEdge(line, height)).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.flatMap(({ height, lines }) => lines.filter((line) => {
    if (!atEdge(line, height)) return true;
    return !(pages.length > 1 && pageNumber.test(line.text)) && !(pages.length > 2 && (seen.get(keyOf(line)) ?? 0) > pages.length / 2);
  }));
}

/** The heading in the largest type on the first pages, for a title. */
export function firstHeading(blocks: readonly Block[]): string | undefined {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const level = Math.min(...headings.map((block) => block.level));
  const found = headings.find((block) => block.level === level);
  return found && plainText(found.inlines);
}
