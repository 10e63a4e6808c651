import type { Block, ReadingText } from '../../rules';
import { tidy } from '../inlines';
import { titleOf } from '../title';
import { Unreadable } from '../unreadable';
import { openPdf } from './pdfLibrary';

/** @throws Unreadable `password`, `damaged`, `no-text` */
export async function readPdf(bytes: Uint8Array, name: string, progress?: (share: number) => void): Promise<ReadingText> {
  const task = openPdf(bytes);
  try {
    const pdf = await task.promise;
    const blocks: Block[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
      const inlines = tidy([{ text }]);
      if (inlines.length > 0) blocks.push({ kind: 'paragraph', inlines });
      progress?.(page / pdf.numPages);
    }
    if (blocks.length === 0) throw new Unreadable('no-text');
    return { v: 1, title: titleOf([], name), language: '', blocks, notices: ['guessed-structure'] };
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new Unreadable('password', error) : error;
  } finally {
    await task.destroy();
  }
}
