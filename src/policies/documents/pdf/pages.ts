import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { safeLink } from '../inlines';

/** A piece of text as the page draws it; lengths in points, from the lower left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
  /** Not level: a watermark, or a title along the margin. */
  readonly slanted: boolean;
  readonly endOfLine: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: string | undefined;
  /** The marked content it belongs to, for a PDF with structure. */
  readonly mark: string | undefined;
  /** Headers, footers and other things that the file itself marks as no part of the text. */
  readonly artifact: boolean;
}

/** A node of the structure (ISO 32000-1 §14.7), as pdf.js hands it on. */
export interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
  /** Of a leaf: `content`, `annotation` or `object`. */
  readonly type?: string;
  readonly id?: string;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly structure: StructureNode | undefined;
}

interface Font { readonly bold: boolean; readonly italic: boolean }
interface Area { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number }
interface LinkArea { readonly address: string; readonly rect: Area }

/** Reads the pages of one file; what a font looks like is asked once. */
export class PageReader {
  private readonly fonts = new Map<string, Font>();

  public constructor(private readonly pdf: PDFDocumentProxy) {}

  public async read(number: number): Promise<Page> {
    const page = await this.pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    await this.learnFonts(page, Object.keys(content.styles));
    const [left, bottom, right, top] = page.view;
    const links = await linksOf(page);
    const structure = ((await page.getStructTree()) ?? undefined) as StructureNode | undefined;
    const pieces: Piece[] = [];
    const open: (string | undefined)[] = [];
    let artifacts = 0;
    for (const item of content.items) {
      if ('str' in item) {
        const [a, b, c, d, x, y] = item.transform as readonly number[];
        const font = this.fonts.get(item.fontName);
        const place = { x: x - left, y: y - bottom, width: item.width, size: Math.hypot(c, d) || item.height };
        const piece: Piece = {
          text: item.str, ...place, slanted: Math.abs(b) > 0.05 * Math.abs(a), endOfLine: item.hasEOL, bold: font?.bold === true, italic: font?.italic === true,
          link: undefined, mark: [...open].reverse().find((id) => id !== undefined && id !== ARTIFACT), artifact: artifacts > 0
        };
        pieces.push(...linked(piece, links.filter(({ rect }) => overlaps(rect, piece))));
      } else if (item.type === 'endMarkedContent') {
        if (open.pop() === ARTIFACT) artifacts--;
      } else {
        const artifact = (item as { readonly tag?: string }).tag === 'Artifact';
        if (artifact) artifacts++;
        open.push(artifact ? ARTIFACT : item.id || undefined);
      }
    }
    page.cleanup();
    return { width: right - left, height: top - bottom, pieces, structure };
  }

  /** pdf.js knows a font's own name only once the page's drawing was worked out: done for pages that bring a font that was not seen before. */
  private async learnFonts(page: PDFPageProxy, names: readonly string[]): Promise<void> {
    const unknown = names.filter((name) => !this.fonts.has(name));
    if (unknown.length === 0) return;
    await page.getOperatorList();
    for (const name of unknown) {
      const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
      const { name: own = '', bold, black, italic } = (font ?? {}) as { readonly name?: string; readonly bold?: boolean; readonly black?: boolean; readonly italic?: boolean };
      this.fonts.set(name, { bold: bold === true || black === true || /bold|black|heavy/i.test(own), italic: italic === true || /italic|oblique/i.test(own) });
    }
  }
}

const ARTIFACT = '\u0000artifact';

const overlaps = ({ left, right, bottom, top }: Area, { x, y, width, size }: Piece): boolean => y + size / 3 >= bottom && y + size / 3 <= top && Math.min(right, x + width) - Math.max(left, x) > size * 0.2;

/** The areas of links lie over the text without saying which letters they mean: the words are cut out by their share of the width. */
function linked(piece: Piece, links: readonly LinkArea[]): readonly Piece[] {
  const cut = (at: number): number => {
    const place = Math.min(piece.text.length, Math.max(0, Math.round(((at - piece.x) / piece.width) * piece.text.length)));
    // to the nearest edge of a word
    const edges = [...piece.text.matchAll(/\b|^|$/g)].map(({ index }) => index);
    return edges.reduce((best, edge) => (Math.abs(edge - place) < Math.abs(best - place) ? edge : best), place === 0 ? 0 : piece.text.length);
  };
  const parts: Piece[] = [];
  let done = 0;
  const add = (end: number, link: string | undefined): void => {
    if (end <= done) return;
    const share = piece.width / Math.max(1, piece.text.length);
    parts.push({ ...piece, text: piece.text.slice(done, end), x: piece.x + done * share, width: (end - done) * share, endOfLine: piece.endOfLine && end === piece.text.length, link });
    done = end;
  };
  for (const { rect, address } of [...links].sort((one, other) => one.rect.left - other.rect.left)) {
    add(cut(rect.left), undefined);
    add(cut(rect.right), address);
  }
  add(piece.text.length, undefined);
  return piece.text === '' ? [piece] : parts;
}

async function linksOf(page: PDFPageProxy): Promise<readonly LinkArea[]> {
  const annotations = (await page.getAnnotations()) as readonly { readonly subtype?: string; readonly url?: string; readonly unsafeUrl?: string; readonly rect: readonly number[] }[];
  return annotations.flatMap(({ subtype, url, rect }) => {
    const address = subtype === 'Link' ? safeLink(url) : undefined;
    const [x, y] = page.view;
    const [left, right] = [rect[0] - x, rect[2] - x].sort((one, other) => one - other);
    const [bottom, top] = [rect[1] - y, rect[3] - y].sort((one, other) => one - other);
    return address === undefined ? [] : [{ address, rect: { left, right, bottom, top } }];
  });
}
