import { BlocksReader } from './blocks';
import { textBoxesIn } from './pictures';
import { Reading, type Stray } from './reading';
import type { ReturnedFile } from './returnedFile';
import { WordFileError } from './wordFileError';
import { linesIn, type WordText } from './wordText';
import { attribute, child, children } from './xml';

/** @throws WordFileError `broken` when it is nested deeper than a text ever is */
export function readText(file: ReturnedFile): WordText {
  try {
    const reading = new Reading(file);
    const reader = new BlocksReader(reading);
    const body = child(file.document, 'body');
    if (body) reader.read(body, []);
    reader.finish();
    const { changes, commented } = reading;
    return { blocks: reader.blocks, changes, commented, strays: straysOf(file, reading) };
  } catch (error) {
    // too much recursion
    throw error instanceof Error && error.name === 'RangeError' ? new WordFileError('broken', error) : error;
  }
}

/** The lines of a part of the file, such as its comments or notes, each by itself. */
export function linesReader(file: ReturnedFile, textsAreLines = false): (element: Element) => string {
  const reading = new Reading(file, textsAreLines);
  return (element) => {
    const inside = new BlocksReader(reading);
    inside.read(element, []);
    inside.finish();
    return linesIn(inside.blocks).join('\n').trim();
  };
}

function straysOf(file: ReturnedFile, { notes: noted, drawings }: Reading): readonly Stray[] {
  const notes = { footnote: file.part('footnotes'), endnote: file.part('endnotes') };
  const textIn = linesReader(file);
  const written = noted.flatMap(({ kind, id, block }): readonly Stray[] => {
    const note = [...children(notes[kind])].find((each) => attribute(each, 'id') === id);
    return note ? [{ kind, text: textIn(note), block }] : [];
  });
  const drawn = drawings.flatMap(({ drawing, block }): readonly Stray[] => {
    const boxes = textBoxesIn(drawing);
    return boxes.length > 0 ? boxes.map((box) => ({ kind: 'textBox', text: textIn(box), block })) : [{ kind: 'picture', text: '', block }];
  });
  return [...written, ...drawn].filter(({ kind, text }) => kind === 'picture' || text !== '');
}
