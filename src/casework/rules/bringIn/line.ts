import { Temporal } from 'temporal-polyfill';
import { readDay, type ReadDay } from '../../../calendar';
import { TEXT_LIMIT } from '../limits';

/** Longer than this nobody has written into a cell; SharePoint takes a little more. */
const longestNote = 60_000;

interface Around {
  readonly services: readonly string[];
  readonly now: Temporal.Instant;
}

/** One line of a spreadsheet while it is read; gathers what is doubtful of it, each doubt once. */
export class Line<Column extends string> {
  private readonly found: string[] = [];

  public constructor(private readonly cell: (column: Column) => string, private readonly around: Around) {}

  public get doubts(): readonly string[] {
    return this.found;
  }

  public doubt(code: string): void {
    if (!this.found.includes(code)) this.found.push(code);
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
    if (this.cell(column) === '') this.doubt('no-date');
    return this.day(column);
  }

  /** A day that a row may have. What is none is a doubt that refuses the row: it would otherwise be added without it. */
  public day(column: Column): ReadDay | undefined {
    const text = this.cell(column);
    const read = text === '' ? undefined : readDay(text);
    if (text !== '' && !read) this.doubt('not-a-date');
    if (read && Temporal.Instant.compare(read.at, this.around.now) > 0) this.doubt('in-the-future');
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
