import { Fields } from '../../../casework/documents/read/fields';
import { Numbering } from '../../../casework/documents/read/numbering';
import { Styles } from '../../../casework/documents/read/styles';
import type { ReadingNotice } from '../../rules';
import type { WordPackage } from './package';

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What is known while the text is read from its first word to its last. */
export class Context {
  public readonly styles: Styles;
  public readonly numbering: Numbering;
  public readonly fields = new Fields();
  public readonly notices = new Set<ReadingNotice>();
  /** In the order in which the text refers to them. */
  public readonly notes: NoteReference[] = [];
  /** Characters by language; the empty one is the file's default. */
  private readonly languages = new Map<string, number>();
  /** Of the first paragraph in the style Title. */
  public title: string | undefined;

  public constructor(public readonly file: WordPackage) {
    this.styles = new Styles(file.part('styles'));
    this.numbering = new Numbering(file.part('numbering'));
  }

  public countLanguage(language: string | undefined, characters: number): void {
    this.languages.set(language ?? '', (this.languages.get(language ?? '') ?? 0) + characters);
  }

  public get mostUsedLanguage(): string | undefined {
    const [first] = [...this.languages].sort(([, one], [, other]) => other - one);
    return first?.[0] === '' ? undefined : first?.[0];
  }

  /** The place of the note in the list of notes, from 1. */
  public noteNumber(note: NoteReference): number {
    const at = this.notes.findIndex(({ kind, id }) => kind === note.kind && id === note.id);
    return at >= 0 ? at + 1 : this.notes.push(note);
  }
}
