import type { ReceiptMark, ReceiptOutcome } from './receipt';

const outcomes: readonly ReceiptOutcome[] = ['acknowledged', 'declined', 'question', 'attempt'];

/** Numbers in a typed array that grows by half: 200,000 receipts take 5 MB instead of 30. */
class Column<A extends Int32Array | Float64Array> {
  private values: A;
  public constructor(private readonly make: (length: number) => A) {
    this.values = make(1024);
  }
  public set(at: number, value: number): void {
    if (at >= this.values.length) {
      const larger = this.make(Math.ceil(this.values.length * 1.5));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = value;
  }
  public get(at: number): number {
    return this.values[at] ?? 0;
  }
}

const integers = (): Column<Int32Array> => new Column((length) => new Int32Array(length));

/** The marks of many receipts, each kept once, found by who made them. */
export class Marks {
  private readonly ids = integers();
  private readonly versions = integers();
  private readonly authors = integers();
  private readonly outcomes = integers();
  private readonly created = new Column((length) => new Float64Array(length));
  private readonly ofPerson = new Map<number, number[]>();
  private count = 0;
  private last = 0;

  public get size(): number {
    return this.count;
  }

  /** The highest id so far: what is read next lies beyond it. */
  public get lastId(): number {
    return this.last;
  }

  /** A row that is no mark was read: the next reading begins after it. */
  public pass(id: number): void {
    if (Number.isSafeInteger(id) && id > this.last) this.last = id;
  }

  /**
   * Takes a mark in; one whose id does not lie beyond the last is there already.
   * @throws RangeError for a number that the columns would cut or wind to another
   */
  public add(mark: ReceiptMark): void {
    if (mark.id <= this.last) return;
    if ([mark.id, mark.versionId, mark.authorId].some((number) => number !== (number | 0))) throw new RangeError(`Receipt ${mark.id} names no row.`);
    const at = this.count++;
    this.last = mark.id;
    this.ids.set(at, mark.id);
    this.versions.set(at, mark.versionId);
    this.authors.set(at, mark.authorId);
    this.outcomes.set(at, outcomes.indexOf(mark.outcome));
    this.created.set(at, mark.createdMs);
    const rows = this.ofPerson.get(mark.authorId);
    if (rows) rows.push(at);
    else this.ofPerson.set(mark.authorId, [at]);
  }

  /** The marks of one person, in the order of their ids. */
  public of(authorId: number | undefined): readonly ReceiptMark[] {
    const rows = authorId === undefined ? undefined : this.ofPerson.get(authorId);
    return (rows ?? []).map((at) => this.at(at));
  }

  /** Site ids of all who made one. */
  public authorIds(): Iterable<number> {
    return this.ofPerson.keys();
  }

  private at(at: number): ReceiptMark {
    return { id: this.ids.get(at), versionId: this.versions.get(at), authorId: this.authors.get(at), createdMs: this.created.get(at), outcome: outcomes[this.outcomes.get(at)] ?? 'attempt' };
  }
}

/** Marks out of single ones, in any order. */
export function marksOf(some: Iterable<ReceiptMark>): Marks {
  const marks = new Marks();
  [...some].sort((one, other) => one.id - other.id).forEach((mark) => marks.add(mark));
  return marks;
}
