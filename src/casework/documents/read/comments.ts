import { linesReader } from './readText';
import type { ReturnedFile } from './returnedFile';
import type { WordText } from './wordText';
import { attribute, children, nameOf } from './xml';

/** What somebody wrote beside the text. */
export interface WordComment {
  /** As the program wrote it: nobody has proved it. */
  readonly author: string;
  /** As the file says it; empty where it does not. */
  readonly at: string;
  readonly text: string;
  /** The block at which it stands; undefined where it stands at none. */
  readonly block: number | undefined;
}

/** All comments of a file, in its order, answers among them. */
export function commentsOf(file: ReturnedFile, { commented }: WordText): readonly WordComment[] {
  const textIn = linesReader(file, true);
  return [...children(file.part('comments'))].filter((element) => nameOf(element) === 'w:comment').map((comment) => ({
    author: (attribute(comment, 'author') ?? '').trim(), at: attribute(comment, 'date') ?? '', text: textIn(comment),
    block: commented.get(attribute(comment, 'id') ?? '')
  })).filter(({ text }) => text !== '');
}
