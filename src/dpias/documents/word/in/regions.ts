import type { ParagraphBlock, WordBlock } from '../../../../casework/documents/read/wordText';
import type { Question } from '../../../rules/questionnaire/questionnaire';
import { answerTag, boxTag } from '../places';
import { headsOf, keyOfTarget, type HeadingFacts, type Target } from './headings';

/** A block of an answer, and in which control of ours it stands. */
export interface Piece {
  readonly block: WordBlock;
  /** The control around it; the same for all that stands in it. */
  readonly control: number | undefined;
}

/** What stands under one heading, or in one control that stands elsewhere. */
export interface Region {
  readonly target: Target | undefined;
  /** The heading as it stands there; empty above the first. */
  readonly heading: string;
  readonly byNumber: boolean;
  readonly pieces: readonly Piece[];
}

export interface Regions {
  readonly all: readonly Region[];
  /** Whose each block is, by the block's place. */
  readonly at: readonly Pick<Region, 'target' | 'heading'>[];
}

type Open = { target: Target | undefined; heading: string; byNumber: boolean; pieces: Piece[] };

/** Cuts a document into what belongs to each question: by the tag of a control, else by the heading above. */
export function regionsOf(blocks: readonly WordBlock[], facts: Omit<HeadingFacts, 'inAnswer'>): Regions {
  const tags = new Tags(facts.sections.flatMap(({ questions }) => questions.map(({ question }) => question)));
  const spanning = tags.spanning(blocks, facts);
  const inAnswer = (block: ParagraphBlock): boolean => tags.around(block, spanning) !== undefined;
  const heads = headsOf(blocks, { ...facts, inAnswer });
  const headed = new Set([...heads.values()].map(({ target }) => keyOfTarget(target)));
  let here: Open = { target: undefined, heading: '', byNumber: false, pieces: [] };
  const all: Open[] = [here];
  const apart = new Map<number, Open>();
  const at: Pick<Region, 'target' | 'heading'>[] = [];
  const begin = (target: Target | undefined, heading: string, byNumber = false): Open => {
    const open = { target, heading, byNumber, pieces: [] };
    all.push(open);
    return open;
  };
  blocks.forEach((block, place) => {
    const head = heads.get(place);
    if (head) here = begin(head.target, head.isHeading && block.kind === 'paragraph' ? block.text.trim() : here.heading, head.byNumber);
    at.push(here);
    if (head?.isHeading) {
      // a heading that is none of ours is somebody's words
      if (head.target.kind === 'unknown') here.pieces.push({ block, control: undefined });
      return;
    }
    const tagged = tags.around(block, spanning) ?? tags.within(block);
    if (!tagged || keyOfTarget(tagged.target) === (here.target ? keyOfTarget(here.target) : '')) {
      here.pieces.push({ block, control: tagged?.control });
      return;
    }
    at[place] = { target: tagged.target, heading: here.heading };
    if (!headed.has(keyOfTarget(tagged.target))) {
      // its heading is gone: what follows is its own, up to the next heading
      headed.add(keyOfTarget(tagged.target));
      here = begin(tagged.target, here.heading);
      here.pieces.push({ block, control: tagged.control });
      return;
    }
    const group = apart.get(tagged.control) ?? begin(tagged.target, here.heading);
    apart.set(tagged.control, group);
    group.pieces.push({ block, control: tagged.control });
  });
  return { all, at };
}

interface Tagged {
  readonly target: Target;
  readonly control: number;
}

class Tags {
  private readonly questions: ReadonlyMap<string, Question>;
  private readonly inline: ReadonlyMap<string, Question>;

  public constructor(questions: readonly Question[]) {
    this.questions = new Map(questions.map((question) => [answerTag(question.id), question]));
    this.inline = new Map(questions.flatMap((question) => [question.id, ...(question.choices ?? [])].map((code, place) => [place === 0 ? answerTag(question.id) : boxTag(question.id, code), question] as const)));
  }

  /** Controls with a heading of ours in them: programs that lose track of controls put them around half a document. */
  public spanning(blocks: readonly WordBlock[], facts: Omit<HeadingFacts, 'inAnswer'>): ReadonlySet<number> {
    const heads = headsOf(blocks, { ...facts, inAnswer: (block) => block.bookmarks.length === 0 && this.around(block, new Set()) !== undefined });
    return new Set(blocks.flatMap((block, place) => (heads.get(place)?.isHeading === true ? block.around.map((control) => control.place) : [])));
  }

  /** The innermost control of an answer around a block. */
  public around({ around }: WordBlock, spanning: ReadonlySet<number>): Tagged | undefined {
    for (const { tag, place } of [...around].reverse()) {
      if (tag === undefined || !tag.startsWith('dpd:') || spanning.has(place)) continue;
      const question = this.questions.get(tag);
      return { target: question ? { kind: 'question', question } : { kind: 'gone', id: tag.slice(4) }, control: place };
    }
    return undefined;
  }

  /** The list or box of a question within a paragraph. Paragraphs of one question are one group, below all numbers of controls. */
  public within(block: WordBlock): Tagged | undefined {
    if (block.kind !== 'paragraph') return undefined;
    const question = block.controls.map(({ tag }) => (tag === undefined ? undefined : this.inline.get(tag))).find((each) => each !== undefined);
    return question && { target: { kind: 'question', question }, control: -1 - [...this.questions.values()].indexOf(question) };
  }
}
