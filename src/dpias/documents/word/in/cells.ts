import { normaliseText } from '../../../../casework/rules/normaliseText';
import { effects, levels, likelihoods, severities, type Measure, type Rating } from '../../../rules/risks/risk';
import { dayText, foundDay } from '../days';
import { plainLine } from '../still';
import type { WordWords } from '../words';
import type { FoundNote, MeasureFields, Unplaced } from './found';
import type { FoundRow } from './riskTables';

/** What a cell says; without it nobody can read the cell, or it is not there. */
interface Said<T> {
  readonly value: T;
}

interface SaidRating {
  readonly likelihood?: Said<Rating['likelihood']>;
  readonly severity?: Said<Rating['severity']>;
  readonly override?: Said<Rating['override']>;
}

/** Reads the cells of tables of risks. What nobody can read is laid aside, and the field stays as it was. */
export class CellReader {
  public readonly unplaced: Unplaced[] = [];
  public readonly notes: FoundNote[] = [];
  private heading = '';

  public constructor(private readonly words: readonly WordWords[]) {}

  /** @param heading under which the next cells stand */
  public under(heading: string): this {
    this.heading = heading;
    return this;
  }

  public leave(text: string, reason: Unplaced['reason'], under = this.heading): void {
    this.unplaced.push({ text, reason, under, question: undefined });
  }

  public note(code: 'measureGuessed' | 'refTwice' | 'doubtfulDay', text: string): void {
    this.notes.push({ code, question: undefined, text });
  }

  /** @param before what stood there, which programs give back with other blanks */
  public text(cell: string, before: string | undefined): string {
    const text = normaliseText(cell);
    return before !== undefined && plainLine(text) === plainLine(before) ? before : text;
  }

  public rating(row: FoundRow, before: Rating | undefined): SaidRating {
    const likelihood = this.code(row.likelihood, likelihoods, ({ fixed }) => fixed.likelihood);
    const severity = this.code(row.severity, severities, ({ fixed }) => fixed.severity);
    const level = this.code(row.level, levels, ({ fixed }) => fixed.level);
    const why = this.text(row.why ?? '', before?.override?.why);
    // a reason without a level says nothing of a level, and is somebody's words all the same
    if (level?.value === undefined && why !== '') this.leave(why, 'cell');
    const override = level && { value: level.value === undefined ? undefined : { level: level.value, why: row.why === undefined ? before?.override?.why ?? '' : why } };
    return { ...(likelihood && { likelihood }), ...(severity && { severity }), ...(override && { override }) };
  }

  public measure(row: FoundRow, before: Measure | undefined): MeasureFields {
    const effect = this.code(row.effect, effects, ({ fixed }) => fixed.effect);
    const [due, inPlace] = [this.day(row.due, before?.due), this.day(row.inPlace, before?.inPlace)];
    return {
      ...(row.what === undefined ? {} : { what: this.text(row.what, before?.what) }), ...(row.owner === undefined ? {} : { owner: this.text(row.owner, before?.owner) }),
      ...(effect && { effect: effect.value }), ...(due === undefined ? {} : { due }), ...(inPlace === undefined ? {} : { inPlace })
    };
  }

  private code<Code extends string>(cell: string | undefined, codes: readonly Code[], labels: (words: WordWords) => Readonly<Record<Code, string>>): Said<Code | undefined> | undefined {
    if (cell === undefined) return undefined;
    const text = plainLine(cell).toLowerCase();
    if (text === '') return { value: undefined };
    const code = codes.find((each) => each === text || this.words.some((words) => labels(words)[each].toLowerCase() === text));
    if (code === undefined) this.leave(cell, 'cell');
    return code === undefined ? undefined : { value: code };
  }

  private day(cell: string | undefined, before: string | undefined): string | undefined {
    if (cell === undefined || cell === '') return cell;
    if (before !== undefined && before !== '' && this.words.some(({ language }) => plainLine(dayText(before, language)) === plainLine(cell))) return before;
    const found = foundDay(cell);
    if (found?.isDoubtful) this.note('doubtfulDay', cell);
    if (!found) this.leave(cell, 'cell');
    return found?.day;
  }
}
