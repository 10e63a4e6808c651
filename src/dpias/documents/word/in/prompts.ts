import type { InlineControl } from '../../../../casework/documents/read/paragraph';
import { linesIn, type ControlAround } from '../../../../casework/documents/read/wordText';
import { plainLine } from '../still';
import type { WordWords } from '../words';
import type { Piece } from './regions';

/** What Word itself shows in a control that somebody emptied, in its two languages here. */
const wordsOwn = /^(Click or tap (here )?to enter (text|a date)|Click here to enter text|Choose an item|Cliciwch neu dapiwch .{0,40}|Dewiswch eitem)\.?$/;

/** The words that stand where nothing is answered, in every language that a document may have. */
export class Prompts {
  private readonly own: ReadonlySet<string>;

  public constructor(words: readonly WordWords[]) {
    this.own = new Set(words.flatMap(({ fixed }) => Object.values(fixed.prompt)).map(plainLine));
  }

  public isOwn(line: string): boolean {
    return this.own.has(plainLine(line));
  }

  /** What a control shows is nobody's words. A program may go on calling it a prompt when somebody has written there, so it has to be a prompt that is known. */
  public shows(text: string, control: Pick<ControlAround | InlineControl, 'prompt'> | undefined): boolean {
    return this.isOwn(text) || (control?.prompt === true && wordsOwn.test(plainLine(text)));
  }
}

/** The lines that somebody wrote. @param own what is an answer although it reads like a prompt, since it was the answer before */
export function writtenLines(pieces: readonly Piece[], prompts: Prompts, own: (line: string) => boolean = () => false): readonly string[] {
  return pieces.flatMap(({ block }) => linesIn([block]).flatMap((text) => text.split('\n')).filter((line) => own(line) || !prompts.shows(line, block.around[block.around.length - 1])));
}
