import { Temporal } from 'temporal-polyfill';
import { readDay, type Nation, type ReadDay } from '../../../calendar';
import { TEXT_LIMIT } from '../limits';

/** Longer than this nobody has written into a cell; SharePoint takes a little more. */
const longestNote = 60_000;
/** What somebody writes into the cell of a day that there is not. */
const noDay = /^(n\/?a|-+|none|nil|not applicable|amherthnasol)$/i;

/** What is known of the council while its rows are read. */
export interface ReadingContext {
  /** As the settings name them. */
  readonly services: readonly string[];
  readonly now: Temporal.Instant;
  /** With whose bank holidays days are counted; a log whose rows name no last day needs none. */
  readonly nation?: Nation;
}

/** What a doubt is named with: a word or a number of the file, or a day. */
export type DoubtValue = string | Temporal.PlainDate;

/** One line of a spreadsheet while it is read; gathers what is doubtful of it, each doubt once. */
export class Line<Column extends string> {
  private readonly found = new Map<string, readonly DoubtValue[]>();

  public constructor(private readonly cell: (column: Column) => string, public readonly around: ReadingContext) {}

  public get doubts(): readonly string[] {
    return [...this.found.keys()];
  }

  /** What doubts are named with, by their codes. */
  public get doubtValues(): Readonly<Record<string, readonly DoubtValue[]>> {
    return Object.fromEntries([...this.found].filter(([, values]) => values.length > 0));
  }

  public doubt(code: string, ...values: readonly DoubtValue[]): void {
    if (!this.found.has(code)) this.found.set(code, values);
  }

  /** As it stands in the cell. */
  public raw(column: Column): string {
    return this.cell(column);
  }

  public text(column: Column): string {
    return this.ofLength(this.cell(column), TEXT_LIMIT);
  }

  public note(column: Column): string {
    return this.ofLength(this.cell(column), longestNote);
  }

  /** A text made of several cells. */
  public together(...columns: readonly Column[]): string {
    return this.ofLength(columns.map((column) => this.cell(column)).filter((each) => each !== '').join('\n'), longestNote);
  }

  /** The day that the row cannot be without: `no-date`, `not-a-date`, `in-the-future`. */
  public neededDay(...columns: readonly [Column, ...Column[]]): ReadDay | undefined {
    const column = columns.find((each) => this.cell(each) !== '') ?? columns[0];
    const read = this.day(column);
    if (!read && !this.found.has('not-a-date')) this.doubt('no-date');
    return read;
  }

  /**
   * A day that a row may have. What is none is a doubt that refuses the row: it would otherwise be added without it.
   * @param when `may-be-ahead`: one by which something is due, which may lie in the future
   */
  public day(column: Column, when: 'past' | 'may-be-ahead' = 'past'): ReadDay | undefined {
    return this.dayIn(this.cell(column), when);
  }

  /** The same of a part of a cell. */
  public dayIn(text: string, when: 'past' | 'may-be-ahead' = 'past'): ReadDay | undefined {
    if (text === '' || noDay.test(text)) return undefined;
    const read = readDay(text);
    if (!read) this.doubt('not-a-date');
    if (read && when === 'past' && Temporal.Instant.compare(read.at, this.around.now) > 0) this.doubt('in-the-future');
    if (read?.isDoubtful) this.doubt('two-dates');
    return read;
  }

  /** A service as the settings name it, or as it stands there, which is doubtful. */
  public service(column: Column): string {
    const { services } = this.around;
    const typed = this.text(column);
    const known = services.find((service) => service.toLowerCase() === typed.toLowerCase());
    if (typed !== '' && known === undefined) this.doubt('service-unknown');
    return known ?? typed;
  }

  private ofLength(text: string, most: number): string {
    if (text.length > most) this.doubt('too-long');
    return text;
  }
}
