import type { Block, ReadingNotice, ReadingText } from '../../rules';
import { hasWords } from '../inlines';
import { pauses } from '../pause';
import { titleOf } from '../title';
import { Unreadable } from '../unreadable';
import { firstHeading, guessBlocks } from './guessed';
import { wordsIn } from './joinLines';
import { appendPage } from './joinPages';
import { PageReader, type Page } from './pages';
import { openPdf } from './pdfLibrary';
import { shareInStructure, TaggedPage } from './tagged';

/** Below this share of the words the file's structure is not trusted. */
const TRUSTED = 0.8;

/**
 * The text of a PDF: by its own structure where it has one (ISO 32000-1 §14.8), else guessed from the look of its pages, which the text then says.
 * @throws Unreadable `password`; `no-text` for pictures of pages, or letters that the file does not say the meaning of
 */
export async function readPdf(bytes: Uint8Array, name: string, progress?: (share: number) => void): Promise<ReadingText> {
  const task = openPdf(bytes);
  try {
    const pdf = await task.promise;
    const reader = new PageReader(pdf);
    const pause = pauses();
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await reader.read(number));
      progress?.(number / pdf.numPages);
      await pause();
    }
    refuseWithoutText(pages);
    const notices = new Set<ReadingNotice>();
    const blocks = await blocksOf(pages, notices, pause);
    if (!hasWords(blocks)) throw new Unreadable('no-text');
    const { info, metadata } = await pdf.getMetadata();
    const { Title, Language } = info as { readonly Title?: unknown; readonly Language?: unknown };
    const title = titleOf([text(metadata?.get('dc:title') as unknown), text(Title), firstHeading(blocks)], name);
    const order: readonly ReadingNotice[] = ['pictures-without-text', 'guessed-structure'];
    return { v: 1, title, language: text(Language) ?? '', blocks, notices: order.filter((notice) => notices.has(notice)) };
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new Unreadable('password', error) : error;
  } finally {
    await task.destroy();
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

async function blocksOf(pages: readonly Page[], notices: Set<ReadingNotice>, pause: () => Promise<void> | undefined): Promise<readonly Block[]> {
  const known = wordsIn(pages);
  if (shareInStructure(pages) < TRUSTED) {
    notices.add('guessed-structure');
    return guessBlocks(pages, known);
  }
  const blocks: Block[] = [];
  for (const page of pages) {
    if (page.structure) appendPage(blocks, new TaggedPage(page, known, notices).blocks(page.structure));
    await pause();
  }
  return blocks;
}

/** A scan may carry a stamp or a page number. Letters of a font that does not say what they mean come as private or broken characters. */
function refuseWithoutText(pages: readonly Page[]): void {
  const all = pages.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('');
  const letters = all.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const broken = all.match(/[\ufffd\u0000-\u0008\u000e-\u001f]|[\ue000-\uf000]/g)?.length ?? 0;
  if (letters < 10 * pages.length || broken > letters / 2) throw new Unreadable('no-text');
}
