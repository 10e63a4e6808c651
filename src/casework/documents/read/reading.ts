import { Fields } from './fields';
import { Numbering } from './numbering';
import type { ReturnedFile } from './returnedFile';
import { Styles } from './styles';
import { attribute } from './xml';

/** Something that somebody wrote or took out while changes were tracked. */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  /** As the file says it. */
  readonly at: string;
  readonly text: string;
  /** The block in which it stands, by its place. */
  readonly block: number;
}

/** Words and pictures that stand beside the text: they belong to no line of it. */
export interface Stray {
  readonly kind: 'textBox' | 'footnote' | 'endnote' | 'picture';
  readonly text: string;
  readonly block: number;
}

type Change = Omit<TrackedChange, 'text' | 'block'>;

/** What is known while a text is read, and what was met in it. */
export class Reading {
  public readonly styles: Styles;
  public readonly numbering: Numbering;
  public readonly fields = new Fields();
  public readonly changes: TrackedChange[] = [];
  /** The block of each comment, by the comment's id. */
  public readonly commented = new Map<string, number>();
  public readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly block: number }[] = [];
  public readonly drawings: { readonly drawing: Element; readonly block: number }[] = [];
  /** The place of the block that is being read. */
  public block = 0;
  private readonly open: Change[] = [];

  /** @param textsAreLines LibreOffice (7.4) writes the lines of a comment as texts side by side in one run */
  public constructor(private readonly file: ReturnedFile, public readonly textsAreLines = false) {
    this.styles = new Styles(file.part('styles'));
    this.numbering = new Numbering(file.part('numbering'));
  }

  /** Reads what stands within a tracked change. @param mark the element that says by whom and when */
  public within(kind: TrackedChange['kind'], mark: Element, read: () => void): void {
    this.open.push({ kind, author: attribute(mark, 'author') ?? '', at: attribute(mark, 'date') ?? '' });
    read();
    this.open.pop();
  }

  /** Words that are met: a tracked change is noted. @returns whether they stand there once all changes are accepted */
  public change(words: string): boolean {
    const change = this.open.find(({ kind }) => kind === 'deleted') ?? this.open[0];
    if (!change) return true;
    const last = this.changes[this.changes.length - 1];
    const goesOn = last?.block === this.block && last.kind === change.kind && last.author === change.author;
    if (goesOn) this.changes[this.changes.length - 1] = { ...last, text: last.text + words };
    else this.changes.push({ ...change, text: words, block: this.block });
    return change.kind === 'inserted';
  }

  public link(id: string): string | undefined {
    return this.file.link(id);
  }

  public comment(id: string | undefined): void {
    if (id !== undefined && !this.commented.has(id)) this.commented.set(id, this.block);
  }

  public note(reference: string, id: string | undefined): void {
    if (id !== undefined) this.notes.push({ kind: reference === 'footnoteReference' ? 'footnote' : 'endnote', id, block: this.block });
  }

  public drawing(drawing: Element): void {
    this.drawings.push({ drawing, block: this.block });
  }
}
