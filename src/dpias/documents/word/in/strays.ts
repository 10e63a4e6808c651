import { linesIn, type WordBlock, type WordText } from '../../../../casework/documents/read/wordText';
import { ownLines, plainLine, stillHash } from '../still';
import type { NumberedSection } from '../numbered';
import type { WordWords } from '../words';
import type { FoundNote, Unplaced, UnplacedReason } from './found';
import { Prompts } from './prompts';
import type { Region, Regions } from './regions';
import { tableByHeads } from './riskTables';

interface StrayFacts {
  readonly still: ReadonlySet<string>;
  readonly sections: readonly NumberedSection[];
  readonly words: readonly WordWords[];
}

/** Words that stand where no answer stands: above, below and between, under headings that are none of ours, in boxes and notes. */
export function strayWords({ all, at }: Regions, { strays }: Pick<WordText, 'strays'>, facts: StrayFacts): { readonly unplaced: readonly Unplaced[]; readonly notes: readonly FoundNote[] } {
  const own = new Set(facts.words.flatMap((words) => ownLines(facts.sections, words)).map(plainLine));
  const prompts = new Prompts(facts.words);
  const isOurs = (line: string): boolean => line.trim() === '' || own.has(plainLine(line)) || facts.still.has(stillHash(line)) || prompts.isOwn(line);
  const unplaced = all.flatMap((region): readonly Unplaced[] => {
    const reason = reasonOf(region);
    if (reason === undefined) return [];
    const isTable = (block: WordBlock): boolean => block.kind === 'table' && (region.target?.kind === 'table' || tableByHeads(block, facts.words) !== undefined);
    const lines = region.pieces.filter(({ block }) => !isTable(block)).flatMap(({ block }) => linesIn([block])).filter((line) => !isOurs(line) && !isOurs(line.replace(/^\S+ /, '')));
    return lines.length === 0 ? [] : [{ text: lines.join('\n'), reason, under: region.heading, question: undefined }];
  });
  const questionAt = (block: number): string | undefined => {
    const target = at[Math.min(block, at.length - 1)]?.target;
    return target?.kind === 'question' ? target.question.id : undefined;
  };
  const beside = strays.filter(({ kind, text }) => kind !== 'picture' && !facts.still.has(stillHash(text)))
    .map(({ kind, text, block }): Unplaced => ({ text, reason: kind === 'textBox' ? 'textBox' : 'note', under: at[Math.min(block, at.length - 1)]?.heading ?? '', question: questionAt(block) }));
  const notes = strays.filter(({ kind, block }) => kind === 'picture' && questionAt(block) !== undefined).map(({ block }): FoundNote => ({ code: 'picture', question: questionAt(block), text: '' }));
  return { unplaced: [...unplaced, ...beside], notes };
}

/** Undefined for what is a place: an answer. */
function reasonOf({ target }: Region): UnplacedReason | undefined {
  switch (target?.kind) {
    case undefined: return 'before';
    case 'end': return 'after';
    case 'section': return 'underSection';
    case 'table': return 'besideTable';
    case 'unknown': return 'unknownHeading';
    case 'gone': return 'unknownQuestion';
    case 'question': return undefined;
  }
}
