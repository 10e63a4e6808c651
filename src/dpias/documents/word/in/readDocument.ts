import { commentsOf } from '../../../../casework/documents/read/comments';
import { openReturned, type ReturnedFile } from '../../../../casework/documents/read/returnedFile';
import { readText } from '../../../../casework/documents/read/readText';
import type { WordText } from '../../../../casework/documents/read/wordText';
import type { DpiaContent } from '../../../rules/content';
import { readBaseline, type FoundBaseline, type HashOf } from '../baseline';
import type { NumberedSection } from '../numbered';
import { talkHash } from '../out/comments';
import { fileProperties } from '../out/makeDocument';
import type { WordWords } from '../words';
import { answersIn } from './answers';
import type { FoundChange, FoundComment, FoundContent } from './found';
import { regionsOf, type Regions } from './regions';
import { risksIn } from './risks';
import { tableByHeads } from './riskTables';
import { strayWords } from './strays';

export interface ReadContext {
  /** All that may stand in a document of that version of the questionnaire; undefined is none that the file speaks of. */
  readonly sections: (version: number | undefined) => readonly NumberedSection[];
  /** In every language that documents are written in: a council may have sent it in the other one than the page's. */
  readonly words: readonly WordWords[];
  /** As the list has it. Refs of risks are its own where the document does not say which it was made with. */
  readonly now: DpiaContent;
  readonly hashOf: HashOf;
}

/** A document that came back, read. */
export interface FoundDocument extends FoundContent {
  readonly baseline: FoundBaseline;
  /** Of the bytes of the file: the same file brought in twice has the same. */
  readonly fileHash: string;
  /** Of which DPIA it is, as far as the file says it. */
  readonly reference: string | undefined;
  /** Of the questionnaire that it asks. */
  readonly version: number | undefined;
  /** New ones alone: what went out with it is left out. */
  readonly comments: readonly FoundComment[];
  /** What was written and taken out while changes were tracked: all of it is accepted as it stands. */
  readonly changes: readonly FoundChange[];
}

/**
 * A DPIA that comes back as a Word file. Nothing in it is lost: what has no place is listed with where it stood.
 * @throws WordFileError for what is no Word file, or none that is read
 */
export async function readDpiaDocument(bytes: Uint8Array, context: ReadContext): Promise<FoundDocument> {
  const file = openReturned(bytes);
  const baseline = await readBaseline(file.customXml, context.hashOf);
  const old = baseline.state === 'sound' ? baseline.baseline : undefined;
  const said = Number(file.properties[fileProperties.version]);
  const version = old?.version ?? (Number.isInteger(said) && said > 0 ? said : undefined);
  const sections = context.sections(version);
  const text = readText(file);
  const regions = regionsOf(text.blocks, { sections, words: context.words, numbers: old?.numbers });
  const still = new Set(old?.still ?? []);
  const answers = answersIn(regions.all, { sections, words: context.words, still, before: old?.content.answers });
  const risks = risksIn(tablesIn(regions, context.words), { words: context.words, known: (old?.content ?? context.now).risks });
  const strays = strayWords(regions, text, { still, sections, words: context.words });
  return {
    baseline, fileHash: await context.hashOf(bytes), reference: old?.reference ?? file.properties[fileProperties.reference], version,
    ...answers, risks: risks.risks, tables: risks.tables, unplaced: [...answers.unplaced, ...risks.unplaced, ...strays.unplaced], notes: [...answers.notes, ...risks.notes, ...strays.notes],
    ...around(file, text, regions, new Set(old?.talk ?? []))
  };
}

/** The tables of ours, by the heading above them or by their own heads. */
function tablesIn({ all }: Regions, words: readonly WordWords[]): Parameters<typeof risksIn>[0] {
  return all.flatMap(({ target, heading, pieces }) => pieces.flatMap(({ block }) => {
    if (block.kind !== 'table') return [];
    const table = tableByHeads(block, words) ?? (target?.kind === 'table' ? target.table : undefined);
    return table === undefined ? [] : [{ table, block, under: heading }];
  }));
}

function around(file: ReturnedFile, text: WordText, { at }: Regions, talk: ReadonlySet<string>): Pick<FoundDocument, 'comments' | 'changes'> {
  const placeOf = (block: number | undefined): { readonly question: string | undefined; readonly under: string } => {
    const place = block === undefined ? undefined : at[block];
    return { question: place?.target?.kind === 'question' ? place.target.question.id : undefined, under: place?.heading ?? '' };
  };
  return {
    comments: commentsOf(file, text).filter((comment) => !talk.has(talkHash(comment.author, comment.text))).map(({ block, ...comment }) => ({ ...comment, ...placeOf(block) })),
    changes: text.changes.filter((change) => change.text.trim() !== '').map(({ block, ...change }) => ({ ...change, ...placeOf(block) }))
  };
}


