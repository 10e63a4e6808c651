import { attribute, child, children, nameOf, val } from '../../../casework/documents/read/xml';
import { plainText, type Block, type ReadingNotice, type ReadingText } from '../../rules';
import { hasWords } from '../inlines';
import { pauses } from '../pause';
import { titleOf } from '../title';
import { Unreadable } from '../unreadable';
import { blocksIn, BlockReader, partsOf } from './blocks';
import { bodyParts } from './bodyParts';
import { Context } from './context';
import { openWord } from './package';

const order: readonly ReadingNotice[] = ['tracked-changes', 'comments', 'pictures-without-text', 'guessed-structure'];

/**
 * The text of a Word file (ISO/IEC 29500-1, transitional or strict) as it reads with every tracked change accepted. Headers and footers of pages, tables of contents,
 * hidden text and comments are left out. Own code, because the libraries for this (mammoth among them) leave out the numbers that Word counts by itself,
 * and a policy refers to "4.2".
 * @throws Unreadable
 */
export async function readWord(bytes: Uint8Array, name: string, progress?: (share: number) => void): Promise<ReadingText> {
  const file = openWord(bytes);
  const context = new Context(file);
  const reader = new BlockReader(context);
  const pause = pauses();
  for (const { body, share } of bodyParts(file.main)) {
    await pause();
    for (const part of partsOf(body, context)) {
      reader.add(part);
      await pause();
    }
    progress?.(share);
  }
  const blocks = [...reader.finish(), ...notesOf(context)];
  if (!hasWords(blocks)) throw new Unreadable('no-text');
  const firstHeading = blocks.find((block) => block.kind === 'heading');
  const title = titleOf([coreTitle(file.core), context.title, firstHeading && plainText(firstHeading.inlines)], name);
  const language = context.mostUsedLanguage ?? context.styles.of(undefined, 'paragraph')?.language ?? context.styles.language ?? val(child(file.part('settings'), 'themeFontLang')) ?? '';
  return { v: 1, title, language, blocks, notices: order.filter((notice) => context.notices.has(notice)) };
}

function coreTitle(core: Element | undefined): string | undefined {
  return [...(core?.children ?? [])].find(({ localName }) => localName === 'title')?.textContent ?? undefined;
}

/** Footnotes and endnotes as a list at the end, in the order in which the text refers to them, also from other notes. */
function notesOf(context: Context): readonly Block[] {
  const parts = { footnote: context.file.part('footnotes'), endnote: context.file.part('endnotes') };
  const items: { marker: string; blocks: readonly Block[] }[] = [];
  // a note may refer to another one, so the list can grow meanwhile
  for (let place = 0; place < context.notes.length; place++) {
    const { kind, id } = context.notes[place];
    const note = [...children(parts[kind])].find((one) => nameOf(one) === `w:${kind}` && attribute(one, 'id') === id);
    items.push({ marker: `[${place + 1}]`, blocks: note ? blocksIn(note, context, true) : [] });
  }
  return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }];
}
